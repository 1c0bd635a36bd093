import type { ActFields } from '../../../schemas/act.ts';

/** For whom a build is made; design and reasons in docs/adr/. */
export const profiles = ['production', 'internal', 'preview', 'local'] as const;
export type Profile = (typeof profiles)[number];

/** What a profile contains. */
export interface ProfileRules {
  /** Invented documents from samples/, which say on every page that they are. */
  readonly hasSamples: boolean;
  /** Drafts that nobody has said may be public. */
  readonly hasPrivateDrafts: boolean;
  /** Cases about people, late cases by body and grounds: of those a public build shows counts only. */
  readonly showsPersonalCases: boolean;
  /** Told to stay out of search engines. */
  readonly isHiddenFromSearch: boolean;
  /** Marked on every page and in print as not published. */
  readonly hasWatermark: boolean;
}

export const profileRules: Readonly<Record<Profile, ProfileRules>> = {
  production: {
    hasSamples: false,
    hasPrivateDrafts: false,
    showsPersonalCases: false,
    isHiddenFromSearch: false,
    hasWatermark: false,
  },
  internal: {
    hasSamples: false,
    hasPrivateDrafts: false,
    showsPersonalCases: true,
    isHiddenFromSearch: true,
    hasWatermark: false,
  },
  preview: {
    hasSamples: false,
    hasPrivateDrafts: true,
    showsPersonalCases: false,
    isHiddenFromSearch: true,
    hasWatermark: true,
  },
  local: {
    hasSamples: true,
    hasPrivateDrafts: true,
    showsPersonalCases: true,
    isHiddenFromSearch: true,
    hasWatermark: false,
  },
};

/** Whether an act belongs in a build: a draft needs a recorded ground to be public. */
export function isPublishedIn(profile: Profile, act: Pick<ActFields, 'status' | 'publicDraft'>): boolean {
  return act.status !== 'draft' || act.publicDraft !== undefined || profileRules[profile].hasPrivateDrafts;
}
