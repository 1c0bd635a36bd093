/** A policy, directive by directive: `script-src` and what it allows. */
type Policy = Readonly<Record<string, string>>;

/** No inline script, no inline style, nothing from elsewhere; forms have nowhere else to send. */
const inPage: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** Browsers read it in a header only: nobody may show a page of the law in a frame of their own. */
const onlyInHeader: Policy = { 'frame-ancestors': "'none'" };

/** The policy that a page carries in itself, so that it holds on every server. */
export const pagePolicy: string = written(inPage);

/** The policy that a server sends: that of the page, and what only a header can say. */
export const headerPolicy: string = written({ ...inPage, ...onlyInHeader });

/** The policy while somebody edits: only then does the development server put style sheets into the page. */
export const editingPolicy: string = written({ ...inPage, 'style-src': "'self' 'unsafe-inline'" });

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join('; ');
}
