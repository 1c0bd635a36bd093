import { buildCommand, readBuildOptions } from './build-command.ts';
import { runCommand } from './run-command.ts';

await runCommand((args) => buildCommand(readBuildOptions(args), { profile: 'production', out: 'dist' }));
