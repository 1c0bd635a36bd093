import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}
interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(path.join(root, '.github/workflows')).map((name) => {
  const text = read(`.github/workflows/${name}`);
  const workflow = parse(text, { strict: true, uniqueKeys: true }) as Workflow;
  return { name, text, workflow, jobs: Object.values(workflow.jobs) };
});

test('there are four workflows for GitHub', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['ci.yml', 'preview-comment.yml', 'preview.yml', 'publish.yml']);
});

describe.each(workflows)('$name', ({ name, text, workflow, jobs }) => {
  test('takes actions of others by their commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
    expect(uses.length).toBe(jobs.flatMap(({ steps }) => steps).filter((step) => step.uses !== undefined).length);
  });

  test('may do no more than it says, and leaves no token in the checkout', () => {
    const rights = [workflow.permissions, ...jobs.map((job) => job.permissions)].flatMap((given) =>
      Object.entries(given ?? {}),
    );
    expect(workflow.permissions).toBeDefined();
    const writing = rights.filter(([, right]) => right !== 'read');
    expect(writing).toEqual(name === 'preview-comment.yml' ? [['pull-requests', 'write']] : []);
    for (const step of jobs.flatMap(({ steps }) => steps))
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(40);
  });

  test('never runs the text of a request as a command', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    for (const { run } of jobs.flatMap(({ steps }) => steps)) expect(run ?? '').not.toContain('${{');
  });

  test('names no folder of people, but to refuse them before anything else', () => {
    expect(text).not.toMatch(/(?:secrets|vars|env)\.QAGIDA_(?:RESERVE|RECORDS)/u);
    for (const step of jobs.flatMap(({ steps }) => steps))
      for (const variable of Object.keys(step.env ?? {})) expect(variable).not.toMatch(/QAGIDA_(?:RESERVE|RECORDS)/u);
    if (name === 'preview-comment.yml') return;
    for (const { steps } of jobs)
      expect(steps[0]?.run).toMatch(/QAGIDA_RESERVE:-\}\$\{QAGIDA_RECORDS:-\}[\s\S]+exit 1/u);
  });
});

test('what a pull request brings runs without rights and without secrets', () => {
  for (const { workflow, text } of workflows) {
    if (!Object.keys(workflow.on).includes('pull_request')) continue;
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toContain('secrets.');
    expect(text).not.toContain('github.token');
  }
});

test('the comment is posted by the code of the main branch, after the preview', () => {
  const comment = workflows.find(({ name }) => name === 'preview-comment.yml');
  expect(comment?.workflow.on).toEqual({ workflow_run: { workflows: ['Preview'], types: ['completed'] } });
  expect(comment?.workflow.permissions).toEqual({});
  const [checkout] = comment?.jobs[0]?.steps ?? [];
  expect(checkout?.with?.['ref']).toMatch(/^\$\{\{ github\.event\.repository\.default_branch \}\}$/u);
  expect(comment?.text).not.toMatch(/head_branch|head_repository|npm /u);
});

test('publishing runs at 00:30 in Kazakhstan, on the main branch, one after the other', () => {
  const publish = workflows.find(({ name }) => name === 'publish.yml')?.workflow;
  // 00:30 in a zone five hours ahead of UTC is 19:30 of the day before
  expect(publish?.on['schedule']).toEqual([{ cron: '30 19 * * *' }]);
  expect(new Date('2026-11-21T19:30:00Z').toLocaleTimeString('en-GB', { timeZone: 'Asia/Almaty' })).toBe('00:30:00');
  expect(publish?.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  expect(publish?.jobs['publish']?.if).toContain("github.ref == 'refs/heads/main'");
});

describe('.gitlab-ci.yml', () => {
  const text = read('.gitlab-ci.yml');
  const jobs = parse(text, { strict: true, uniqueKeys: true }) as Readonly<
    Record<string, { readonly [key: string]: unknown; readonly rules: readonly { readonly if: string }[] }>
  >;

  test('takes the image by its digest', () => {
    expect(text.match(/image: .*/gu)).toEqual([
      expect.stringMatching(/^image: node:\d+\.\d+\.\d+-bookworm@sha256:[0-9a-f]{64}$/u),
    ]);
  });

  test('publishes from the protected main branch only, one after the other, and stops none in the middle', () => {
    const { publish } = jobs;
    expect(publish?.rules).toEqual([
      { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_COMMIT_REF_PROTECTED == "true"' },
    ]);
    expect([publish?.['resource_group'], publish?.['interruptible']]).toEqual(['publish', false]);
    expect(text).toContain('cron 30 0 * * *, time zone Asia/Almaty');
  });

  test('gives protected variables to no other job, and none a value', () => {
    const without = text
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
      .join('\n');
    expect(without.match(/QAGIDA_\w+/gu)?.filter((name) => !/PREVIEWS|URL|LANG/u.test(name)) ?? []).toEqual([]);
    for (const [name, job] of Object.entries(jobs)) {
      const written = JSON.stringify(job);
      if (name !== 'publish') expect([name, written]).toEqual([name, expect.not.stringContaining('publish.sh')]);
    }
  });

  test('gives a fork no preview and no place', () => {
    expect(jobs['preview']?.rules.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID',
    ]);
  });

  test('lets every file of a job expire', () => {
    for (const { artifacts } of Object.values(jobs))
      if (artifacts !== undefined) expect(artifacts).toMatchObject({ expire_in: '1 week' });
  });
});

test('the scripts of the pipelines are there and can be run', () => {
  for (const { text } of [...workflows, { text: read('.gitlab-ci.yml') }])
    for (const [script] of text.matchAll(/(?:deploy\/pipelines\/[\w-]+\.\w+|\.ci\/run)/gu)) {
      const { mode } = statSync(path.join(root, script));
      if (!script.endsWith('.mjs')) expect([script, (mode & 0o111) !== 0]).toEqual([script, true]);
    }
});
