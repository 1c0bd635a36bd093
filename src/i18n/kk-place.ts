import { bareNumber, type PlaceStep, stepsToName } from './name-place.ts';

// an item is not called азат жол: that is counted from the line that opens the list, an item from the first item
/** Base form, form possessed by what is named before it, and that form in the genitive. */
const units: Readonly<Record<PlaceStep['kind'], readonly [string, string, string]>> = {
  article: ['бап', 'бабы', 'бабының'],
  annex: ['қосымша', 'қосымшасы', 'қосымшасының'],
  component: ['мәтін', 'мәтіні', 'мәтінінің'],
  chapter: ['тарау', 'тарауы', 'тарауының'],
  section: ['бөлім', 'бөлімі', 'бөлімінің'],
  information: ['деректемелер', 'деректемелері', 'деректемелерінің'],
  status: ['мәртебе', 'мәртебесі', 'мәртебесінің'],
  preamble: ['кіріспе', 'кіріспесі', 'кіріспесінің'],
  paragraph: ['тармақ', 'тармағы', 'тармағының'],
  subparagraph: ['тармақша', 'тармақшасы', 'тармақшасының'],
  part: ['бөлік', 'бөлігі', 'бөлігінің'],
  item: ['жолы', 'жолы', 'жолының'],
  table: ['кесте', 'кестесі', 'кестесінің'],
  form: ['жолы', 'жолы', 'жолының'],
  signature: ['қолтаңба', 'қолтаңбасы', 'қолтаңбасының'],
  agreement: ['келісу белгісі', 'келісу белгісі', 'келісу белгісінің'],
  approval: ['бекіту белгісі', 'бекіту белгісі', 'бекіту белгісінің'],
};

/** Genitive of the base form, for the outermost unit: `4-тармақтың 1) тармақшасы`. */
const outermostGenitive: Partial<Record<PlaceStep['kind'], string>> = {
  article: 'баптың',
  annex: 'қосымшаның',
  chapter: 'тараудың',
  section: 'бөлімнің',
  paragraph: 'тармақтың',
  subparagraph: 'тармақшаның',
  part: 'бөліктің',
  table: 'кестенің',
  preamble: 'кіріспенің',
};

const ones = ['', 'бірінші', 'екінші', 'үшінші', 'төртінші', 'бесінші', 'алтыншы', 'жетінші', 'сегізінші', 'тоғызыншы'];
/** Before another number, and alone. */
const tens = [
  ['', ''],
  ['он ', 'оныншы'],
  ['жиырма ', 'жиырмасыншы'],
  ['отыз ', 'отызыншы'],
] as const;

/** Parts are counted in words, as the law counts them: `6-тармақтың екінші бөлігі`. */
function ordinal(number: string): string {
  const value = Number(number);
  const ten = Number.isInteger(value) && value > 0 ? tens[Math.floor(value / 10)] : undefined;
  if (ten === undefined) return `${number}-`;
  return value % 10 === 0 ? `${ten[1]} ` : `${ten[0]}${ones[value % 10] ?? ''} `;
}

/** Which of the units with the same number. */
const again = ({ repeat }: PlaceStep): string =>
  repeat === undefined ? '' : `(осы нөмірмен ${ordinal(String(repeat)).trim()}) `;

/** What stands before the name of a unit: its number, and for a line the list or the form that it is a line of. */
function before(step: PlaceStep, isFirst: boolean): string {
  const number = bareNumber(step);
  const counted = number === '' ? '' : `${number}-`;
  switch (step.kind) {
    case 'subparagraph':
      return number === '' ? '' : `${again(step)}${number} `;
    case 'part':
      return number === '' ? '' : ordinal(number);
    case 'item':
      return `${isFirst ? 'тізбенің' : 'тізбесінің'} ${counted}`;
    case 'form':
      return `${isFirst ? 'нысанның' : 'нысанының'} ${counted}`;
    default:
      return counted === '' && step.heading !== undefined ? `«${step.heading}» ` : again(step) + counted;
  }
}

/** `4-тармақтың 1) тармақшасы`. */
export function place(steps: readonly PlaceStep[]): string {
  const named = stepsToName(steps);
  return named
    .map((step, index) => {
      const [base, possessed, genitive] = units[step.kind];
      const isFirst = index === 0;
      const joined = before(step, isFirst);
      const isLast = index === named.length - 1;
      if (isFirst) return joined + (isLast ? base : (outermostGenitive[step.kind] ?? genitive));
      return joined + (isLast ? possessed : genitive);
    })
    .join(' ');
}

/** The same after the name of what it stands in, `... қағидаларының 4-тармағының 1) тармақшасы`. */
export function placeWithin(steps: readonly PlaceStep[]): string {
  const named = stepsToName(steps);
  return named
    .map((step, index) => {
      const [, possessed, genitive] = units[step.kind];
      return before(step, false) + (index === named.length - 1 ? possessed : genitive);
    })
    .join(' ');
}
