export const files = { 'sources/order-2024-8.md': { linkTo: '/etc/hostname' } };
