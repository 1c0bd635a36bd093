/** Why the clock of this machine, or the day that the site says, cannot be right. Instants are in UTC, `2026-11-25T09:00:00.000Z`. */
export type ClockProblem =
  | { readonly kind: 'server'; readonly here: string; readonly there: string; readonly address: string }
  | { readonly kind: 'commit'; readonly today: string; readonly commitDay: string }
  | { readonly kind: 'former'; readonly asOf: string; readonly former: string };

export interface ClockFacts {
  /** Today in Kazakhstan, as this machine has it. */
  readonly today: string;
  readonly asOf: string;
  /** Whether somebody typed the day, so that an older one is meant. */
  readonly isAsOfGiven: boolean;
  /** The day of the release that is up; null where there is none. */
  readonly former: string | null;
  readonly commitDay: string | null;
  /** What this machine and the server said at the same moment; null where no server was asked. */
  readonly server: { readonly here: Date; readonly there: Date; readonly address: string } | null;
}

/** Clocks of servers are set by the net: whole hours apart already means that one of them is not. A day also allows for a wrong time zone. */
const mostApart = 24 * 60 * 60 * 1000;

/** The first thing that shows a wrong clock; null when nothing does. */
export function clockProblem(facts: ClockFacts): ClockProblem | null {
  const { today, asOf, isAsOfGiven, former, commitDay, server } = facts;
  if (server !== null && Math.abs(server.here.getTime() - server.there.getTime()) > mostApart)
    return {
      kind: 'server',
      here: server.here.toISOString(),
      there: server.there.toISOString(),
      address: server.address,
    };
  if (commitDay !== null && commitDay > today) return { kind: 'commit', today, commitDay };
  if (former !== null && asOf < former && !isAsOfGiven) return { kind: 'former', asOf, former };
  return null;
}
