// An overlay can replace counting.md, not take it away.
export const files = { 'counting.md': null };
