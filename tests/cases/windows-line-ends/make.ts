export const files = { 'bodies/government.md': '---\r\nname: { kk: Үкімет, ru: Правительство, en: Government }\r\n---\r\n' };
