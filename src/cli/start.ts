import path from 'node:path';
import { serveSite } from '../site/render-site.ts';
import { buildCommand } from './build-command.ts';
import { readBuildOptions } from './build-options.ts';
import { portOption } from './options.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (args) => {
  const options = readBuildOptions(args, { port: { takes: 'NUMBER', means: 'port of the local server (4321)' } });
  const port = portOption(options, 4321);
  const out = options['out']?.toString() ?? path.join(projectRoot, '.build/local');
  const code = await buildCommand({ ...options, out }, { profile: 'local', out: '.build/local' });
  if (code !== 0) return code;
  const address = await serveSite(projectRoot, path.resolve(out), port);
  process.stdout.write(`\nThe site is at ${address}\nTo end, press Ctrl+C.\n`);
  return 0;
});
