import { createHash } from 'node:crypto';

const longest = 48;

/**
 * The folder and the address of a preview: always the same for a name, and never the same for two. Where letters were lost, or the
 * name could be one that was made here, a part of its digest follows.
 *
 * @example slugOf('plan-2027') // 'plan-2027'
 * @example slugOf('drafts/Plan') // 'drafts-plan-' and eight digits
 */
export function slugOf(ref: string): string {
  const slug = ref
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');
  if (slug === ref && !/-[0-9a-f]{8}$/u.test(ref)) return slug;
  const digest = createHash('sha256').update(ref).digest('hex').slice(0, 8);
  return slug === '' ? `preview-${digest}` : `${slug}-${digest}`;
}
