import { kkMonths } from './months.ts';
import { readDate } from './read-date.ts';

/** 2016 жылғы 16 ақпан. */
export function date(value: string): string {
  const { year, month, day } = readDate(value);
  return `${year} жылғы ${day} ${kkMonths[month]?.name ?? ''}`;
}

/** 2016 жылғы 16 ақпанда. */
export function dateIn(value: string): string {
  return date(value) + (kkMonths[readDate(value).month]?.locative ?? '');
}

/** 2016 жылғы 16 ақпандағы, 2025 жылғы 3 сәуірдегі. */
export function dateOf(value: string): string {
  const locative = dateIn(value);
  return `${locative}${locative.endsWith('а') ? 'ғы' : 'гі'}`;
}

/** 2016 жылғы 16 ақпаннан. */
export function dateFrom(value: string): string {
  return date(value) + (kkMonths[readDate(value).month]?.ablative ?? '');
}
