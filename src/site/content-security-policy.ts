import { editingPolicy, pagePolicy } from '../domain/publication/content-security-policy.ts';

/** What every page says about itself; only while somebody edits are the style sheets of the development server let in. */
export const contentSecurityPolicy = import.meta.env.DEV ? editingPolicy : pagePolicy;
