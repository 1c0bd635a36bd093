// node deploy/pipelines/post-comment.mjs FILE.md
//
// Puts the summary of a preview under the merge request of GitLab, or the pull request of GitHub, in whose pipeline it runs: as one
// comment, which is changed by the next run. Runs on a bare Node 20. The text is data: nothing in it is run.
//
// GitLab: QAGIDA_COMMENT_TOKEN, a project access token with the scope api, besides what GitLab sets.
// GitHub: GITHUB_TOKEN with pull-requests: write, PULL_REQUEST and HEAD_SHA, besides what GitHub sets.
import { lstatSync, readFileSync } from 'node:fs';

const mark = '<!-- qagida-preview -->';
/** GitHub takes 65,536 letters in a comment. */
const longest = 60_000;
const mostBytes = 10_000_000;
const pageSize = 100;
const mostPages = 50;

try {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('expected the file with the summary: node post-comment.mjs FILE.md');
  // what a job without rights left may be anything, also a link to what only this job may read
  const entry = lstatSync(file);
  if (!entry.isFile() || entry.size > mostBytes)
    throw new Error(`expected a file of at most ${mostBytes} bytes: ${file}`);
  const text = readFileSync(file, 'utf8').trim();
  const body = `${mark}\n${text.length > longest ? `${text.slice(0, longest)}\n\n…` : text}`;
  const service = process.env.GITLAB_CI === 'true' ? gitlab() : await github();
  const before = await firstOf(service);
  if (before === undefined) await ask(service, 'POST', service.comments, { body });
  else await ask(service, service.change, service.comment(before), { body });
  process.stdout.write(before === undefined ? 'The summary was posted.\n' : 'The summary was brought up to date.\n');
} catch (error) {
  process.stderr.write(`The summary was not posted: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

function gitlab() {
  const project = `${needed('CI_API_V4_URL')}/projects/${number('CI_PROJECT_ID')}`;
  const comments = `${project}/merge_requests/${number('CI_MERGE_REQUEST_IID')}/notes`;
  return {
    headers: { 'private-token': needed('QAGIDA_COMMENT_TOKEN') },
    comments,
    change: 'PUT',
    comment: ({ id }) => `${comments}/${id}`,
    // whoever may push could write the mark too: only a comment that this token may change is changed
    isOwn: async ({ author }) => (await ask(gitlab(), 'GET', `${needed('CI_API_V4_URL')}/user`)).id === author.id,
  };
}

async function github() {
  const repository = `${needed('GITHUB_API_URL')}/repos/${needed('GITHUB_REPOSITORY')}`;
  const service = {
    headers: { authorization: `Bearer ${needed('GITHUB_TOKEN')}`, accept: 'application/vnd.github+json' },
    comments: `${repository}/issues/${number('PULL_REQUEST')}/comments`,
    change: 'PATCH',
    comment: ({ id }) => `${repository}/issues/comments/${id}`,
    isOwn: ({ user }) => user.login === 'github-actions[bot]',
  };
  // the number comes from a job that ran without rights: it must be the request whose pipeline that was
  const { head } = await ask(service, 'GET', `${repository}/pulls/${number('PULL_REQUEST')}`);
  if (head.sha !== needed('HEAD_SHA'))
    throw new Error(
      `pull request ${number('PULL_REQUEST')} stands at ${head.sha}, and this summary is of ${needed('HEAD_SHA')}`,
    );
  return service;
}

async function firstOf(service) {
  for (let page = 1; page <= mostPages; page += 1) {
    const comments = await ask(service, 'GET', `${service.comments}?per_page=${pageSize}&page=${page}`);
    for (const comment of comments) if (comment.body.startsWith(mark) && (await service.isOwn(comment))) return comment;
    if (comments.length < pageSize) return undefined;
  }
  return undefined;
}

async function ask({ headers }, method, address, body) {
  const answer = await fetch(address, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    signal: AbortSignal.timeout(30_000),
    redirect: 'error',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.ok) return answer.json();
  throw new Error(
    `${method} ${new URL(address).pathname} was answered with ${answer.status}; is the token there, and may it do this?`,
  );
}

function needed(variable) {
  const value = process.env[variable];
  if (value === undefined || value === '') throw new Error(`${variable} is not set`);
  return value;
}

function number(variable) {
  const value = needed(variable);
  if (!/^[1-9]\d{0,9}$/u.test(value))
    throw new Error(`${variable} is not a number: ${JSON.stringify(value.slice(0, 40))}`);
  return value;
}
