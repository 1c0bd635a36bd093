// npm run lock: after a change of dependencies. A registry that does not serve every platform build of a package makes npm
// leave those builds out of the lock file, and `npm ci` then refuses it. This adds the missing optional entries by name,
// version and platform, without addresses.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = lock.packages;

/** Whether npm, looking from the folder of a package upwards, finds an entry for a dependency of this name. */
function hasEntry(folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

let added = 0;
for (const [folder, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d/.test(version) || hasEntry(folder, name)) continue;
    const os = (name.match(/android|darwin|freebsd|linux|win32|windows|openharmony/) ?? ['none'])[0].replace(
      'windows',
      'win32',
    );
    const cpu = (name.match(/arm64|x64|ia32|wasm32|arm|ppc64|s390x|riscv64/) ?? ['none'])[0];
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(os === 'linux' ? { libc: [name.includes('musl') ? 'musl' : 'glibc'] } : {}),
      optional: true,
      os: [os],
    };
    added += 1;
  }
}
for (const entry of Object.values(packages)) {
  delete entry.resolved;
  delete entry.funding;
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${added} optional platform builds added\n`);
