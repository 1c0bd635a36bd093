// Over 150 lines, because it is one list: everything that publishing and verifying say in English.
import type { ClockProblem } from '../domain/publication/clock-check.ts';
import type { FileDifference } from '../domain/publication/file-differences.ts';
import type { PublishProblem, PublishStep, ServedDifference } from '../domain/publication/publish-problem.ts';
import type { CopyVerdict, VerifyProblem } from '../domain/publication/verify-problem.ts';
import { differenceLines, isUntrusted, momentInKazakhstan, type PublishWords } from './publish-words.ts';

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const more = (count: number): string => `… and ${count} more`;
const files = (differences: readonly FileDifference[]): string => differenceLines(differences, file, more);
const served = (differences: readonly ServedDifference[]): string =>
  differenceLines(differences, ({ path, why }) => `${path}: ${answer(why)}`, more);

export const publishEn: PublishWords = {
  noTarget:
    '--to is missing: expected --to FOLDER or --to user@host:FOLDER, where releases are kept, for example --to /srv/qagida',
  targetForms: {
    empty: () => '--to is empty: expected a folder, or user@host:FOLDER',
    noUser: (given) =>
      `--to ${given}: expected user@host:FOLDER, for example publisher@${given}. For a folder of this machine with a colon in its name: --to ./${given}`,
    badUser: (given) => `--to ${given}: the name of the user may have only letters, digits, ".", "_" and "-"`,
    badHost: (given) =>
      `--to ${given}: the name of the machine may have only letters, digits, "." and "-". A port belongs in ~/.ssh/config`,
    badPath: (given) =>
      `--to ${given}: the folder on the other machine may have only letters, digits, ".", "_", "-" and "/", without ".." and with no name that begins with "-"`,
  },
  keyFaults: {
    absent: (option, name) => `${option} ${name}: this file cannot be read`,
    insideProject: (option, name) =>
      `${option} ${name}: the key lies in the folder of the project, where it would be committed one day. Move it elsewhere`,
    readableByOthers: (option, name) =>
      `${option} ${name}: others can read the key. To take that from them: chmod 600 ${name}`,
    notPrivate: (option, name) =>
      `${option} ${name}: expected an Ed25519 private key in PEM without a password. To make one: openssl genpkey -algorithm ed25519 -out ${name}`,
    notPublic: (option, name) =>
      `${option} ${name}: expected an Ed25519 public key in PEM. To make it from a private one: openssl pkey -in KEY -pubout -out ${name}`,
  },
  wrongUrl: (option, given) => `${option} ${given}: expected the address of the site, https://…, without a password`,
  wrongKeep: (given) => `--keep ${given}: expected how many releases stay, from 2 to 1000`,
  wrongFingerprint: (given) => `--fingerprint ${given}: expected the 64 digits that publishing printed`,
  wrongProfile: (given) => `--profile ${given}: only production and internal are published`,
  together: (one, other) => `${one} and ${other} do not go together: leave one of them out`,
  needs: (one, other) => `${one} needs ${other}`,
  noFile: (given) => `--file ${given}: this file cannot be read`,

  step,
  problem,
  up: (up) => {
    if (up.kind === 'unknown')
      return 'What is up now could not be asked. Nothing was switched unless a switch was told above.';
    return up.release === null ? 'Up now: nothing.' : `Up now: ${up.release}`;
  },
  published: (release, fingerprint) => `Published: ${release}\nFingerprint: ${fingerprint}`,
  unchanged: (release, fingerprint) =>
    `Nothing changed, this site is up already: ${release}\nFingerprint: ${fingerprint}`,
  notReadBack: 'It was not read back over the net: for that, give the address of the site with --url https://…',
  noReceipt: (url) =>
    `The site is published, but no receipt was written for the list of the reserve. Once what is said above is mended: npm run reserve -- confirm --url ${url}`,
  listed: ({ id, isCurrent, isPrevious, at, fingerprint, isReadBack }) =>
    [
      `${isCurrent ? '*' : isPrevious ? '-' : ' '} ${id}`,
      at === null ? 'never recorded as up' : `up since ${momentInKazakhstan(at)}`,
      isReadBack ? 'read back' : 'not read back',
      fingerprint ?? '',
    ].join('  '),
  noReleases: (target) => `${target}: there are no releases yet. To publish one: npm run publish -- --to ${target}`,

  verifyWhat: 'Say which site: npm run verify -- https://…',
  verifying: (address, asOf, count) => `${address}: manifest of ${plural(count, 'file')}, as of ${asOf}`,
  verified: (count) => `All ${plural(count, 'file')} are as the manifest says.`,
  signed: 'The signature of the manifest is that of the key.',
  signatureNotChecked: 'The manifest is signed; to check the signature, give the public key: --key FILE',
  notSigned:
    'The manifest is not signed: that the files agree with it shows that nothing was swapped singly, not who published it.',
  fingerprint: (digits) => `Fingerprint: ${digits}`,
  verifyProblem,
  copy,
};

