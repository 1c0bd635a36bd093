export const files = { 'sources/order-2024-8.md': '---\r\nkind: order\r\n---\r\n' };
