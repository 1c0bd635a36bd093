/** What a build makes besides the pages; a build that is only measured or looked at goes without. */
export interface BuildExtras {
  /** The archive of the site that is read without a network. */
  readonly hasOfflineCopy: boolean;
  /** Pictures that other sites show beside a link. */
  readonly hasCards: boolean;
}

const name = 'QAGIDA_EXTRAS';

/** Tells the pages of the coming build, as the other settings are told (build-settings.ts). */
export function passExtras({ hasOfflineCopy, hasCards }: BuildExtras): void {
  process.env[name] = [...(hasOfflineCopy ? ['copy'] : []), ...(hasCards ? ['cards'] : [])].join(' ');
}

/** None where nobody said so: a site that is being edited has neither. */
export function readExtras(): BuildExtras {
  const extras = (process.env[name] ?? '').split(' ');
  return { hasOfflineCopy: extras.includes('copy'), hasCards: extras.includes('cards') };
}