function step(told: PublishStep): string {
  switch (told.kind) {
    case 'lockTaken':
      return `Publishing to ${told.target}`;
    case 'lockTakenOver':
      return `The publication by process ${told.pid} has ended without finishing; going on in its place.`;
    case 'resumed':
      return `Going on where a publication stopped: ${plural(told.files, 'file')} there already`;
    case 'damagedFound':
      return `The release ${told.release} is up, but was changed on the server, and is replaced:${files(told.differences)}`;
    case 'notSignedAnyMore':
      return `The site that is up, ${told.release}, is signed, and this one is published without a signature. To sign it: publish again with --sign-with FILE`;
    case 'compressed':
      return `Compressed copies: ${told.files}, of them ${told.reused} from the release that is up`;
    case 'sent':
      return `Files sent: ${told.files} (${told.bytes} bytes); linked from the release that is up: ${told.linked}`;
    case 'reused':
      return `The release ${told.release} is at the target already, whole`;
    case 'nothingChanged':
      return `The release ${told.release} is up already, whole`;
    case 'switched':
      return `Switched at ${momentInKazakhstan(told.at)} to ${told.release}${told.former === null ? '' : `, before: ${told.former}`}`;
    case 'readBack':
      return `Read back from ${told.url}: ${plural(told.files, 'file')}, all as the manifest says`;
    case 'removed':
      return `Old releases deleted: ${told.releases.join(', ')}`;
  }
}

function problem(found: PublishProblem): string {
  switch (found.kind) {
    case 'notATarget':
      return `${found.target}: this folder is no place for releases, there is something else in it (${found.found}). Give a new or an empty folder.`;
    case 'insideProject':
      return `--to ${found.target}: releases cannot lie in the project, nor the project among them. Give a folder elsewhere.`;
    case 'notALink':
      return `${found.path}: expected a link that publishing made, but something else is there. Move it away, and publish again.`;
    case 'locked':
      return locked(found);
    case 'lockLost':
      return `${found.lock}: somebody has taken the lock of this publication away, so nothing was switched. Find out who else is publishing, and publish again.`;
    case 'disk':
      return disk(found.code, found.path);
    case 'noSsh':
      return `The program for the connection could not be started: ${found.program}. Install the OpenSSH client, or name another program in QAGIDA_SSH.`;
    case 'hostGone':
      return `${found.host}: the connection failed or broke off (${found.detail}). What was sent stays there. Once it can be reached (to see: ssh ${found.host} true), publish again: it goes on where it stopped.`;
    case 'remote':
      return `${found.host}: the other machine could not do it (${found.detail}). It needs sh, find, tar and sha256sum.`;
    case 'badName':
      return `${found.path}: a file of this name cannot be published. Expected a regular file without ":", "\\" and line breaks in its name.`;
    case 'notReady':
      return {
        absent: `--from ${found.folder}: there is no finished site here. To build one: npm run build -- --out ${found.folder}`,
        unmarked: `--from ${found.folder}: this site does not say for whom and as of which day it was built. Build it again: npm run build -- --out ${found.folder}`,
        changed: `--from ${found.folder}: the files are not those that the build looked through. Build it again: npm run build -- --out ${found.folder}`,
      }[found.why];
    case 'wrongProfile':
      return `--from ${found.folder}: this site was built with the profile ${found.profile}; only production and internal are published.`;
    case 'oldFolder':
      return `--from ${found.folder}: this site stands as of ${found.asOf}, and today is ${found.today}. Build it again, or, if this day is meant: --as-of ${found.asOf}`;
    case 'clock':
      return clock(found.problem);
    case 'otherProfile':
      return `${found.target}: the site that is up there was built with the profile ${found.isUp}, and this one with ${found.given}. Nothing was published: what is meant for some must not come up before others. Give another folder with --to.`;
    case 'noServer':
      if (isUntrusted(found.detail)) return `Nothing was switched. ${found.url}: ${untrusted(found.detail)}`;
      return `${found.url} does not answer (${found.detail}), so it could not be read back; nothing was switched. Start the server or correct --url, and publish again.`;
    case 'uploadDiffers':
      return `What arrived at the target is not what was sent, so nothing was switched. Publish again; if this is repeated, look at the disk.${files(found.differences)}`;
    case 'readBack':
      return readBack(found);
    case 'noFormer':
      return `There is no release to return to.${known(found.releases)}`;
    case 'noRelease':
      return `There is no release ${found.release}.${known(found.releases)}`;
    case 'damaged':
      return `The release ${found.release} is not as its manifest says, so it was not put up. Choose another: --list shows them.${files(found.differences)}`;
  }
}

function untrusted(detail: string): string {
  return `this machine does not trust the certificate of the server (${detail}). Name the certificate of the authority that issued it, and try again: export NODE_EXTRA_CA_CERTS=/path/authority.pem`;
}

function known(releases: readonly string[]): string {
  return releases.length === 0 ? ' There are none at all.' : ` There are: ${releases.join(', ')}`;
}

