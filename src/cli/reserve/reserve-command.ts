import { commandWordsFor, languageAmong } from '../../i18n/commands.ts';
import { HelpRequest, UsageError } from '../options.ts';
import { addOrder } from './add-order.ts';
import { confirm } from './confirm.ts';
import { type Desk, Refusal } from './desk.ts';
import { due } from './due.ts';
import { list } from './list.ts';
import { purge } from './purge.ts';
import { remove } from './remove.ts';

interface Verb {
  readonly run: (args: readonly string[], desk: Desk) => number | Promise<number>;
  readonly means: string;
}

const verbs: Readonly<Record<string, Verb>> = {
  'add-order': { run: addOrder, means: 'enter an order on inclusion and its people' },
  remove: { run: remove, means: 'record that a person was removed' },
  list: { run: list, means: 'the list of a day' },
  due: { run: due, means: 'what must be published or removed, by when' },
  confirm: { run: confirm, means: 'read the public page back and write the receipt' },
  purge: { run: purge, means: 'delete the documents of people who left, and count them' },
};

/** The officer's command on the cadre reserve. Exit code 1: what was given is not right; 2: a wrong call. Then nothing was written. */
export async function reserveCommand([name = '', ...args]: readonly string[], desk: Desk): Promise<number> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) {
    const words = commandWordsFor(languageAmong(args) ?? languageAmong([name, ...args]));
    const width = Math.max(...Object.keys(verbs).map((known) => known.length));
    const lines = Object.entries(verbs).map(
      ([known, { means }]) => `  npm run reserve -- ${known.padEnd(width)}   ${means}`,
    );
    const all = `${lines.join('\n')}\n${words.eachHelps}`;
    if (name === '--help') throw new HelpRequest(all);
    const isLeftOut = name === '' || name.startsWith('-');
    throw new UsageError(`${isLeftOut ? words.sayWhat : words.noVerb(name)}\n${all}`);
  }
  try {
    return await verb.run(args, desk);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    desk.complain(`${error.message}\n`);
    return 1;
  } finally {
    desk.asker.close();
  }
}
