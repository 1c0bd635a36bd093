import { z } from 'zod';
import { reviewDataSchema } from '../../../schemas/review-data.ts';

/** What the process that compares writes down. */
export const comparisonSchema = reviewDataSchema
  .pick({ summary: true, counts: true, changes: true, deadlines: true, problems: true })
  .extend({
    /** The problems of the draft as a person reads them. */
    text: z.string(),
    /** Errors of what is published. */
    faults: z.number(),
  });

export type Comparison = z.output<typeof comparisonSchema>;
