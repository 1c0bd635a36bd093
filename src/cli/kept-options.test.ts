import { expect, test } from 'vitest';
import { refuseKeptOptions } from './kept-options.ts';

test('what npm keeps of a call without -- is refused, in the language that it kept', () => {
  const env = { npm_lifecycle_event: 'reserve', npm_config_dry_run: 'true' };
  expect(() => refuseKeptOptions(env)).toThrow(
    'npm kept --dry-run for itself, so nothing was done. Write -- before what belongs to the command: npm run reserve -- …',
  );
  expect(() => refuseKeptOptions({ ...env, npm_config_lang: 'ru' })).toThrow(/^npm забрал --dry-run, --lang себе/u);
  expect(() => refuseKeptOptions({ ...env, npm_config_lang: 'kk' })).toThrow(/^npm --dry-run, --lang параметрін/u);
});

test('what is npm’s own is not, nor is a call without npm', () => {
  expect(() => refuseKeptOptions({ npm_lifecycle_event: 'check', npm_config_cache: '/tmp' })).not.toThrow();
  expect(() => refuseKeptOptions({ npm_config_lang: 'kk' })).not.toThrow();
});
