import { z } from 'zod';
import { documentId, isoDate, line } from './fields.ts';
import { entryFields } from './plan-entry.ts';

const { section, body, title, partners, conclusion, procedures, notes } = entryFields;

/** A change of an agreed plan: `plans/<plan>/changes/<date>-<number>.md`. The entries as agreed stay as they are. The body says why. */
export const planChangeSchema = z.strictObject({
  on: isoDate.meta({ description: 'Day from which the plan stands changed.', examples: ['2025-03-10'] }),
  ground: documentId.meta({ description: 'The ground: one of those of the rules.', examples: ['instruction'] }),
  decision: z
    .strictObject({
      body: documentId.meta({ description: 'Who decided.', examples: ['president'] }),
      number: line.meta({ description: 'Number of the decision.', examples: ['25-01'] }),
      date: isoDate.meta({ description: 'Its day.', examples: ['2025-03-05'] }),
    })
    .meta({ description: 'The decision.' }),
  agreement: z
    .strictObject({
      number: line.meta({ description: 'Number of the document.', examples: ['7-12/90'] }),
      date: isoDate.meta({ description: 'Its day.', examples: ['2025-03-03'] }),
    })
    .optional()
    .meta({ description: 'The agreement, where the ground needs one.' }),
  added: z
    .array(documentId)
    .default([])
    .meta({ description: 'Treaties that came in: names of entries.', examples: [['treaty-on-clouds']] }),
  removed: z
    .array(documentId)
    .default([])
    .meta({ description: 'Treaties that went out.', examples: [['treaty-on-clouds']] }),
  changed: z
    .array(
      z.strictObject({
        entry: documentId.meta({ description: 'Which treaty.', examples: ['treaty-on-clouds'] }),
        section: section.optional(),
        body: body.optional(),
        title: title.optional(),
        partners: partners.optional(),
        conclusion: conclusion.optional(),
        procedures: procedures.optional(),
        notes,
      }),
    )
    .default([])
    .meta({ description: 'Treaties of which something changed: only the new values.' }),
});

export type PlanChangeInput = z.input<typeof planChangeSchema>;
export type PlanChangeFields = z.output<typeof planChangeSchema>;
