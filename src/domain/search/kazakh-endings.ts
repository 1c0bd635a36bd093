export type Kind = 'noun' | 'possessed' | 'verb';

export interface Ending {
  readonly letters: string;
  readonly kind: Kind;
}

const nouns =
  'лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке ны ні ды ді ты ті да де та те дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ғы гі қы кі';
/** Only after "his": қызметі + не, органдары + ндағы. */
const afterPossession = 'на не н нда нде нан нен ндағы ндегі';
const possessed = 'сы сі ы і';
const verbs =
  'ады еді йды йді атын етін йтын йтін ған ген қан кен ғанда генде қанда кенде майды мейді байды бейді пайды пейді ғанға генге сын сін са се ылды ілді у ю';

/** Words that end as if with an ending. */
const whole = 'қағида тұлға дата команда мекен орган банк нұсқа баға тапсырма арқа шара жоба сала';
/** A vowel falls out before an ending: халық, халқы. */
const fallenVowels: Readonly<Record<string, string>> = {
  халқ: 'халық',
  орн: 'орын',
  ерк: 'ерік',
  мүлк: 'мүлік',
  көрк: 'көрік',
  құлқ: 'құлық',
};

/** What the stemmer goes by; one set for words as they are written, one for words in folded letters. */
export interface Rules {
  readonly endings: readonly Ending[];
  readonly afterPossession: readonly Ending[];
  readonly whole: ReadonlySet<string>;
  readonly fallenVowels: ReadonlyMap<string, string>;
  readonly isFolded: boolean;
}

export function rulesFor(write: (text: string) => string, isFolded: boolean): Rules {
  const list = (text: string): readonly string[] => [...new Set(text.split(' ').map(write))];
  const endings = [
    ...list(nouns).map((letters) => ({ letters, kind: 'noun' as const })),
    ...list(possessed).map((letters) => ({ letters, kind: 'possessed' as const })),
    ...list(verbs).map((letters) => ({ letters, kind: 'verb' as const })),
  ];
  const longestFirst = (a: Ending, b: Ending): number => b.letters.length - a.letters.length;
  return {
    endings: endings.toSorted(longestFirst),
    afterPossession: list(afterPossession)
      .map((letters) => ({ letters, kind: 'noun' as const }))
      .toSorted(longestFirst),
    whole: new Set(list(whole)),
    fallenVowels: new Map(Object.entries(fallenVowels).map(([short, full]) => [write(short), write(full)])),
    isFolded,
  };
}
