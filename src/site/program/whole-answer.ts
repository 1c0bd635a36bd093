// Astro answers as a server does: it encodes a page, and hands it over in a stream, which a build reads again. That takes a quarter of the
// time of rendering the pages of an act. These stand in for what Node has, in the processes that render.

import { utf8Of } from './utf8-of.ts';

/** An answer whose text is there at once, where all is well; of others nobody needs more than the status. */
export class WholeAnswer extends Response {
  readonly whole: Uint8Array | string | null;

  constructor(body?: ConstructorParameters<typeof Response>[0], init?: ResponseInit) {
    const isWell = (init?.status ?? 200) === 200;
    const whole = isWell && (typeof body === 'string' || body instanceof Uint8Array) ? body : null;
    super(whole === null ? body : null, init);
    this.whole = whole;
  }
}

class FastEncoder extends TextEncoder {
  override encode(text = ''): Uint8Array<ArrayBuffer> {
    return utf8Of(text);
  }
}

/** Loads a program that encodes fast, and gives whole answers whenever it is asked. */
export async function loadWithWholeAnswers<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  globalThis.Response = WholeAnswer;
  const own = globalThis.TextEncoder;
  // the program makes its encoder when it is loaded
  globalThis.TextEncoder = FastEncoder;
  try {
    return await load();
  } finally {
    globalThis.TextEncoder = own;
  }
}
