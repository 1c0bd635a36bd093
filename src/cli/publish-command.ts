import { dayInKazakhstan } from '../clock.ts';
import { PublishFailure } from '../release/publish/publish-failure.ts';
import { type Published, publishSite, whatIsUp } from '../release/publish/publish-site.ts';
import { lookAtReleases } from '../release/publish/releases.ts';
import { listReleases, rollBack } from '../release/publish/roll-back.ts';
import type { Switching } from '../release/publish/switch-release.ts';
import type { PublishDesk } from './publish-desk.ts';
import { type PublishOptions, readPublishOptions } from './publish-options.ts';
import { withReadySite } from './publish-ready.ts';

/** Publishes, returns to a former release, or lists them. Exit code 1: something is wrong, and the last line says what is up; 2: a wrong call. */
export async function publishCommand(args: readonly string[], desk: PublishDesk): Promise<number> {
  const given = readPublishOptions(args);
  try {
    return await act(given, desk);
  } catch (error) {
    if (!(error instanceof PublishFailure)) throw error;
    desk.complain(`${given.words.problem(error.problem)}\n`);
    desk.complain(`${given.words.up(await whatIsUp(given.target))}\n`);
    return 1;
  }
}

async function act(given: PublishOptions, desk: PublishDesk): Promise<number> {
  const { words, target, url, keepsNew } = given;
  const { now, limits, say } = desk;
  const switching: Switching = {
    target,
    url,
    keepsNew,
    limits,
    now,
    say: (step) => say(`${words.step(step)}\n`),
  };
  switch (given.act.kind) {
    case 'list':
      return await list(given, desk);
    case 'rollback':
      tell(await rollBack(switching, given.act.release), given, desk);
      return 0;
    case 'publish':
      return await publish(given, switching, desk);
  }
}

async function publish(given: PublishOptions, switching: Switching, desk: PublishDesk): Promise<number> {
  const { asOf, keep, target } = given;
  const today = dayInKazakhstan(desk.now());
  // before a build, which takes a while: a target that cannot be used
  await lookAtReleases(target);
  // what reads documents takes a while to load, and is of use only where there is a list
  const receipts = desk.reserve ? await import('./publish-receipt.ts') : null;
  receipts?.tellClocks(given, today, desk);
  const code = await withReadySite(given, desk, async (ready) => {
    const published = await publishSite({ ...switching, ready, today, isAsOfGiven: asOf !== null, keep });
    tell(published, given, desk);
    const isProved = (await receipts?.writeReceipt(given, ready.madeOf.profile, today, desk)) ?? true;
    return isProved ? 0 : 1;
  });
  if (code === null) desk.complain(`${given.words.up(await whatIsUp(target))}\n`);
  return code ?? 1;
}

function tell({ kind, release, fingerprint }: Published, { words, url }: PublishOptions, { say }: PublishDesk): void {
  say(`${kind === 'published' ? words.published(release, fingerprint) : words.unchanged(release, fingerprint)}\n`);
  if (url === null) say(`${words.notReadBack}\n`);
}

async function list({ target, words }: PublishOptions, { say }: PublishDesk): Promise<number> {
  const releases = await listReleases(target);
  if (releases.length === 0) say(`${words.noReleases(target.name)}\n`);
  for (const release of releases) say(`${words.listed(release)}\n`);
  return 0;
}
