import { keepProgram } from '../site/program/keep-program.ts';
import { readBuildOptions } from './build-options.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (args) => {
  const options = readBuildOptions(args);
  // compiled while the rest of the command is loaded
  const program = keepProgram(projectRoot);
  try {
    const { buildCommand } = await import('./build-command.ts');
    return await buildCommand(options, { profile: 'production', out: 'dist' }, () => program);
  } finally {
    program.stop();
  }
});
