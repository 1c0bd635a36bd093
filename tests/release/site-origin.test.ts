import { expect, test } from 'vitest';
import { siteOrigin } from '../../src/domain/publication/site-origin.ts';

test.each([
  ['https://qagida.example', 'https://qagida.example'],
  ['https://qagida.example/', 'https://qagida.example'],
  ['https://QAGIDA.example:8443/', 'https://qagida.example:8443'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('%s is the address of a site', (typed, origin) => expect(siteOrigin(typed)).toBe(origin));

test.each([
  ['without encryption, on another machine', 'http://qagida.example'],
  ['below a folder, while the pages begin at the root', 'https://qagida.example/site/'],
  ['with a question', 'https://qagida.example/?'],
  ['with a name and a password', 'https://me:secret@qagida.example/'],
  ['without a scheme', 'qagida.example'],
  ['of another scheme', 'javascript:alert(1)'],
  ['empty', ''],
])('%s it is refused: "%s"', (_, typed) => expect(siteOrigin(typed)).toBeNull());
