// What `npm run publish` and `npm run verify` have to say, whatever the language.
import type { FileDifference } from '../domain/publication/file-differences.ts';
import type {
  KeyFault,
  ListedRelease,
  PublishProblem,
  PublishStep,
  ServedDifference,
  TargetForm,
  UpNow,
} from '../domain/publication/publish-problem.ts';
import type { CopyVerdict, VerifyProblem } from '../domain/publication/verify-problem.ts';

export interface PublishWords {
  /** A wrong call. */
  readonly noTarget: string;
  readonly targetForms: Readonly<Record<TargetForm, (given: string) => string>>;
  readonly keyFaults: Readonly<Record<KeyFault, (option: string, file: string) => string>>;
  readonly wrongUrl: (option: string, given: string) => string;
  readonly wrongKeep: (given: string) => string;
  readonly wrongFingerprint: (given: string) => string;
  readonly wrongProfile: (given: string) => string;
  readonly together: (one: string, other: string) => string;
  readonly needs: (one: string, other: string) => string;
  readonly noFile: (given: string) => string;

  readonly step: (step: PublishStep) => string;
  readonly problem: (problem: PublishProblem) => string;
  /** The last line after a failure. */
  readonly up: (up: UpNow) => string;
  readonly published: (release: string, fingerprint: string) => string;
  readonly unchanged: (release: string, fingerprint: string) => string;
  readonly notReadBack: string;
  /** The site is up; what it proves of the reserve is missing. */
  readonly noReceipt: (url: string) => string;
  readonly listed: (release: ListedRelease) => string;
  readonly noReleases: (target: string) => string;

  readonly verifyWhat: string;
  readonly verifying: (address: string, asOf: string, files: number) => string;
  readonly verified: (files: number) => string;
  readonly signed: string;
  readonly signatureNotChecked: string;
  readonly notSigned: string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly verifyProblem: (problem: VerifyProblem) => string;
  readonly copy: (verdict: CopyVerdict, file: string) => string;
}

/** An instant as the clocks of Kazakhstan show it: `2026-11-25 14:00:05 +05:00`. */
export function momentInKazakhstan(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: 'Asia/Almaty', timeZoneName: 'longOffset', hourCycle: 'h23' },
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  const [day, time] = [
    [of('year'), of('month'), of('day')],
    [of('hour'), of('minute'), of('second')],
  ];
  return `${day.join('-')} ${time.join(':')} ${of('timeZoneName').replace('GMT', '')}`;
}

/** Whether a connection failed because nobody whom this machine trusts has issued the certificate of the server. */
export function isUntrusted(detail: string): boolean {
  return /SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)/u.test(detail);
}

const mostShown = 20;

/** One line each, and how many more there are. */
export function differenceLines<Difference extends FileDifference | ServedDifference>(
  differences: readonly Difference[],
  say: (difference: Difference) => string,
  more: (count: number) => string,
): string {
  const lines = differences.slice(0, mostShown).map((difference) => `\n  ${say(difference)}`);
  const rest = differences.length - lines.length;
  return `${lines.join('')}${rest > 0 ? `\n  ${more(rest)}` : ''}`;
}
