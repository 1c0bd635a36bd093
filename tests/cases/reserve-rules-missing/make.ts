// An overlay can replace reserve.md, not take it away.
export const files = { 'reserve.md': null };
