import { afterEach, expect, test } from 'vitest';
import { loadWithWholeAnswers, WholeAnswer } from './whole-answer.ts';

const own = { Response: globalThis.Response, TextEncoder: globalThis.TextEncoder };
afterEach(() => Object.assign(globalThis, own));

test('the text or the bytes of an answer are there at once, with its status and its headers', () => {
  const answer = new WholeAnswer('қағида', { headers: { 'content-type': 'text/plain' } });
  expect([answer.whole, answer.status, answer.headers.get('content-type')]).toEqual(['қағида', 200, 'text/plain']);
  const bytes = new Uint8Array([1, 2]);
  expect(new WholeAnswer(bytes).whole).toBe(bytes);
});

test('an answer that is not well, or has no text, is what Node makes of it', async () => {
  const missing = new WholeAnswer('there is no such page', { status: 404 });
  expect([missing.whole, missing.status, await missing.text()]).toEqual([null, 404, 'there is no such page']);
  expect(new WholeAnswer(null).whole).toBeNull();
});

test('a program that is loaded so encodes as any other, and nobody else does', async () => {
  const program = await loadWithWholeAnswers(async () => new TextEncoder());
  expect([...program.encode('Қі')]).toEqual([0xd2, 0x9a, 0xd1, 0x96]);
  expect(program.constructor).not.toBe(own.TextEncoder);
  expect(globalThis.TextEncoder).toBe(own.TextEncoder);
  expect(globalThis.Response).toBe(WholeAnswer);
});

test('when the program cannot be loaded, the encoder is put back', async () => {
  await expect(loadWithWholeAnswers(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(globalThis.TextEncoder).toBe(own.TextEncoder);
});
