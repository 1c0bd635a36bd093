import { todayInKazakhstan } from '../clock.ts';
import { pageLimits } from '../release/read-page.ts';
import { askIn } from './reserve/asker.ts';
import { reserveCommand } from './reserve/reserve-command.ts';
import { runCommand } from './run-command.ts';

await runCommand((args) =>
  reserveCommand(args, {
    today: todayInKazakhstan(),
    reserve: process.env['QAGIDA_RESERVE'],
    asker: askIn(process.stdin, process.stdout),
    say: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    limits: pageLimits,
  }),
);
