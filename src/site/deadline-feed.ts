import { isOnlyModel } from '../domain/procedures/wording.ts';
import { calendarFile } from '../exports/icalendar.ts';
import { deadlineMessagesIn } from '../i18n/deadlines.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { stepsToName } from '../i18n/name-place.ts';
import { verdictWords } from '../i18n/verdicts.ts';
import type { DeadlineEntry } from '../views/deadline-entries.ts';
import { provisionAddress } from './addresses.ts';
import { publisher } from './queries.ts';

/** Coming deadlines as a calendar file in one language: what is to be done, by which provision, of which case. */
export function deadlineFeed(lang: Lang, name: string, entries: readonly DeadlineEntry[]): string {
  const site = publisher().site?.replace(/\/$/u, '') ?? null;
  // an id must be unique in the world: it carries the address of the site, where there is one
  const origin = site === null ? 'qagida' : new URL(site).host;
  return calendarFile(
    name,
    entries.map(({ id, day, finding, sequence, stamp }) => ({
      uid: `${id}@${origin}`,
      day,
      summary: summarise(lang, finding),
      description: describe(lang, finding),
      url: site === null ? null : site + provisionAddress(lang, finding.act.slug, finding.statement.provision.id),
      sequence,
      stamp,
    })),
  );
}

function summarise(lang: Lang, { statement, applicability }: DeadlineEntry['finding']): string {
  const what = statement.action?.[lang] ?? statement.id;
  if (applicability === null || !isOnlyModel(applicability)) return what;
  return `${verdictWords[lang].applicabilities[applicability].name}: ${what}`;
}

/** What keeps the day from being sure stands first. */
function describe(
  lang: Lang,
  { statement, act, applicability, deadline, ...finding }: DeadlineEntry['finding'],
): string {
  const messages = messagesIn(lang);
  const place = messages.law.place(stepsToName(statement.provision.steps));
  const { days, provisional } = deadlineMessagesIn(lang);
  const lines = [
    ...(applicability === null ? [] : [verdictWords[lang].applicabilities[applicability].meaning]),
    ...(deadline?.isProvisional === true ? [provisional] : []),
    ...(deadline == null || deadline.safe === null
      ? []
      : [`${days.safe}: ${messages.date(deadline.safe)}`, `${days.named}: ${messages.date(deadline.due)}`]),
    `${act.name[lang]}, ${place} (${statement.id})`,
    `${finding.case.procedure.name[lang]}, ${finding.case.id}`,
    ...(finding.bearer.length === 0 ? [] : [finding.bearer.map(({ name }) => name[lang]).join(', ')]),
    ...(deadline?.tolerant == null
      ? []
      : [`${verdictWords[lang].reasons.restDay}: ${messages.date(deadline.tolerant)}`]),
    ...(finding.case.isInvented ? [messages.footer.local] : []),
  ];
  return lines.join('\n');
}
