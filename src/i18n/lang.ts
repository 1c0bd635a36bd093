/** Languages of the interface. The texts of the acts are held in Kazakh alone. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof languages)[number];

/** Where a build says that it makes fewer pages than it could: `ru`, to be looked at or measured sooner. */
export const builtLanguagesSetting = 'QAGIDA_LANGUAGES';

/** The languages in which this build has pages; Kazakh is always one of them. Asked when it is needed: a command decides it after it was loaded. */
export function builtLanguages(): readonly Lang[] {
  const named = globalThis.process?.env[builtLanguagesSetting];
  // asked for every line of every act
  if (named === undefined) return languages;
  return languages.filter((lang) => lang === 'kk' || named.split(',').includes(lang));
}

/** The value of `[...lang]` in a route: Kazakh stands at the root. For pages alone, which are loaded when all is decided. */
export type LangParam = 'ru' | 'en' | undefined;
export const langParams: readonly LangParam[] = builtLanguages().map((lang) => (lang === 'kk' ? undefined : lang));

export function langOf(param: string | undefined): Lang {
  return languages.find((lang) => lang === param) ?? 'kk';
}

/** `/acts/` in Kazakh is `/ru/acts/` in Russian. */
export function addressIn(lang: Lang, address: string): string {
  return lang === 'kk' ? address : `/${lang}${address}`;
}
