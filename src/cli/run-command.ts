import { refuseKeptOptions } from './kept-options.ts';
import { HelpRequest, UsageError } from './options.ts';
import { refusePrivateRoots } from './public-runner.ts';

/** Runs a command: its return value is the exit code; a wrong call ends with 2 and says what to type. */
export async function runCommand(command: (args: readonly string[]) => number | Promise<number>): Promise<void> {
  // `npm run check | head` closes the pipe early: there is nobody left to tell
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    refuseKeptOptions(process.env);
    const args = process.argv.slice(2);
    refusePrivateRoots(process.env, args);
    process.exitCode = await command(args);
  } catch (error) {
    if (error instanceof HelpRequest) {
      process.stdout.write(`${error.message}\n`);
      return;
    }
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
