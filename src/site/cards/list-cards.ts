import type { ActStatus } from '../../../schemas/act.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { isPlanShownIn, isPublishedIn, type Profile, profileRules } from '../../domain/publication/profiles.ts';
import { calendarMessagesIn } from '../../i18n/calendar.ts';
import { complianceMessagesIn } from '../../i18n/compliance.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { plansMessagesIn } from '../../i18n/plans.ts';
import { reserveMessagesIn } from '../../i18n/reserve.ts';
import { currentEdition } from '../../views/current-edition.ts';
import { summarisePlan } from '../../views/plans.ts';
import { summariseAct } from '../../views/summaries.ts';
import type { Card } from './card.ts';
import { type CardKind, cardFile } from './card-address.ts';

const looks: Readonly<Record<ActStatus, 'good' | 'gone' | 'draft'>> = {
  inForce: 'good',
  repealed: 'gone',
  draft: 'draft',
};

/**
 * The cards of a build, in Kazakh, which is the language of the law on this site: one picture a subject, whatever the language of the page.
 * No card names a person. Only the cards of what changes with the day name the day.
 */
export function listCards(corpus: Corpus, profile: Profile, asOf: string): readonly Card[] {
  const messages = messagesIn('kk');
  const own = { site: messages.site.name, publisher: corpus.publisher?.name.kk ?? '' };
  const plain = (kind: CardKind, name: string, title: string, over: string, foot: readonly string[] = []): Card => ({
    file: cardFile(kind, name),
    title,
    over,
    status: null,
    foot: [messages.act.unofficial, ...foot],
    ...own,
  });
  const dayOf = [messages.date(asOf)];

  const acts = corpus.acts
    .filter(({ fields }) => isPublishedIn(profile, fields))
    .flatMap((act) => {
      const edition = currentEdition(corpus, act, asOf);
      if (edition === null) return [];
      const { kind, number, adopted, title, status } = summariseAct(corpus, act, edition, asOf);
      return {
        ...plain('acts', act.slug, title, messages.act.named(kind, number, adopted), [
          messages.act.editionOf(edition.date),
        ]),
        status: { words: messages.act.statuses[status], look: looks[status] },
      };
    });
  const plans = corpus.plans
    .filter(({ fields }) => isPlanShownIn(profile, fields, asOf))
    .map((plan) => {
      const words = plansMessagesIn('kk');
      const { title, status, version, isInvented } = summarisePlan(corpus, plan, asOf);
      const isAgreed = status === 'agreed' || status === 'distributed';
      return {
        ...plain(
          'plans',
          plan.slug,
          title.kk,
          isInvented ? `${words.title} (${words.invented})` : words.title,
          version === null ? [] : [words.asOf(messages.date(version))],
        ),
        status: { words: sentence(words.statuses[status]), look: isAgreed ? ('good' as const) : ('draft' as const) },
      };
    });
  const years = [...corpus.calendars.keys()].map((year) =>
    plain('calendar', String(year), calendarMessagesIn('kk').yearTitle(year), calendarMessagesIn('kk').title),
  );
  const compliance = complianceMessagesIn('kk');
  const reserve = reserveMessagesIn('kk');
  return [
    plain('site', 'home', messages.home.title, messages.site.tagline),
    ...acts,
    ...plans,
    ...years,
    plain('compliance', 'report', compliance.title, compliance.menu, dayOf),
    plain('reserve', 'list', reserve.list, reserve.title),
  ].map((card) => (profileRules[profile].hasSamples ? { ...card, foot: [messages.footer.local] } : card));
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
