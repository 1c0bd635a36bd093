// Everything but the publisher.
export const files = { 'publisher.md': null };
