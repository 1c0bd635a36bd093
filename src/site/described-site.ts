import type { LlmsSite } from '../exports/llms.ts';
import type { DescribedSite } from '../exports/openapi.ts';
import { messagesIn } from '../i18n/messages.ts';
import { actAddress, actFileAddress, dataAddress } from './addresses.ts';
import { listPlans } from './plan-queries.ts';
import { build, listActs, publisher } from './queries.ts';
import { siteAddress } from './site-address.ts';

/** What programs are told of this site. */
export function describedSite(): DescribedSite {
  const { name, tagline } = messagesIn('en').site;
  return {
    title: `${name}. ${tagline}`,
    publisher: publisher().name.en,
    site: siteAddress(),
    hasPlans: listPlans().length > 0,
  };
}

/** The same of its acts. */
export function describedActs(): Omit<LlmsSite, keyof DescribedSite> {
  const { act, site } = messagesIn('en');
  const { asOf, rules } = build();
  return {
    name: site.name,
    asOf,
    hasFeeds: rules.hasFeeds,
    acts: listActs().map(({ slug, name, title, status, edition }) => ({
      name: name.en,
      title,
      status: act.statuses[status],
      edition,
      page: actAddress('en', slug),
      data: dataAddress(slug),
      markdown: actFileAddress(slug, edition, 'md'),
    })),
  };
}
