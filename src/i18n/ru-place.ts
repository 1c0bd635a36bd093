import { bareNumber, type PlaceStep, stepsToName } from './name-place.ts';

/** Nominative and genitive. */
const units: Readonly<Record<PlaceStep['kind'], readonly [string, string]>> = {
  article: ['статья', 'статьи'],
  annex: ['приложение', 'приложения'],
  component: ['текст', 'текста'],
  chapter: ['глава', 'главы'],
  section: ['раздел', 'раздела'],
  information: ['реквизиты', 'реквизитов'],
  status: ['статус', 'статуса'],
  preamble: ['преамбула', 'преамбулы'],
  paragraph: ['пункт', 'пункта'],
  subparagraph: ['подпункт', 'подпункта'],
  part: ['часть', 'части'],
  item: ['строка', 'строки'],
  table: ['таблица', 'таблицы'],
  form: ['строка', 'строки'],
  signature: ['подпись', 'подписи'],
  agreement: ['гриф согласования', 'грифа согласования'],
  approval: ['гриф утверждения', 'грифа утверждения'],
};

const ones = ['', 'первая', 'вторая', 'третья', 'четвёртая', 'пятая', 'шестая', 'седьмая', 'восьмая', 'девятая'];
const teens = [
  'десятая',
  'одиннадцатая',
  'двенадцатая',
  'тринадцатая',
  'четырнадцатая',
  'пятнадцатая',
  'шестнадцатая',
  'семнадцатая',
  'восемнадцатая',
  'девятнадцатая',
];
/** Before another number, and alone. */
const tens = [
  ['', ''],
  ['', ''],
  ['двадцать ', 'двадцатая'],
  ['тридцать ', 'тридцатая'],
] as const;

/** Parts are counted in words, as the law counts them: `часть вторая пункта 6`, `подпункт 1) части второй`. */
function ordinal(number: string, isGenitive: boolean): string {
  const value = Number(number);
  const ten = Number.isInteger(value) && value > 0 ? tens[Math.floor(value / 10)] : undefined;
  if (ten === undefined) return number;
  const alone = value >= 10 && value < 20 ? teens[value - 10] : value % 10 === 0 ? ten[1] : ones[value % 10];
  const word = `${value < 20 || value % 10 === 0 ? '' : ten[0]}${alone ?? ''}`;
  return isGenitive ? word.replace(/ая$/u, 'ой').replace(/ья$/u, 'ьей') : word;
}

/** What a line is a line of. */
const ofWhat: Partial<Record<PlaceStep['kind'], string>> = { item: 'перечня', form: 'формы' };

/** `подпункт 1) пункта 4`. */
export function place(steps: readonly PlaceStep[]): string {
  return [...stepsToName(steps)]
    .reverse()
    .map((step, index) => {
      const isGenitive = index > 0;
      const number = bareNumber(step);
      const counted = step.kind === 'part' && number !== '' ? ordinal(number, isGenitive) : number;
      const named = counted === '' && step.heading !== undefined ? `«${step.heading}»` : counted;
      const again = step.repeat === undefined ? '' : `(${step.repeat}-${isGenitive ? 'го' : 'й'} с этим номером)`;
      const words = [units[step.kind][isGenitive ? 1 : 0], named, again, ofWhat[step.kind] ?? ''];
      return words.filter((word) => word !== '').join(' ');
    })
    .join(' ');
}
