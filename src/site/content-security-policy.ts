/**
 * No inline script, no inline style, nothing from elsewhere; forms have nowhere to send. Only while somebody edits does the
 * development server put style sheets into the page; what is built never needs that.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  import.meta.env.DEV ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
