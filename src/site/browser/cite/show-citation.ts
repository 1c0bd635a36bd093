import { citePlace, stepsToCite } from '../../../i18n/cite-place.ts';
import { citingMessagesIn } from '../../../i18n/citing.ts';
import { langOf } from '../../../i18n/lang.ts';
import { copyText } from '../copy-text.ts';
import { tell } from '../tell.ts';
import { isCountedThrough, nameUnit, readAround, readUnits } from './read-units.ts';

/** What a paragraph is made of, as far as letters cite it. */
const cited = ':is(.b, .a, .i)[id]';

/** Puts the citation of a paragraph into its panel, once, with a choice among what it is made of. */
export function showCitation(law: HTMLElement, panel: HTMLDetailsElement): void {
  const list = panel.querySelector('dl');
  const paragraph = panel.parentElement?.closest('[id]') ?? null;
  if (list === null || paragraph === null || list.querySelector('button') !== null) return;
  const around = readAround(paragraph);
  const words = citingMessagesIn(langOf(law.dataset['lang']));
  const links = [...list.querySelectorAll<HTMLAnchorElement>('dd:nth-last-of-type(-n + 2) > a')];
  const units = [paragraph, ...paragraph.querySelectorAll(cited)].filter((unit) => unit.closest('.d, .q') === null);
  const marked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = units.find((unit) => unit === marked) ?? paragraph;

  const forms = (['kk', 'ru'] as const).map((lang) => {
    const text = document.createElement('span');
    text.lang = lang;
    return { lang, text };
  });
  const show = (unit: Element): void => {
    const citation = around === null ? null : citePlace(stepsToCite(readUnits(unit), isCountedThrough(unit)), around);
    for (const { lang, text } of forms) text.textContent = citation?.[lang] ?? '';
    for (const link of links) link.hash = unit.id;
  };

  const added = document.createDocumentFragment();
  if (units.length > 1) {
    const choice = document.createElement('select');
    choice.setAttribute('aria-label', words.which);
    for (const unit of units) {
      const option = new Option(nameUnit(unit), unit.id, false, unit === first);
      option.lang = 'kk';
      choice.add(option);
    }
    choice.addEventListener('change', () => show(units[choice.selectedIndex] ?? paragraph));
    added.append(term(words.which), line(choice));
  }
  if (around !== null)
    for (const { lang, text } of forms)
      added.append(
        term(words.form[lang]),
        line(
          text,
          document.createElement('br'),
          copyButton(words.form[lang], () => text),
        ),
      );
  list.insertBefore(added, [...list.querySelectorAll(':scope > dt')].at(-1) ?? null);
  for (const link of links)
    link.after(
      ' ',
      copyButton(link.textContent ?? '', () => link),
    );
  show(first);

  function copyButton(what: string, shown: () => HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    button.setAttribute('aria-label', words.copyWhat(what));
    button.addEventListener('click', async () => {
      const element = shown();
      const text = element instanceof HTMLAnchorElement ? element.href : (element.textContent ?? '');
      const isCopied = await copyText(text);
      if (!isCopied) getSelection()?.selectAllChildren(element);
      tell(isCopied ? `${words.copied} ${text}` : words.notCopied);
    });
    return button;
  }
}

function term(words: string): HTMLElement {
  const element = document.createElement('dt');
  element.textContent = words;
  return element;
}

function line(...parts: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('dd');
  for (const part of parts) element.append(part, ' ');
  return element;
}
