export type CardKind = 'site' | 'acts' | 'plans' | 'calendar' | 'compliance' | 'reserve';

/** The place of a card in the site: `cards/acts/cadre-reserve.png`. */
export function cardFile(kind: CardKind, name: string): string {
  return `cards/${kind}/${name}.png`;
}

/**
 * The card of a page by its address in Kazakh: that of the act, plan or year it is about, or of the whole site.
 *
 * @example cardOfPage('/acts/cadre-reserve/history/') // 'cards/acts/cadre-reserve.png'
 */
export function cardOfPage(address: string | null): string {
  const [, room = '', name = ''] = (address ?? '').split('/');
  switch (room) {
    case 'acts':
      return name === '' ? cardFile('site', 'home') : cardFile('acts', name);
    case 'plans':
      return name === '' || name === 'compare' || name === 'priorities'
        ? cardFile('site', 'home')
        : cardFile('plans', name);
    case 'calendar':
      return name === '' ? cardFile('site', 'home') : cardFile('calendar', name);
    case 'compliance':
      return cardFile('compliance', 'report');
    case 'reserve':
      return cardFile('reserve', 'list');
    default:
      return cardFile('site', 'home');
  }
}
