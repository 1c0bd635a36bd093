import { now } from '../clock.ts';
import { readBackLimits } from '../release/publish/read-back.ts';
import { pageLimits } from '../release/read-page.ts';
import { commitOf } from './made-of.ts';
import { publishCommand } from './publish-command.ts';
import { runCommand } from './run-command.ts';

await runCommand((args) =>
  publishCommand(args, {
    now,
    commitOf,
    say: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    reserve: process.env['QAGIDA_RESERVE'],
    pageLimits,
    limits: readBackLimits,
    build: async (options) => {
      // what renders pages takes a second to load, and a finished site, a rollback and a list need none of it
      const [{ buildCommand }, { readBuildOptions }] = await Promise.all([
        import('./build-command.ts'),
        import('./build-options.ts'),
      ]);
      return await buildCommand(readBuildOptions(options), { profile: 'production', out: '.build/publish-site' });
    },
  }),
);
