// Runs on a bare Node 20, before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The oldest Node that runs TypeScript files as they are and that Astro accepts. */
const oldestNode = [22, 18];

/** Left in node_modules after an install that went through: the digest of the lock file it was made from. */
const stamp = path.join(root, 'node_modules', '.installed-from');

/** Left beside package.json while packages are installed, with the number of the process: two at once would empty the folder under each other. */
const turn = path.join(root, '.installing.lock');

/** Installs what package-lock.json says, unless exactly that is installed already. */
export function installWhatIsMissing() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (isInstalled()) return;
  takeTurn();
  try {
    // another command may have done it meanwhile
    if (!isInstalled()) install(digest);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** Waits until no other command installs. */
function takeTurn() {
  for (let isTold = false; ; isTold = true) {
    try {
      writeFileSync(turn, `${process.pid}`, { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const other = Number(existsSync(turn) ? readFileSync(turn, 'utf8') : '0');
    if (other > 0 && !isAlive(other)) rmSync(turn, { force: true });
    if (!isTold) console.error('Another command is installing what the project needs; waiting for it ...');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

function install(digest) {
  if (lstatSync(path.join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link, and the packages behind it are not those of package-lock.json: installing here would delete them\n' +
        'for whoever uses them. Take the link away: rm node_modules, then run the same command again.',
    );
    giveUp();
  }
  console.error('Installing what the project needs (once, about half a minute) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('\nnpm ci failed. Is the npm registry reachable? Try: npm ci');
    giveUp();
  }
  writeFileSync(stamp, digest);
}

function giveUp() {
  rmSync(turn, { force: true });
  process.exit(1);
}

/** The Node to run the project with: the pinned one that was installed with it, or the system's where that is new enough. */
export function findNode() {
  const platform = { linux: 'linux', win32: 'win' }[process.platform];
  if (platform !== undefined) {
    const folder = path.join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin');
    const pinned = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(pinned)) return pinned;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  console.error(
    `This machine has Node ${process.versions.node}, and no pinned Node is published for ${process.platform} ${process.arch}.\n` +
      'Install Node 24 from https://nodejs.org/ and run the same command again.',
  );
  process.exit(1);
}
