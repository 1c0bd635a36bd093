import { commandWordsFor, languageAmong } from '../i18n/commands.ts';
import { UsageError } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What names folders of people in the environment, and for the commands on the reserve in the call. */
const variables = ['QAGIDA_RECORDS', 'QAGIDA_RESERVE'];
const option = '--reserve';

/**
 * Machines of a build service that anybody can rent copy what they read to another country and keep it in caches and logs: nothing
 * about people is read there, whoever set the variables.
 *
 * @throws UsageError on such a machine, when a private folder is named
 */
export function refusePrivateRoots(env: Environment, args: readonly string[]): void {
  const service = serviceOf(env);
  if (service === null) return;
  const named = [
    ...variables.filter((variable) => (env[variable] ?? '') !== ''),
    ...(args.some((arg) => arg === option || arg.startsWith(`${option}=`)) ? [option] : []),
  ];
  if (named.length === 0) return;
  throw new UsageError(commandWordsFor(languageAmong(args)).publicRunner(service, named));
}

/** Whose machine this is; null for one's own, also where it runs jobs of GitHub or GitLab. */
function serviceOf(env: Environment): string | null {
  if (env['GITHUB_ACTIONS'] === 'true' && env['RUNNER_ENVIRONMENT'] === 'github-hosted') return 'GitHub';
  if (env['GITLAB_CI'] === 'true' && /\bsaas-/u.test(env['CI_RUNNER_TAGS'] ?? '')) return 'GitLab.com';
  return null;
}
