import type { ActView, ProvisionView } from '../views/act-view.ts';
import { layOut } from './akoma-ntoso-layout.ts';
import { type AkomaNtosoWords, metaOf } from './akoma-ntoso-meta.ts';
import { writeBlocks, writeUnits } from './akoma-ntoso-text.ts';
import { wordsWriter } from './akoma-ntoso-words.ts';
import { escapeText } from './escape-text.ts';

/**
 * One edition of an act in Akoma Ntoso 3.0 (OASIS Standard, 2018). `eId` is the id of the provision in the page and in the data;
 * what the act approves is an attachment, nested as the law nests it. Every letter of the text is in it, in the order of the text.
 * The file depends on the act alone, not on the day of the build, but for the status of that day.
 */
export function actAsAkomaNtoso(act: ActView, words: AkomaNtosoWords): string {
  const write = wordsWriter(act);
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
${writeDocument(act.main)}
</akomaNtoso>
`;

  function writeDocument(component: ProvisionView): string {
    const { preface, preamble, body, conclusions, attachments } = layOut(component);
    const element = elementOf(act, component);
    const name = component.component ?? act.kind;
    const bodyElement = element === 'doc' ? 'mainBody' : 'body';
    // the main component is a document and not an attachment: its id stands on its body
    const bodyId = component === act.main ? ` eId="${escapeText(component.id)}"` : '';
    const above = [writeBlocks(component.above, write), titleOf(component), writeBlocks(preface, write)].filter(
      (part) => part !== '',
    );
    const units = writeUnits(body, write);
    return [
      `<${element} name="${name}" contains="singleVersion">`,
      metaOf(act, component, words),
      ...part('preface', above.join('\n')),
      ...part('preamble', writeBlocks(preamble, write)),
      // a body must hold something, also that of a component that is only a title
      `<${bodyElement}${bodyId}>\n${units === '' ? '<hcontainer name="empty"/>' : units}\n</${bodyElement}>`,
      ...part('conclusions', writeBlocks(conclusions, write)),
      ...part('attachments', attachments.map(writeAttachment).join('\n')),
      `</${element}>`,
    ].join('\n');
  }

  function writeAttachment(component: ProvisionView): string {
    return `<attachment eId="${escapeText(component.id)}">\n${writeDocument(component)}\n</attachment>`;
  }

  function titleOf(component: ProvisionView): string {
    const title = write(component.words, null);
    return title === '' ? '' : `<p class="title"><docTitle>${title}</docTitle></p>`;
  }
}

/** An act that another carries as a draft is a bill; rules, concepts and annexes are documents of no special form. */
function elementOf(act: ActView, component: ProvisionView): 'act' | 'bill' | 'doc' {
  if (component === act.main) return 'act';
  switch (component.component) {
    case 'order':
    case 'resolution':
    case 'decree':
      return act.status === 'draft' ? 'bill' : 'act';
    default:
      return 'doc';
  }
}

function part(element: string, inside: string): readonly string[] {
  return inside === '' ? [] : [`<${element}>\n${inside}\n</${element}>`];
}
