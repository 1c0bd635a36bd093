import { readBackLimits } from '../release/publish/read-back.ts';
import { runCommand } from './run-command.ts';
import { verifyCommand } from './verify-command.ts';

await runCommand((args) =>
  verifyCommand(args, {
    say: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    // nobody waits for caches here: what differs, differs; and a stranger's server may be slow for ever
    limits: { ...readBackLimits, milliseconds: 15_000, allMilliseconds: 10 * 60_000, pauses: [1000] },
  }),
);
