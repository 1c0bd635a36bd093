import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../deploy/pipelines/post-comment.mjs');

interface Asked {
  readonly method: string;
  readonly address: string;
  readonly body: string;
}

let server: Server;
let api = '';
let asked: Asked[] = [];
/** What the stand-in of GitLab and GitHub answers, by method and address. */
let answers: Readonly<Record<string, unknown>> = {};
const folder = mkdtempSync(path.join(os.tmpdir(), 'qagida-comment-'));
const summary = path.join(folder, 'summary.md');

beforeEach(async () => {
  asked = [];
  writeFileSync(summary, 'Two paragraphs differ.\n');
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const { method = '', url = '' } = request;
    asked.push({ method, address: url, body });
    const answer = answers[`${method} ${url}`];
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  api = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterEach(async () => {
  await new Promise((closed) => server.close(closed));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function post(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [script, summary], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((ended) => child.on('close', (code) => ended({ code, said })));
}

const gitlab = (): Record<string, string> => ({
  GITLAB_CI: 'true',
  CI_API_V4_URL: api,
  CI_PROJECT_ID: '7',
  CI_MERGE_REQUEST_IID: '12',
  QAGIDA_COMMENT_TOKEN: 'token',
});
const notes = '/projects/7/merge_requests/12/notes';
const comment = '<!-- qagida-preview -->\nTwo paragraphs differ.';

test('the first summary of a merge request is posted', async () => {
  answers = {
    [`GET ${notes}?per_page=100&page=1`]: [{ id: 1, body: 'a remark', author: { id: 3 } }],
    [`POST ${notes}`]: {},
  };
  expect(await post(gitlab())).toEqual({ code: 0, said: 'The summary was posted.\n' });
  expect(asked.at(-1)).toEqual({ method: 'POST', address: notes, body: JSON.stringify({ body: comment }) });
});

test('the next one takes its place, also behind a hundred remarks', async () => {
  const remarks = Array.from({ length: 100 }, (_, id) => ({ id, body: 'a remark', author: { id: 3 } }));
  answers = {
    [`GET ${notes}?per_page=100&page=1`]: remarks,
    [`GET ${notes}?per_page=100&page=2`]: [{ id: 200, body: '<!-- qagida-preview -->\nold', author: { id: 9 } }],
    'GET /user': { id: 9 },
    [`PUT ${notes}/200`]: {},
  };
  expect(await post(gitlab())).toEqual({ code: 0, said: 'The summary was brought up to date.\n' });
  expect(asked.at(-1)).toEqual({ method: 'PUT', address: `${notes}/200`, body: JSON.stringify({ body: comment }) });
});

test('what somebody else wrote is left as it is, whatever it begins with', async () => {
  answers = {
    [`GET ${notes}?per_page=100&page=1`]: [{ id: 5, body: '<!-- qagida-preview --> mine', author: { id: 3 } }],
    'GET /user': { id: 9 },
    [`POST ${notes}`]: {},
  };
  expect((await post(gitlab())).code).toBe(0);
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST']);
});

test('without the right to comment it says so and fails, and shows no token', async () => {
  answers = {};
  expect(await post(gitlab())).toEqual({
    code: 1,
    said: `The summary was not posted: GET ${notes} was answered with 404; is the token there, and may it do this?\n`,
  });
});

const github = (pull = '12'): Record<string, string> => ({
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: 'ministry/site',
  GITHUB_TOKEN: 'token',
  PULL_REQUEST: pull,
  HEAD_SHA: 'a'.repeat(40),
});
const pullRequest = '/repos/ministry/site/pulls/12';
const comments = '/repos/ministry/site/issues/12/comments';

test('the summary of a pull request is posted, and the next one takes its place', async () => {
  answers = {
    [`GET ${pullRequest}`]: { head: { sha: 'a'.repeat(40) } },
    [`GET ${comments}?per_page=100&page=1`]: [
      { id: 4, body: '<!-- qagida-preview --> a trap', user: { login: 'somebody' } },
      { id: 5, body: '<!-- qagida-preview -->\nold', user: { login: 'github-actions[bot]' } },
    ],
    'PATCH /repos/ministry/site/issues/comments/5': {},
  };
  expect(await post(github())).toEqual({ code: 0, said: 'The summary was brought up to date.\n' });
});

test('a summary that names another pull request than its own is not posted', async () => {
  answers = { [`GET ${pullRequest}`]: { head: { sha: 'b'.repeat(40) } }, [`POST ${comments}`]: {} };
  expect(await post(github())).toEqual({
    code: 1,
    said: `The summary was not posted: pull request 12 stands at ${'b'.repeat(40)}, and this summary is of ${'a'.repeat(40)}\n`,
  });
});

test('a number that is none is told, and nothing is asked', async () => {
  expect(await post(github('12/../1'))).toEqual({
    code: 1,
    said: 'The summary was not posted: PULL_REQUEST is not a number: "12/../1"\n',
  });
  expect(asked).toEqual([]);
});

test('a link in place of the summary shows nobody what this job may read', async () => {
  const secret = path.join(folder, 'secret');
  writeFileSync(secret, 'token');
  rmSync(summary);
  symlinkSync(secret, summary);
  const { code, said } = await post(github());
  rmSync(summary);
  expect([code, said]).toEqual([
    1,
    `The summary was not posted: expected a file of at most 10000000 bytes: ${summary}\n`,
  ]);
  expect(asked).toEqual([]);
});

test('a summary that is too long for a comment is cut', async () => {
  writeFileSync(summary, 'ә'.repeat(70_000));
  answers = { [`GET ${notes}?per_page=100&page=1`]: [], [`POST ${notes}`]: {} };
  expect((await post(gitlab())).code).toBe(0);
  expect(JSON.parse(asked.at(-1)?.body ?? '{}').body).toBe(`<!-- qagida-preview -->\n${'ә'.repeat(60_000)}\n\n…`);
});
