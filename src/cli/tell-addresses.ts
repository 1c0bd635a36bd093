import { addressWordsIn } from '../i18n/address-commands.ts';
import type { AddressProblem } from '../release/addresses.ts';
import { AddressesBroken, RecordUnreadable } from '../release/keep-addresses.ts';

const mostShown = 20;

/** What a build says when it would break an address, or cannot read which there are; null for any other error. */
export function tellAddresses(error: unknown, lang: string | true | undefined): string | null {
  const words = addressWordsIn(lang);
  if (error instanceof RecordUnreadable) return `${words.unreadable(error.line, error.text)}\n`;
  if (!(error instanceof AddressesBroken)) return null;
  const lines = error.problems.slice(0, mostShown).map((problem) => `  ${tell(problem)}`);
  const rest = error.problems.length - lines.length;
  return [
    words.gone(error.problems.length),
    ...lines,
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
    words.whatToDo,
    '',
  ].join('\n');

  function tell(problem: AddressProblem): string {
    switch (problem.kind) {
      case 'gone':
        return problem.address;
      case 'anchors':
        return words.goneAnchors(problem.address, problem.gone, problem.fresh);
      case 'moved-nowhere':
        return words.movedNowhere(problem.from, problem.to);
      case 'moved-alive':
        return words.movedAlive(problem.from);
    }
  }
}
