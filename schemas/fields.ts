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
