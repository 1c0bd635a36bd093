// node tools/run.mjs <file> [arguments]: sets up what is missing, then runs the file with the project's Node.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findNode, installWhatIsMissing, root } from './install.mjs';

installWhatIsMissing();

const node = findNode();
const [file, ...rest] = process.argv.slice(2);
// what is made while a page is rendered is soon forgotten: with more room for it, a build of a thousand acts is a tenth faster
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64', '--min-semi-space-size=64'];
const child = spawn(node, [...flags, path.join(root, file), ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    // some hundred files are compiled at every start otherwise
    NODE_COMPILE_CACHE: path.join(root, '.build', 'compiled'),
    PATH: [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter),
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
