/** Languages of the interface. The texts of the acts are held in Kazakh alone. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof languages)[number];

/** The value of `[...lang]` in a route: Kazakh stands at the root. */
export type LangParam = 'ru' | 'en' | undefined;
export const langParams: readonly LangParam[] = [undefined, 'ru', 'en'];

export function langOf(param: string | undefined): Lang {
  return languages.find((lang) => lang === param) ?? 'kk';
}

/** `/acts/` in Kazakh is `/ru/acts/` in Russian. */
export function addressIn(lang: Lang, address: string): string {
  return lang === 'kk' ? address : `/${lang}${address}`;
}
