import type { ReviewData } from '../../schemas/review-data.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { previewWords } from '../i18n/preview.ts';
import { showInvisible } from './show-invisible.ts';

/** A comment that is read is short; everything is on the page of the review. */
const mostListed = 25;
const mostProblems = 20;

/**
 * The summary of a preview as Markdown, for the merge request. Words that come from the branch stand as code, where a host reads no
 * link, no picture, no mention and no command in them.
 *
 * @param url where the preview is shown; null where it is not
 */
export function reviewAsMarkdown(data: ReviewData, lang: Lang, url: string | null): string {
  const { comment } = previewWords[lang];
  const { date } = messagesIn(lang);
  const { commit, published, problems } = data;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const root = url === null ? null : `${url.replace(/\/$/u, '')}${lang === 'kk' ? '' : `/${lang}`}`;
  const page = root === null ? null : `${root}/review/`;
  const isLinked = root !== null && data.isBuilt;
  const blocks = [
    `### ${comment.title(code(data.ref))}`,
    ...(commit === null || published === null
      ? []
      : [comment.compared(code(commit.slice(0, 10)), code(published.ref), date(data.asOf))]),
    ...(isLinked ? [`**[${comment.open}](${root}/)** · **[${comment.review}](${page})**`] : []),
    ...(data.why === null ? [] : [`**${comment.notBuilt}** ${prose(data.why[lang])}`]),
    ...(data.summary === null ? [] : [data.summary[lang]]),
    ...(data.reserve === null
      ? []
      : [
          comment.reserve(
            comment.reserveCounts(data.reserve.before.people, data.reserve.before.orders),
            comment.reserveCounts(data.reserve.after.people, data.reserve.after.orders),
          ),
        ]),
    ...list(
      comment.changes,
      data.changes.map(({ id, subject, change, name }) => {
        const said = `${comment.subjects[subject]} ${code(name)}: ${comment.kinds[change]}`;
        return isLinked
          ? `[${comment.subjects[subject]} ${code(name)}](${page}#${fragment(id)}): ${comment.kinds[change]}`
          : said;
      }),
      comment.more,
    ),
    ...list(
      comment.deadlines,
      data.deadlines.map(({ statement, period, case: number, before, after }) => {
        const when = period ?? number ?? '';
        return `${code(`${statement} ${when}`.trim())}: ${sayDue(before, comment.noDay)} → ${sayDue(after, comment.noDay)}`;
      }),
      comment.more,
    ),
    ...(problems.length === 0
      ? []
      : [
          `**${comment.errors(errors.length, problems.length - errors.length)}**`,
          ...(errors.length > 0 ? errors : problems)
            .slice(0, mostProblems)
            .map(
              ({ code: name, file, line, message, fix }) =>
                `- ${code(line === null ? file : `${file}:${line}`)} ${code(name)}\n  ${code(message[lang])}\n  ${code(fix[lang])}`,
            ),
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function list(title: string, items: readonly string[], more: (count: number) => string): readonly string[] {
  if (items.length === 0) return [];
  const rest = items.length - mostListed;
  const shown = items.slice(0, mostListed).map((item) => `- ${item}`);
  return [`**${title}**`, [...shown, ...(rest > 0 ? [`- ${more(rest)}`] : [])].join('\n')];
}

function sayDue(day: ReviewData['deadlines'][number]['before'], noDay: string): string {
  if (day === null) return noDay;
  return day.tolerant === null ? day.due : `${day.due} (${day.tolerant})`;
}

/** Words as code, whatever they are: between more backticks than stand in them. */
export function code(words: string): string {
  const shown = showInvisible(words).trim().slice(0, 300);
  const longest = Math.max(0, ...(shown.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return shown === '' ? '–' : `${fence}${space}${shown}${space}${fence}`;
}

/** An address in a page that ends where we end it: brackets would end it too. */
function fragment(id: string): string {
  return encodeURIComponent(id).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A sentence of ours with names of the branch in it: as code as a whole where one could be read as anything else. */
function prose(sentence: string): string {
  return /^[\p{L}\p{N}\s.,:;()«»"–—/-]*$/u.test(sentence) && !/\/\/|www\./u.test(sentence) ? sentence : code(sentence);
}
