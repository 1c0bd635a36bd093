export const files = { 'sources/order-2025-1.md': '\uFEFF---\nkind: order\ntitle: Бұйрық\n---\n' };
