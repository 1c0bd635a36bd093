// A paragraph of 25,000 characters: "1. ", 2,272 times eleven, and five.
export const files = {
  'acts/sample-order/2024-02-05.kk.md': `---
amendedBy: order-2024-7
copy:
  kind: consolidated
  from: { kk: Қолдан жазылған, ru: Написано вручную, en: Written by hand }
  checked: 2026-11-21
  checkedAgainst: { kk: өзімен, ru: с самим собой, en: itself }
---

# {order} Сынақ қағидаларын бекіту туралы

1. ${'Осы бұйрық '.repeat(2272)}бекіт

    > Ескерту. 1-тармақ жаңа редакцияда - ҚР министрінің 05.02.2024 № 7 (қол қойылған күнінен бастап қолданысқа енгізіледі) бұйрығымен.
`,
};
