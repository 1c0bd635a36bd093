export const files = { 'sources/order-2025-1.md': { linkTo: '../../../outside/order.md' } };
