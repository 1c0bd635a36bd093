import { z } from 'zod';

/** One line of text: not empty, no line break, no space at either end. */
export const line = z
  .string()
  .regex(/^\S(?:[^\n\r]*\S)?$/u, { error: 'expected one line of text' })
  .meta({ expected: 'line' });

/** A calendar date in Kazakhstan, `2016-02-16`; the date must exist. */
export const isoDate = z.iso.date({ error: 'expected a date' }).meta({ expected: 'date' });

/** The name of a file without its ending, by which other documents refer to it: `law-on-treaties`. */
export const documentId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'expected an id' })
  .meta({ expected: 'documentId' });

/** The id of a provision within an act: `att_1__chp_2__para_4__subpara_1`. */
export const provisionId = z
  .string()
  .regex(/^[a-z]+(?:_[a-z0-9-]+)*(?:__[a-z]+(?:_[a-z0-9-]+)*)*$/u, { error: 'expected a provision id' })
  .meta({ expected: 'provisionId' });

/** The code under which the official data base keeps an act: `V1600013475`, `Z010000267_`. */
export const officialCode = z
  .string()
  .regex(/^[A-Z]\d{2}[A-Z0-9]\d{6}[\d_]$/u, { error: 'expected an official code' })
  .meta({ expected: 'officialCode' });

/** The same thing said in Kazakh, Russian and English; none may be missing. */
export const trilingual = z.strictObject({
  kk: line.meta({ description: 'In Kazakh.' }),
  ru: line.meta({ description: 'In Russian.' }),
  en: line.meta({ description: 'In English.' }),
});
export type Trilingual = z.output<typeof trilingual>;

/** Where and when a normative act was entered in the register of the Ministry of Justice. */
export const registration = z.strictObject({
  number: line.meta({ description: 'Number in the register of normative acts.', examples: ['13475'] }),
  date: isoDate.meta({ description: 'Day of registration.', examples: ['2016-03-15'] }),
});

/** A whole number from 1, as typed: `10`. */
export const count = z
  .string()
  .regex(/^[1-9]\d{0,4}$/u, { error: 'expected a whole number from 1' })
  .meta({ expected: 'count' })
  .transform(Number);

/** A whole number from 0, as typed: `0`. */
export const amount = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,5})$/u, { error: 'expected a whole number' })
  .meta({ expected: 'amount' })
  .transform(Number);

/** A day that every year has, `09-25`: not 29 February. */
export const monthDay = z
  .string()
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/u,
    {
      error: 'expected a day of every year',
    },
  )
  .meta({ expected: 'monthDay' });

/** A year, half-year or quarter: `2024`, `2024-H2`, `2024-Q3`. */
export const period = z
  .string()
  .regex(/^\d{4}(?:-(?:H[12]|Q[1-4]))?$/u, { error: 'expected a period' })
  .meta({ expected: 'period' });

/** The SHA-256 of a file, 64 digits and letters from a to f. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, { error: 'expected a SHA-256' })
  .meta({ expected: 'sha256' });

/** Number of an order: letters, digits and signs without a space and without №, which is written before it. */
export const orderNumber = z
  .string()
  .regex(/^(?=.{1,30}$)(?=.*\d)[\p{L}\p{N}./-]+$/u, { error: 'expected the number of an order' })
  .meta({ expected: 'orderNumber' });

/** Number of a case or an order, by year: `2026-01`. */
export const caseNumber = z
  .string()
  .regex(/^\d{4}-\d{2,4}$/u, { error: 'expected a number like 2026-01' })
  .meta({ expected: 'caseNumber' });
