import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { type ReviewData, reviewDataSchema } from '../../../schemas/review-data.ts';
import { code, reviewAsMarkdown } from '../../../src/reporters/review.ts';

const says = (words: string) => ({ kk: words, ru: words, en: words });
const evil =
  '</code><script>alert(1)</script> ``` [go](https://evil.example) ![x](https://evil.example/x.png) @all #1 !2 https://evil.example www.evil.example\n/close\n# Title\n| a | b |';

const data: ReviewData = reviewDataSchema.parse({
  ref: 'drafts/plan',
  commit: '0123456789012345678901234567890123456789',
  published: { ref: 'main', commit: '1123456789012345678901234567890123456789' },
  asOf: '2026-11-21',
  isBuilt: true,
  slug: 'drafts-plan-cee61415',
  why: null,
  behind: 0,
  summary: says('What differs from what is published: 1 provision.'),
  counts: null,
  changes: [{ id: 'act-a-2025-03-17-para_1', subject: 'provision', change: 'corrected', name: 'para_1' }],
  deadlines: [
    {
      id: 'deadline-a-b-2027',
      procedure: 'a',
      statement: 'plan-4',
      case: null,
      period: '2027',
      before: { due: '2027-09-25', tolerant: '2027-09-27' },
      after: null,
    },
  ],
  reserve: { ref: 'order-3', before: { people: 1, orders: 1 }, after: { people: 3, orders: 2 } },
  problems: [],
} satisfies ReviewData);

/** As a host shows it that lets HTML through and makes links of addresses. */
const shownBy = (markdown: string): string => new MarkdownIt({ html: true, linkify: true }).render(markdown);

describe('the comment on a merge request', () => {
  test('is short and leads to the preview', () => {
    expect(
      reviewAsMarkdown(data, 'en', 'https://drafts-plan-cee61415.preview.example.kz/'),
    ).toBe(`### Draft: \`drafts/plan\`

Commit \`0123456789\` compared with \`main\`, as of 21 November 2026.

**[Preview](https://drafts-plan-cee61415.preview.example.kz/en/)** · **[What differs](https://drafts-plan-cee61415.preview.example.kz/en/review/)**

What differs from what is published: 1 provision.

Cadre reserve: now 1 person, 1 order; in the draft 3 people, 2 orders.

**Changes**

- [provision \`para_1\`](https://drafts-plan-cee61415.preview.example.kz/en/review/#act-a-2025-03-17-para_1): a published text is corrected

**Deadlines that would move**

- \`plan-4 2027\`: 2027-09-25 (2027-09-27) → no day
`);
  });

  test('has no links where the preview is not shown anywhere, or was not built', () => {
    expect(reviewAsMarkdown(data, 'kk', null)).not.toContain('](');
    expect(reviewAsMarkdown({ ...data, isBuilt: false, why: says('x') }, 'ru', 'https://a.example/')).not.toContain(
      '](',
    );
  });

  test('lists the first 25 differences and says how many more there are', () => {
    const [change] = data.changes;
    const many = { ...data, changes: Array.from({ length: 40 }, () => change).filter((one) => one !== undefined) };
    const words = reviewAsMarkdown(many, 'en', null);
    expect(words.match(/^- provision/gmu)).toHaveLength(25);
    expect(words).toContain('\n- and 15 more\n');
  });

  test('lets nothing of the branch be a link, a picture, a mention, a command or HTML', () => {
    const hostile: ReviewData = {
      ...data,
      ref: evil,
      published: { ref: evil, commit: '1' },
      why: says(`"${evil}" was not read`),
      changes: [{ id: `${evil})`, subject: 'document', change: 'added', name: evil }],
      deadlines: data.deadlines.map((deadline) => ({ ...deadline, statement: evil })),
      problems: [{ code: 'wrong-text', severity: 'error', file: evil, line: 3, message: says(evil), fix: says(evil) }],
    };
    for (const url of [null, 'https://a.preview.example.kz/']) {
      const page = shownBy(reviewAsMarkdown(hostile, 'en', url));
      const outside = page.replace(/<code>.*?<\/code>| href="[^"]*"/gsu, '');
      expect(outside).not.toMatch(/script|evil|@all|#1|!2|<img|\/close|<table|<h1/u);
      for (const [, to] of page.matchAll(/<a href="([^"]*)"/gu))
        expect(to).toMatch(/^https:\/\/a\.preview\.example\.kz\//u);
    }
  });
});

test('words as code stand between more backticks than are in them', () => {
  expect(code('a')).toBe('`a`');
  expect(code('a ``` b')).toBe('````a ``` b````');
  expect(code('`a`')).toBe('`` `a` ``');
  expect(code('')).toBe('–');
});
