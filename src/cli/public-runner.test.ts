import { expect, test } from 'vitest';
import { refusePrivateRoots } from './public-runner.ts';

const github = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };

test('on a machine of GitHub no folder of people is read, whichever variable names it', () => {
  expect(() => refusePrivateRoots({ ...github, QAGIDA_RESERVE: '/reserve' }, [])).toThrow(
    'Nothing was done: QAGIDA_RESERVE names a folder about people, and this machine belongs to GitHub. What is read here is copied to another country and kept in caches and logs. Take it away here, and build with such folders on the ministry’s own machines: docs/tasks/build-on-own-machines.md',
  );
  expect(() => refusePrivateRoots({ ...github, QAGIDA_RECORDS: '/records' }, ['--lang', 'ru'])).toThrow(
    /^Ничего не сделано: QAGIDA_RECORDS указывает на папку с данными о людях/u,
  );
  expect(() => refusePrivateRoots(github, ['--lang', 'kk', '--reserve', '/reserve'])).toThrow(
    /^Ештеңе істелген жоқ: --reserve адамдар туралы деректер қалтасын көрсетеді/u,
  );
});

test('nor on one that GitLab.com lends', () => {
  const env = { GITLAB_CI: 'true', CI_RUNNER_TAGS: '["saas-linux-small-amd64"]', QAGIDA_RESERVE: '/reserve' };
  expect(() => refusePrivateRoots(env, [])).toThrow('this machine belongs to GitLab.com');
});

test('without such folders everything is built there', () => {
  expect(() => refusePrivateRoots({ ...github, QAGIDA_RESERVE: '' }, ['--profile', 'production'])).not.toThrow();
});

test('on the ministry’s own machines they are read, also by jobs of GitHub and GitLab', () => {
  const reserve = { QAGIDA_RESERVE: '/reserve' };
  expect(() => refusePrivateRoots(reserve, [])).not.toThrow();
  const own = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'self-hosted', ...reserve };
  expect(() => refusePrivateRoots(own, [])).not.toThrow();
  expect(() => refusePrivateRoots({ GITLAB_CI: 'true', CI_RUNNER_TAGS: '["ministry"]', ...reserve }, [])).not.toThrow();
});
