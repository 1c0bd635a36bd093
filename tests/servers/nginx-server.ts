import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const deploy = path.resolve(import.meta.dirname, '../../deploy/nginx');

/** Why the real nginx cannot be tried here, or null when it can. */
export function whyNoNginx(): string | null {
  for (const program of ['nginx', 'openssl'])
    if (spawnSync(program, ['-v'], { env: searchPath() }).error !== undefined)
      return `${program} is not installed (Debian: apt-get install nginx libnginx-mod-http-brotli-static openssl)`;
  return null;
}

export const brotliModule: string | null =
  ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'].find((file) => existsSync(file)) ?? null;

/** A server that runs with the files of deploy/nginx/, in which only places, ports and the names of certificates are others. */
export interface NginxServer {
  /** Where `npm run publish` would put releases, and `npm run preview` previews. */
  readonly site: string;
  readonly previews: string;
  readonly openPort: number;
  readonly tlsPort: number;
  /** What it wrote into its error log. */
  readonly errors: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts nginx on free ports of this machine. `user` and `password` open the previews. */
export async function startNginx(user: string, password: string): Promise<NginxServer> {
  const { folder, main, openPort, tlsPort } = await writeConfiguration(user, password, (text) => text);
  const problem = problemOf(main, folder);
  if (problem !== null) throw new Error(`nginx -t: ${problem}`);
  const server = spawn('nginx', ['-c', main, '-p', folder], { env: searchPath(), stdio: 'inherit' });
  await untilListening(tlsPort, server);
  return {
    site: path.join(folder, 'site'),
    previews: path.join(folder, 'previews'),
    openPort,
    tlsPort,
    errors: () => readFileSync(path.join(folder, 'error.log'), 'utf8'),
    stop: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What `nginx -t` says of the shipped files after a change that a task page describes; null when it takes them. */
export async function problemAfter(change: (text: string) => string): Promise<string | null> {
  const { folder, main } = await writeConfiguration('reviewer', 'password', change);
  const problem = problemOf(main, folder);
  rmSync(folder, { recursive: true, force: true });
  return problem;
}

function problemOf(main: string, folder: string): string | null {
  const tried = spawnSync('nginx', ['-t', '-q', '-c', main, '-p', folder], { env: searchPath(), encoding: 'utf8' });
  return tried.status === 0 ? null : tried.stderr;
}

async function writeConfiguration(
  user: string,
  password: string,
  change: (text: string) => string,
): Promise<Places & { readonly main: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qagida-nginx-'));
  for (const made of ['site', 'previews', 'acme', 'temp', 'qagida', 'conf.d']) mkdirSync(path.join(folder, made));
  const [openPort = 0, tlsPort = 0] = await freePorts(2);
  makeCertificate(folder);
  writeFileSync(path.join(folder, 'qagida/redirects.map'), '/old-address/ /acts/;\n');
  const digest = execFileSync('openssl', ['passwd', '-apr1', password], { encoding: 'utf8' }).trim();
  writeFileSync(path.join(folder, 'qagida/previews.passwords'), `${user}:${digest}\n`);
  const shipped = readdirSync(deploy, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.conf'));
  for (const name of shipped) {
    const text = replaced(change(readFileSync(path.join(deploy, name), 'utf8')), { folder, openPort, tlsPort });
    writeFileSync(path.join(folder, path.dirname(name) === '.' ? 'conf.d' : '', name), text);
  }
  const main = path.join(folder, 'nginx.conf');
  writeFileSync(main, mainFile(folder));
  return { folder, main, openPort, tlsPort };
}

interface Places {
  readonly folder: string;
  readonly openPort: number;
  readonly tlsPort: number;
}

/** What an administrator replaces, and the ports, which a test may not choose. */
function replaced(shipped: string, { folder, openPort, tlsPort }: Places): string {
  return shipped
    .replaceAll('/etc/nginx/qagida/', `${folder}/qagida/`)
    .replaceAll(/\/etc\/nginx\/tls\/\S+\.(?<kind>crt|key)/gu, `${folder}/tls.$<kind>`)
    .replaceAll('/srv/qagida/', `${folder}/`)
    .replaceAll('/var/www/acme', `${folder}/acme`)
    .replaceAll(/listen \[::\]:\d+[^;]*;/gu, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${openPort};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${tlsPort} `)
    .replaceAll(
      `# include ${folder}/qagida/brotli.conf`,
      brotliModule === null ? '#' : `include ${folder}/qagida/brotli.conf`,
    );
}

function mainFile(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    'daemon off;',
    'worker_processes 2;',
    // the folder of the test belongs to whoever runs it
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    ...(brotliModule === null ? [] : [`load_module ${brotliModule};`]),
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    'events { worker_connections 512; }',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/temp/${name};`),
    `include ${folder}/conf.d/*.conf;`,
    '}',
    '',
  ].join('\n');
}

function makeCertificate(folder: string): void {
  const names = 'subjectAltName=DNS:law.example.kz,DNS:*.preview.example.kz';
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const files = ['-keyout', path.join(folder, 'tls.key'), '-out', path.join(folder, 'tls.crt')];
  execFileSync('openssl', ['req', '-x509', ...made, '-subj', '/CN=law.example.kz', '-addext', names, ...files], {
    stdio: 'pipe',
  });
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((found) =>
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            found(typeof address === 'object' && address !== null ? address.port : 0);
          }),
        ),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

async function untilListening(port: number, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode} before it answered`);
    const isThere = await new Promise<boolean>((known) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => known(true)).once('error', () => known(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isThere) return;
    await new Promise((waited) => setTimeout(waited, 50));
  }
  throw new Error(`nginx did not answer on port ${port}`);
}

/** Debian keeps nginx where only administrators look. */
function searchPath(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };
}
