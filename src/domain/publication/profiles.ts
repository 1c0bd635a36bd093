import type { ActFields } from '../../../schemas/act.ts';
import type { PlanFields } from '../../../schemas/plan.ts';

/** For whom a build is made; design and reasons in docs/adr/. */
export const profiles = ['production', 'internal', 'preview', 'local'] as const;
export type Profile = (typeof profiles)[number];

/** What a profile contains. */
export interface ProfileRules {
  /** Invented documents from samples/, which say on every page that they are. */
  readonly hasSamples: boolean;
  /** Drafts that nobody has said may be public. */
  readonly hasPrivateDrafts: boolean;
  /** Plans of treaties that nobody has permitted to be published. */
  readonly hasUnpublishedPlans: boolean;
  /** Cases about people, late cases by body and grounds: of those a public build shows counts only. */
  readonly showsPersonalCases: boolean;
  /** Told to stay out of search engines. */
  readonly isHiddenFromSearch: boolean;
  /** Marked on every page and in print as not published. */
  readonly hasWatermark: boolean;
  /** Has feeds of changes and calendars to subscribe to: what nobody has decided on is no news. */
  readonly hasFeeds: boolean;
}

export const profileRules: Readonly<Record<Profile, ProfileRules>> = {
  production: {
    hasSamples: false,
    hasPrivateDrafts: false,
    hasUnpublishedPlans: false,
    showsPersonalCases: false,
    isHiddenFromSearch: false,
    hasWatermark: false,
    hasFeeds: true,
  },
  internal: {
    hasSamples: false,
    hasPrivateDrafts: false,
    hasUnpublishedPlans: true,
    showsPersonalCases: true,
    isHiddenFromSearch: true,
    hasWatermark: false,
    hasFeeds: true,
  },
  preview: {
    hasSamples: false,
    hasPrivateDrafts: true,
    hasUnpublishedPlans: true,
    showsPersonalCases: false,
    isHiddenFromSearch: true,
    hasWatermark: true,
    hasFeeds: false,
  },
  local: {
    hasSamples: true,
    hasPrivateDrafts: true,
    hasUnpublishedPlans: true,
    showsPersonalCases: true,
    isHiddenFromSearch: true,
    hasWatermark: false,
    hasFeeds: true,
  },
};

/** Whether an act belongs in a build: a draft needs a recorded ground to be public. */
export function isPublishedIn(profile: Profile, act: Pick<ActFields, 'status' | 'publicDraft'>): boolean {
  return act.status !== 'draft' || act.publicDraft !== undefined || profileRules[profile].hasPrivateDrafts;
}

/** Whether a plan belongs in a build of a day: to be public it needs a permission of that day or before. */
export function isPlanShownIn(
  profile: Profile,
  { publication }: Pick<PlanFields, 'publication'>,
  asOf: string,
): boolean {
  return (publication !== undefined && publication.date <= asOf) || profileRules[profile].hasUnpublishedPlans;
}
