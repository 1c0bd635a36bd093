import { type IncomingHttpHeaders, Agent as OpenAgent, request as openRequest } from 'node:http';
import { Agent, request } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Question {
  readonly port: number;
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Without TLS. */
  readonly isOpen?: true;
}

// the certificate was made a second ago and signed by itself
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
const openAgent = new OpenAgent({ keepAlive: true });

/** Asks a server on this machine for a path as it stands: nothing is normalised, `/../x` stays `/../x`. */
export function ask(
  path: string,
  { port, host = 'law.example.kz', method = 'GET', headers = {}, isOpen }: Question,
): Promise<Answer> {
  const options = { host: '127.0.0.1', port, path, method, headers: { host, ...headers } };
  return new Promise((answered, failed) => {
    const sent = isOpen
      ? openRequest({ ...options, agent: openAgent })
      : request({ ...options, agent, servername: host });
    sent.on('error', failed).on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('error', failed).on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        response.complete
          ? answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
          : failed(new Error(`${path}: the answer ended early`)),
      );
    });
    sent.end();
  });
}

/** Ends the connections that are kept for the next question. */
export function hangUp(): void {
  agent.destroy();
  openAgent.destroy();
}
