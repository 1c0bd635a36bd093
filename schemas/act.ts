import { z } from 'zod';
import { documentId, isoDate, line, officialCode, provisionId, registration, trilingual } from './fields.ts';

/** What an act is: `content/acts/<slug>/act.md`. The texts of its editions lie beside it. */
export const actSchema = z
  .strictObject({
    kind: z
      .enum(['order', 'resolution', 'decree'])
      .meta({ description: 'What the issuer calls the act: бұйрық, қаулы, Жарлық.', examples: ['order'] }),
    number: line.meta({ description: 'Number of the act, as published.', examples: ['11-1-2/53'] }),
    adopted: isoDate.meta({ description: 'Day of adoption.', examples: ['2016-02-16'] }),
    issuer: documentId.meta({
      description: 'Who adopted it: the id of a document in content/bodies/.',
      examples: ['minister-of-foreign-affairs'],
    }),
    registration: registration.optional().meta({
      description: 'Entry in the register of the Ministry of Justice, for acts that are registered there.',
      examples: [{ number: '13475', date: '2016-03-15' }],
    }),
    officialCode: officialCode.optional().meta({
      description: 'Code of the act in the official data base; leave it out while it is not known.',
      examples: ['V1600013475'],
    }),
    status: z.enum(['inForce', 'repealed', 'draft']).meta({
      description: 'Whether the act is law: in force, repealed, or a draft that nobody has enacted.',
      examples: ['inForce'],
    }),
    repealedBy: documentId.optional().meta({
      description:
        'The act that repealed it: the id of a document in content/sources/. Required when status is repealed.',
      examples: ['order-2025-11-1-4-161'],
    }),
    publicDraft: trilingual.optional().meta({
      description:
        'Why a draft may be shown to the public. A draft without it is left out of the production and internal builds.',
      examples: [
        { kk: 'Жоба қаулымен жарияланған', ru: 'Проект опубликован в постановлении', en: 'Published in a resolution' },
      ],
    }),
    firstPublished: isoDate.optional().meta({
      description:
        'Day of the first official publication. Leave it out while it is not known: the day of entry into force is then shown as unknown.',
      examples: ['2016-03-28'],
    }),
    presumedInForceFrom: isoDate.optional().meta({
      description:
        'Day from which the act as adopted is taken to be in force while its day of publication is not known. A presumption of the publisher; every result that rests on it says so.',
      examples: ['2016-05-16'],
    }),
    laterAmendments: z
      .array(
        z.strictObject({
          adopted: isoDate.meta({ description: 'Day of the amending act.', examples: ['2025-08-18'] }),
          presumedInForceFrom: isoDate.optional().meta({
            description: 'Day from which it is taken to be in force; a presumption of the publisher.',
            examples: ['2025-11-18'],
          }),
          known: trilingual.meta({
            description: 'From where it is known.',
            examples: [{ kk: '…', ru: '…', en: '…' }],
          }),
        }),
      )
      .default([])
      .meta({
        description:
          'Amendments that are known to exist, but whose text is not held: what was triggered after them is not judged by the text held here.',
      }),
    title: line.meta({
      description: 'Official Kazakh title; must be the title in the text, where the text has one.',
      examples: ['Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне қосу қағидаларын бекіту туралы'],
    }),
    citation: z
      .strictObject({
        issuer: z
          .strictObject({
            kk: line.meta({ description: 'In Kazakh.' }),
            ru: line.meta({ description: 'In Russian.' }),
          })
          .optional()
          .meta({
            description: 'Who adopted the act, in the genitive, where it was not the body itself: an acting minister.',
            examples: [
              {
                kk: 'Қазақстан Республикасы Сыртқы істер министрінің міндетін атқарушының',
                ru: 'исполняющего обязанности Министра иностранных дел Республики Казахстан',
              },
            ],
          }),
        russian: z
          .array(
            z.strictObject({
              component: provisionId.meta({ description: 'The component: its id.', examples: ['att_1'] }),
              genitive: line.meta({
                description: 'Its official Russian title in the genitive.',
                examples: ['Правил оказания государственных услуг'],
              }),
            }),
          )
          .default([])
          .meta({
            description:
              'Official Russian titles of what the act approves. Without one the citation names it by its kind and the act.',
            examples: [[{ component: 'att_1', genitive: 'Правил оказания государственных услуг' }]],
          }),
      })
      .default({ russian: [] })
      .meta({
        description: 'How official letters cite the act, as far as its other fields do not say.',
        examples: [{ issuer: { kk: '…', ru: '…' } }],
      }),
    aliases: z
      .array(documentId)
      .default([])
      .meta({
        description:
          'Names under which the act stood on the site before; its folder is its name now. The old addresses lead to the new ones.',
        examples: [['personnel-reserve']],
      }),
    name: trilingual.meta({
      description: 'Short name for lists and the path of a page. It is not an official title.',
      examples: [{ kk: 'Кадр резерві', ru: 'Кадровый резерв', en: 'Cadre reserve' }],
    }),
    summary: trilingual.meta({
      description: 'What the act is about, in two or three sentences for somebody who does not know it.',
      examples: [{ kk: '…', ru: '…', en: '…' }],
    }),
    notices: z
      .array(trilingual)
      .default([])
      .meta({
        description: 'What a reader must know before relying on the text held here.',
        examples: [[{ kk: '…', ru: '…', en: '…' }]],
      }),
  })
  .superRefine(repealNamesItsAct, whenReadable('status', 'repealedBy'))
  .superRefine(onlyRepealedActHasRepealingAct, whenReadable('status', 'repealedBy'))
  .superRefine(onlyDraftIsPublicDraft, whenReadable('status', 'publicDraft'));

interface StatusFields {
  readonly status: string;
  readonly repealedBy?: string | undefined;
  readonly publicDraft?: unknown;
}
type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

/**
 * Zod skips a rule while any field is wrong; this one waits for its own fields only, so that all problems come in one run.
 * What the rules themselves found (`custom`) and a field too many at the top make no field unreadable.
 */
function whenReadable(...fields: readonly string[]): z.core.$ZodSuperRefineParams {
  const concerns = ({ code, path: [field] = [] }: z.core.$ZodRawIssue): boolean => {
    if (code === 'custom') return false;
    return field === undefined ? code !== 'unrecognized_keys' : fields.includes(String(field));
  };
  return { when: ({ issues }) => !issues.some(concerns) };
}

function repealNamesItsAct(act: StatusFields, context: Context): void {
  if (act.status !== 'repealed' || act.repealedBy !== undefined) return;
  const params = { diagnostic: 'repealing-act-missing', missing: 'repealedBy' };
  context.addIssue({ code: 'custom', path: ['status'], params });
}

function onlyRepealedActHasRepealingAct({ status, repealedBy }: StatusFields, context: Context): void {
  if (status === 'repealed' || repealedBy === undefined) return;
  context.addIssue({
    code: 'custom',
    path: ['repealedBy'],
    params: { diagnostic: 'repealing-act-unexpected', status },
  });
}

function onlyDraftIsPublicDraft({ status, publicDraft }: StatusFields, context: Context): void {
  if (status === 'draft' || publicDraft === undefined) return;
  context.addIssue({
    code: 'custom',
    path: ['publicDraft'],
    params: { diagnostic: 'public-draft-unexpected', status },
  });
}

export type ActInput = z.input<typeof actSchema>;
export type ActFields = z.output<typeof actSchema>;
export type ActKind = ActFields['kind'];
export type ActStatus = ActFields['status'];
