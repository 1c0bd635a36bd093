// A source typed in an editor that saved it in the code page of Windows: the title begins with the byte of a Cyrillic letter.
const before = new TextEncoder().encode('---\nkind: order\ntitle: ');
const after = new TextEncoder().encode('\n---\n');

export const files = {
  'sources/order-2025-1.md': Uint8Array.from([...before, 0xc1, 0xf3, 0xe9, 0xf0, 0xfb, 0xea, ...after]),
};