function locked({ lock, holder, isHere, remove }: Extract<PublishProblem, { kind: 'locked' }>): string {
  if (holder === null)
    return `${lock}: the target is locked, and the lock does not say by whom. If nobody is publishing: ${remove}`;
  const who = `process ${holder.pid} on ${isHere ? 'this machine' : holder.host}, since ${momentInKazakhstan(holder.since)}`;
  return `Somebody else is publishing there: ${who}. Wait until that has ended. If it is certain that nobody is: ${remove}`;
}

function disk(code: string, path: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${path}: the disk is full (${code}). Make room, or keep fewer releases with --keep, and publish again.`;
    case 'EACCES':
    case 'EPERM':
      return `${path}: no right to write here (${code}). Give it to the user who publishes, and publish again.`;
    case 'EROFS':
      return `${path}: this disk can only be read (${code}). Mount it for writing, and publish again.`;
    case 'ENOENT':
      return `${path}: this is gone (${code}). If nobody else is at work there, publish again.`;
    default:
      return `${path}: the file system refused (${code}). Mend that, and publish again.`;
  }
}

function clock(found: ClockProblem): string {
  switch (found.kind) {
    case 'server':
      return `One of two clocks is wrong: this machine says ${momentInKazakhstan(found.here)}, the server ${found.address} says ${momentInKazakhstan(found.there)}. Nothing was published. Set the wrong one, and publish again.`;
    case 'commit':
      return `The clock of this machine is behind: today would be ${found.today}, but the last commit is of ${found.commitDay}. Nothing was published. Set the clock, and publish again.`;
    case 'former':
      return `The site that is up stands as of ${found.former}, and this one would be older: ${found.asOf}. Nothing was published. Look at the clock of this machine. If the older day is meant: --as-of ${found.asOf}; to return to the release before: --rollback`;
  }
}

function readBack({ url, release, differences, outcome }: Extract<PublishProblem, { kind: 'readBack' }>): string {
  const done = {
    rolledBack:
      'It was taken back. Look at the server and at caches before it, and publish again; to leave it up all the same: --keep-new',
    kept: 'It was left up. To return to the release before: --rollback',
    wasUp:
      'It had been read back without a difference before, so something was changed on the server or before it since, and it was left up. Find out what.',
  }[outcome];
  return `${url} does not show the release ${release}: ${plural(differences.length, 'file')} differ${differences.length === 1 ? 's' : ''}. ${done}${served(differences)}`;
}

function file({ path, kind }: FileDifference): string {
  return `${path}: ${{ missing: 'missing', altered: 'altered', extra: 'does not belong there' }[kind]}`;
}

function answer(why: ServedDifference['why']): string {
  switch (why.kind) {
    case 'status':
      return `the server answers ${why.status}`;
    case 'altered':
      return why.found === 'tooLarge'
        ? 'much larger than in the manifest'
        : `SHA-256 ${why.found}, in the manifest ${why.expected}`;
    case 'redirect':
      return `leads to another address, ${why.to}`;
    case 'unreachable':
      return `could not be read (${why.detail})`;
    case 'timeout':
      return 'did not come in time';
    case 'packed':
      return `comes packed in a way that cannot be undone (${why.coding})`;
  }
}

function verifyProblem(found: VerifyProblem): string {
  switch (found.kind) {
    case 'noManifest':
      if (found.why.kind === 'unreachable' && isUntrusted(found.why.detail))
        return `${found.address}: ${untrusted(found.why.detail)}`;
      return `${found.address}: ${answer(found.why)}. Without its manifest a site cannot be checked: is this its address?`;
    case 'notAManifest':
      return `${found.address}: this is not a manifest that this program can read (${found.detail}).`;
    case 'tooMany':
      return `The manifest names ${found.files} files, more than the ${found.most} that are read.`;
    case 'fingerprint':
      return `The fingerprint is another one: expected ${found.expected}, found ${found.found}. Either this is another release, or the manifest was swapped.`;
    case 'noSignature':
      return `${found.address}: there is no signature. Who published this site cannot be told.`;
    case 'badSignature':
      return `${found.address}: this is not the signature of the key. The manifest was altered, or somebody else published it.`;
    case 'differences':
      return `${plural(found.differences.length, 'file')} of ${found.checked} differ${found.differences.length === 1 ? 's' : ''} from the manifest:${served(found.differences)}`;
  }
}

function copy(verdict: CopyVerdict, name: string): string {
  switch (verdict.kind) {
    case 'same':
      return `${name} is ${verdict.path} of this site, letter by letter (SHA-256 ${verdict.sha256}).`;
    case 'other':
      return `${name} is not ${verdict.path} of this site: SHA-256 ${verdict.found}, in the manifest ${verdict.expected}. A browser changes a page when it saves it: save it with curl -o FILE ADDRESS. A page that was saved on another day differs too.`;
    case 'elsewhere':
      return `${name} is a page of this site, but another one: ${verdict.is}, not ${verdict.path}.`;
    case 'unknown':
      return `${verdict.path}: the manifest names no such page. Expected its address as in the browser, --as /acts/…/`;
  }
}
