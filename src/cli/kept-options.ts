import { commandWordsFor } from '../i18n/commands.ts';
import { UsageError } from './options.ts';

/**
 * Options of the commands: what npm kept of them for itself never arrives, and a trial would not be one. Not `yes`, which stands in
 * many people's settings of npm: without it a command asks.
 */
const names = [
  ...['as-of', 'body', 'changed-since', 'content', 'date', 'dry-run', 'duty', 'event', 'format', 'ground', 'lang'],
  ...['member', 'name', 'names', 'number', 'on', 'order', 'order-date', 'out', 'paste', 'period', 'procedure'],
  ...['against', 'prune', 'repository', 'summary', 'with-its-code'],
  ...['profile', 'public', 'record', 'reserve', 'samples', 'show-names', 'since', 'site', 'url'],
  ...['fingerprint', 'from', 'keep', 'keep-new', 'list', 'release', 'rollback', 'sign-with', 'to'],
];

/**
 * Of `npm run reserve purge --dry-run`, without `--`, npm takes `--dry-run` for its own, and tells it in the environment alone.
 *
 * @throws UsageError where it kept an option of a command
 */
export function refuseKeptOptions(env: Readonly<Record<string, string | undefined>>): void {
  const script = env['npm_lifecycle_event'];
  if (script === undefined) return;
  const kept = names.filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (kept.length === 0) return;
  const words = commandWordsFor(env['npm_config_lang']);
  throw new UsageError(words.optionsKept(kept.map((name) => `--${name}`).join(', '), `npm run ${script} -- …`));
}
