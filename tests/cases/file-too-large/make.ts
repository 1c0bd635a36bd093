// A source with a paragraph of five megabytes: 24 bytes and 5 × 1,048,576.
const paragraph = 'x'.repeat(5 * 1_048_576);

export const files = { 'sources/order-2025-1.md': `---\nkind: order\n---\n\n1. ${paragraph}` };
