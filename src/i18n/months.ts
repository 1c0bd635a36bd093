// The names of the months, once for all texts. The month of a date counts from 0.

/** A Kazakh month and its endings: in it (ақпанда), from it on (ақпаннан), to it (ақпанға). */
export interface KazakhMonth {
  readonly name: string;
  readonly locative: string;
  readonly ablative: string;
  readonly dative: string;
}

const kk = (name: string, locative: string, ablative: string, dative: string): KazakhMonth => ({
  name,
  locative,
  ablative,
  dative,
});

export const kkMonths: readonly KazakhMonth[] = [
  kk('қаңтар', 'да', 'дан', 'ға'),
  kk('ақпан', 'да', 'нан', 'ға'),
  kk('наурыз', 'да', 'дан', 'ға'),
  kk('сәуір', 'де', 'ден', 'ге'),
  kk('мамыр', 'да', 'дан', 'ға'),
  kk('маусым', 'да', 'нан', 'ға'),
  kk('шілде', 'де', 'ден', 'ге'),
  kk('тамыз', 'да', 'дан', 'ға'),
  kk('қыркүйек', 'те', 'тен', 'ке'),
  kk('қазан', 'да', 'нан', 'ға'),
  kk('қараша', 'да', 'дан', 'ға'),
  kk('желтоқсан', 'да', 'нан', 'ға'),
];

/** In the genitive, as a date has them. */
export const ruMonths: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

export const enMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
