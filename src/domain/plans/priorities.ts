import { type ActText, type Provision, partsOf } from '../acts/provision.ts';

/** A heading of the concept with the priorities below it, in the order of the text. */
export interface PriorityGroup {
  readonly heading: Provision;
  readonly priorities: readonly { readonly number: string; readonly provision: Provision }[];
}

/** A paragraph with a number of two parts, `2.10.`, is a priority; `2.1.` and `2.10.` are two. */
const numberForm = /^(?<number>\d{1,2}\.\d{1,2})\.$/u;

/** The priorities of the foreign policy concept as its text groups them. */
export function prioritiesOf({ provisions }: Pick<ActText, 'provisions'>): readonly PriorityGroup[] {
  return provisions.flatMap((heading) => {
    const priorities = partsOf(heading).flatMap((provision) => {
      const number = numberForm.exec(provision.number ?? '')?.groups?.['number'];
      return number === undefined ? [] : [{ number, provision }];
    });
    return priorities.length === 0 ? [] : [{ heading, priorities }];
  });
}
