import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Asks in a terminal, or of whatever gives lines instead. */
export interface Asker {
  /** The next line, without spaces at its ends; null when there is no further one. */
  readonly ask: (question: string) => Promise<string | null>;
  /** All lines up to an empty one, in a terminal, or up to the end of a file or pipe. */
  readonly askLines: (question: string) => Promise<readonly string[]>;
  readonly isTerminal: boolean;
  readonly hasAsked: () => boolean;
  readonly close: () => void;
}

/** Nothing is read before the first question: a command that has everything as options leaves its input alone. */
export function askIn(input: Readable & { readonly isTTY?: boolean }, output: Writable): Asker {
  const isTerminal = input.isTTY === true;
  const lines: string[] = [];
  let opened: Interface | null = null;
  let isClosed = false;
  let hasAsked = false;
  let wake = (): void => {};

  return {
    ask,
    askLines,
    isTerminal,
    hasAsked: () => hasAsked,
    close: () => opened?.close(),
  };

  async function ask(question: string): Promise<string | null> {
    hasAsked = true;
    const reader = open();
    reader.setPrompt(`${question}: `);
    // in a terminal the editor of the line must know the question; elsewhere it may have closed already
    if (isTerminal && !isClosed) reader.prompt();
    else output.write(`${question}: `);
    return (await next())?.trim() ?? null;
  }

  async function askLines(question: string): Promise<readonly string[]> {
    hasAsked = true;
    open();
    output.write(`${question}\n`);
    const found: string[] = [];
    for (let line = await next(); line !== null; line = await next()) {
      if (line.trim() === '' && isTerminal) break;
      found.push(line);
    }
    return found;
  }

  // lines of a pipe come faster than questions, and question() of Node loses those that nobody waits for
  function open(): Interface {
    if (opened !== null) return opened;
    const created = createInterface({ input, output, terminal: isTerminal });
    created.on('line', (line) => {
      lines.push(line);
      wake();
    });
    created.on('SIGINT', () => created.close());
    created.on('close', () => {
      isClosed = true;
      wake();
    });
    opened = created;
    return created;
  }

  async function next(): Promise<string | null> {
    if (lines.length === 0 && !isClosed) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return lines.shift() ?? null;
  }
}
