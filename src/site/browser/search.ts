// The page that searches. Without this script it shows lists instead.

import { type Answer, answerQuery } from '../../domain/search/answer-query.ts';
import type { IndexReader } from '../../domain/search/read-index.ts';
import { type Lang, langOf } from '../../i18n/lang.ts';
import type { SearchMessages } from '../../i18n/search.ts';
import { type Asked, kindsOf } from './search/asked.ts';
import { keepHistory } from './search/keep-history.ts';
import { IndexProblem, loadIndex } from './search/load-index.ts';
import { messagesOf } from './search/load-messages.ts';
import { moveByKeys } from './search/move-by-keys.ts';
import { readAddress, writeAddress } from './search/search-address.ts';
import { addressOf, showAnswer } from './search/show-answer.ts';
import { tellAnswer } from './search/tell-answer.ts';

/** Milliseconds in which another letter may come. */
const betweenLetters = 70;

const form = document.querySelector<HTMLFormElement>('#search');
const results = document.querySelector<HTMLElement>('#search-results');
if (form !== null && results !== null) {
  const lang = langOf(form.dataset['lang']);
  void messagesOf(lang).then((messages) => startSearch(form, results, lang, messages));
}

function startSearch(form: HTMLFormElement, results: HTMLElement, lang: Lang, messages: SearchMessages): void {
  const part = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = form.querySelector<Kind>(selector);
    if (found === null) throw new Error(`the form has no ${selector}`);
    return found;
  };
  const field = part<HTMLInputElement>('input');
  const choice = part<HTMLSelectElement>('select');
  const chip = part('.only-act');
  const told = part('.told-found');
  const help = document.querySelector<HTMLElement>('#search-help');
  const remember = keepHistory();
  let index: Promise<IndexReader> | null = null;
  let asked = readAddress(location.search);
  let turn = 0;
  let shown = 0;
  let answer: Answer | null = null;
  /** The query that the answer shown is to: Enter goes nowhere else. */
  let answered = '';
  /** Enter was pressed before the answer was there. */
  let isGoing = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const reader = (): Promise<IndexReader> => {
    index ??= loadIndex();
    return index;
  };

  const question = () => ({ query: asked.query, kinds: kindsOf[asked.choice], act: asked.act, page: shown });

  /** Once more from the head, when a file is gone: the site may have been published in between. */
  async function ask(): Promise<Answer> {
    try {
      return await answerQuery(await reader(), question());
    } catch (problem) {
      if (!(problem instanceof IndexProblem) || !problem.isGone) {
        index = null;
        throw problem;
      }
      index = null;
      return answerQuery(await reader(), question());
    }
  }

  async function search(): Promise<void> {
    turn += 1;
    const own = turn;
    if (!/[\p{L}\p{N}]/u.test(asked.query)) {
      answer = null;
      present([], asked.query.trim() === '' ? '' : messages.noWords);
      return;
    }
    try {
      const found = await ask();
      // an answer to what is no longer asked
      if (own !== turn) return;
      answer = found;
      answered = asked.query;
      if (isGoing && goToFirst()) return;
      present(
        showAnswer(found, { lang, messages, asked, inAct: (act) => writeAddress({ ...asked, act }) }),
        tellAnswer(found, asked.query, messages),
      );
      if (found.hasMore) results.append(moreButton());
    } catch {
      if (own !== turn) return;
      answer = null;
      present([], messages.failed, true);
    }
  }

  /** To the place that a citation names; whether there is one. */
  function goToFirst(): boolean {
    isGoing = false;
    const first = answer?.destinations[0];
    if (first !== undefined) location.assign(addressOf(first, first.line?.id ?? null, lang));
    return first !== undefined;
  }

  function present(elements: readonly HTMLElement[], words: string, isFailed = false): void {
    const focused = document.activeElement;
    const isAmongResults = focused instanceof HTMLAnchorElement && results.contains(focused);
    results.replaceChildren(...elements);
    if (isAmongResults) keepFocus(focused.href);
    told.textContent = words;
    told.toggleAttribute('data-failed', isFailed);
    if (help !== null) help.hidden = elements.length > 0;
    showChip();
  }

  /** An answer that comes while the reader is among the results takes nobody's place away. */
  function keepFocus(address: string): void {
    const same = [...results.querySelectorAll('a')].find(({ href }) => href === address);
    (same ?? field).focus({ preventScroll: true });
  }

  function moreButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'more-found';
    button.textContent = messages.more;
    button.addEventListener('click', () => {
      const before = results.querySelectorAll('li').length;
      shown += 1;
      void search().then(() => results.querySelectorAll('li')[before]?.querySelector('a')?.focus());
    });
    return button;
  }

  function showChip(): void {
    chip.hidden = asked.act === null;
    if (asked.act === null) return;
    const known = answer?.found[0]?.block.group ?? answer?.destinations[0]?.block.group;
    const everywhere = document.createElement('a');
    everywhere.href = writeAddress({ ...asked, act: null });
    everywhere.textContent = messages.everywhere;
    everywhere.dataset['act'] = '';
    const name = known?.id === asked.act ? known.name[lang] : asked.act;
    chip.replaceChildren(messages.within(name), everywhere);
  }

  function change(next: Asked, isSettled: boolean): void {
    const isFirst = asked.query === '' || isSettled;
    asked = next;
    shown = 0;
    isGoing = false;
    remember(writeAddress(asked), isSettled);
    clearTimeout(waiting);
    // the first letter is answered at once; of those that follow fast only the last
    waiting = setTimeout(() => void search(), isFirst ? 0 : betweenLetters);
  }

  function fill(): void {
    field.value = asked.query;
    choice.value = asked.choice === 'all' ? '' : asked.choice;
  }

  field.addEventListener('input', () => change({ ...asked, query: field.value }, false));
  choice.addEventListener('change', () => {
    change({ ...readAddress(`?kind=${choice.value}`), query: field.value, act: asked.act }, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (answered === field.value && goToFirst()) return;
    change({ ...asked, query: field.value }, true);
    isGoing = true;
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-act]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const act = link.dataset['act'] ?? '';
    change({ ...asked, act: act === '' ? null : act }, true);
    field.focus();
  });
  addEventListener('popstate', () => {
    asked = readAddress(location.search);
    shown = 0;
    fill();
    void search();
  });
  moveByKeys(field, results, () => change({ ...asked, query: '' }, true));

  // what was typed while this was loading
  if (asked.query === '') asked = { ...asked, query: field.value };
  fill();
  if (asked.query === '') {
    showChip();
    // it is on its way before the first letter
    reader().catch(() => {
      index = null;
    });
  } else void search();
  // a keyboard on a screen would cover the results
  if (matchMedia('(hover: hover)').matches) field.focus({ preventScroll: true });
}
