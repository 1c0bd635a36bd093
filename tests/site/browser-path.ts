import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The program of the browser. */
export async function browserPath(): Promise<string> {
  return process.env['CHROME_PATH'] ?? unpackedChromium();
}

/** The package unpacks into the temporary folder and takes any Chromium it finds there: give it a folder of its own. */
async function unpackedChromium(): Promise<string> {
  const manifest = JSON.parse(
    readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const folder = path.join(root, 'node_modules/.cache', `chromium-${manifest.version}`);
  const executable = path.join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
