import type { Lang } from './lang.ts';

/** What a page says at an address that moved; all three languages stand on it. */
export const movedWords: Readonly<
  Record<Lang, { readonly title: string; readonly link: (address: string) => string }>
> = {
  kk: { title: 'Бет көшірілді', link: (address) => `Жаңа мекенжайы: ${address}` },
  ru: { title: 'Страница переехала', link: (address) => `Новый адрес: ${address}` },
  en: { title: 'This page has moved', link: (address) => `New address: ${address}` },
};
