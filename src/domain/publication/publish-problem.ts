import type { ClockProblem } from './clock-check.ts';
import type { FileDifference } from './file-differences.ts';

/** Who is publishing to a target, as its lock says. */
export interface LockHolder {
  readonly host: string;
  readonly pid: number;
  /** When it began, an instant in UTC. */
  readonly since: string;
  readonly token: string;
}

/** A file that the server does not hand out as the manifest says. */
export interface ServedDifference {
  readonly path: string;
  readonly why:
    | { readonly kind: 'status'; readonly status: number }
    | { readonly kind: 'altered'; readonly expected: string; readonly found: string }
    | { readonly kind: 'redirect'; readonly to: string }
    | { readonly kind: 'unreachable'; readonly detail: string }
    | { readonly kind: 'timeout' }
    /** It does not come as text that can be unpacked, or is not packed as the manifest says. */
    | { readonly kind: 'packed'; readonly coding: string };
}

/** Everything that ends a publication. */
export type PublishProblem =
  | { readonly kind: 'notATarget'; readonly target: string; readonly found: string }
  | { readonly kind: 'insideProject'; readonly target: string }
  | { readonly kind: 'notALink'; readonly path: string }
  | {
      readonly kind: 'locked';
      readonly lock: string;
      readonly holder: LockHolder | null;
      readonly isHere: boolean;
      readonly remove: string;
    }
  | { readonly kind: 'lockLost'; readonly lock: string }
  | { readonly kind: 'disk'; readonly code: string; readonly path: string }
  | { readonly kind: 'noSsh'; readonly program: string }
  | { readonly kind: 'hostGone'; readonly host: string; readonly detail: string }
  | { readonly kind: 'remote'; readonly host: string; readonly detail: string }
  | { readonly kind: 'badName'; readonly path: string }
  | { readonly kind: 'notReady'; readonly folder: string; readonly why: 'absent' | 'unmarked' | 'changed' }
  | { readonly kind: 'wrongProfile'; readonly folder: string; readonly profile: string }
  | { readonly kind: 'oldFolder'; readonly folder: string; readonly asOf: string; readonly today: string }
  | { readonly kind: 'clock'; readonly problem: ClockProblem }
  /** A site for the ministry's own network would come up where a public one is, or the other way round. */
  | { readonly kind: 'otherProfile'; readonly target: string; readonly isUp: string; readonly given: string }
  | { readonly kind: 'noServer'; readonly url: string; readonly detail: string }
  | { readonly kind: 'uploadDiffers'; readonly differences: readonly FileDifference[] }
  | {
      readonly kind: 'readBack';
      readonly url: string;
      readonly release: string;
      readonly differences: readonly ServedDifference[];
      /** What was done about it. */
      readonly outcome: 'rolledBack' | 'kept' | 'wasUp';
    }
  | { readonly kind: 'noFormer'; readonly releases: readonly string[] }
  | { readonly kind: 'noRelease'; readonly release: string; readonly releases: readonly string[] }
  | { readonly kind: 'damaged'; readonly release: string; readonly differences: readonly FileDifference[] };

/** Which release readers see after a failure; null for none at all, `unknown` where the target could not be asked. */
export type UpNow = { readonly kind: 'known'; readonly release: string | null } | { readonly kind: 'unknown' };

/** What is being done, to be told as it goes. */
export type PublishStep =
  | { readonly kind: 'lockTaken'; readonly target: string }
  | { readonly kind: 'lockTakenOver'; readonly pid: number }
  | { readonly kind: 'resumed'; readonly files: number }
  | { readonly kind: 'damagedFound'; readonly release: string; readonly differences: readonly FileDifference[] }
  /** The site that is up is signed, and this one will not be. */
  | { readonly kind: 'notSignedAnyMore'; readonly release: string }
  | { readonly kind: 'compressed'; readonly files: number; readonly reused: number }
  | { readonly kind: 'sent'; readonly files: number; readonly linked: number; readonly bytes: number }
  | { readonly kind: 'reused'; readonly release: string }
  | { readonly kind: 'nothingChanged'; readonly release: string }
  | { readonly kind: 'switched'; readonly release: string; readonly former: string | null; readonly at: string }
  | { readonly kind: 'readBack'; readonly url: string; readonly files: number }
  | { readonly kind: 'removed'; readonly releases: readonly string[] };

/** A release at the target, as `--list` shows it. */
export interface ListedRelease {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly isPrevious: boolean;
  /** When it last came up, an instant in UTC; null where no record says so. */
  readonly at: string | null;
  readonly fingerprint: string | null;
  readonly isReadBack: boolean;
}

/** What was typed behind --to is neither a directory nor a directory of another machine. */
export type TargetForm = 'noUser' | 'badUser' | 'badHost' | 'badPath' | 'empty';

/** Why a file is no key to sign or to check with. */
export type KeyFault = 'absent' | 'insideProject' | 'readableByOthers' | 'notPrivate' | 'notPublic';
