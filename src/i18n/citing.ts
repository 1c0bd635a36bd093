import type { Lang } from './lang.ts';

/** What the pages say about citing, and what the script adds in the panel of a paragraph. */
export interface CitingMessages {
  readonly title: string;
  readonly lead: string;
  readonly parts: string;
  /** Of what the panel shows a citation. */
  readonly which: string;
  readonly form: Readonly<Record<'kk' | 'ru', string>>;
  readonly copy: string;
  /** For those who hear the page: which of the buttons it is. */
  readonly copyWhat: (what: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly notLaw: string;
}

const kk: CitingMessages = {
  title: 'Актіге қалай сілтеме жасалады',
  lead: 'Ресми хатта осылай жазылады. Әр тармақтың жанындағы панельде сол тармаққа, оның тармақшалары мен бөліктеріне жасалатын сілтеменің дайын мәтіні бар; ол үшін браузерде скриптілер қосулы болуы керек.',
  parts: 'Актінің құрамындағы құжаттар',
  which: 'Неге сілтеме жасалады',
  form: { kk: 'Қазақ тіліндегі хат үшін', ru: 'Орыс тіліндегі хат үшін' },
  copy: 'Көшіру',
  copyWhat: (what) => `Көшіру: ${what}`,
  copied: 'Көшірілді.',
  notCopied: 'Көшірілмеді. Мәтін белгіленді: Ctrl+C пернелерін басыңыз.',
  notLaw: 'Бұл – жоба: ол қабылданбағандықтан, оған акт ретінде сілтеме жасалмайды.',
};

const ru: CitingMessages = {
  title: 'Как ссылаться на акт',
  lead: 'Так ссылка пишется в официальном письме. Рядом с каждым пунктом, в его панели, есть готовый текст ссылки на пункт, его подпункты и части; для этого в браузере должны быть включены скрипты.',
  parts: 'Документы в составе акта',
  which: 'На что ссылка',
  form: { kk: 'Для письма на казахском языке', ru: 'Для письма на русском языке' },
  copy: 'Копировать',
  copyWhat: (what) => `Копировать: ${what}`,
  copied: 'Скопировано.',
  notCopied: 'Скопировать не удалось. Текст выделен: нажмите Ctrl+C.',
  notLaw: 'Это проект: он не принят, поэтому как на акт на него не ссылаются.',
};

const en: CitingMessages = {
  title: 'How to cite the act',
  lead: 'This is how an official letter cites it; letters are written in Kazakh and Russian. The panel beside each paragraph has the citation of the paragraph, its subparagraphs and parts, ready to be copied; for that, scripts must be allowed in the browser.',
  parts: 'Documents that are part of the act',
  which: 'What is cited',
  form: { kk: 'For a letter in Kazakh', ru: 'For a letter in Russian' },
  copy: 'Copy',
  copyWhat: (what) => `Copy: ${what}`,
  copied: 'Copied.',
  notCopied: 'Could not be copied. The text is selected: press Ctrl+C.',
  notLaw: 'This is a draft: it has not been adopted, so it is not cited as an act.',
};

const all: Readonly<Record<Lang, CitingMessages>> = { kk, ru, en };

export function citingMessagesIn(lang: Lang): CitingMessages {
  return all[lang];
}
