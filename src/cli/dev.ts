import { todayInKazakhstan } from '../clock.ts';
import { editSite } from '../site/render-site.ts';
import { contentRoots, foldersOf } from './content-roots.ts';
import { dateOption, portOption, readOptions } from './options.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (args) => {
  const options = readOptions(args, {
    'as-of': { takes: 'DATE', means: 'the day as of which the site stands; today in Kazakhstan when left out' },
    content: { takes: 'FOLDER', means: 'show this folder instead of content/' },
    port: { takes: 'NUMBER', means: 'port of the local server (4321)' },
  });
  const settings = {
    profile: 'local',
    asOf: dateOption(options, 'as-of', todayInKazakhstan),
    ...foldersOf(contentRoots(options['content']?.toString(), true)),
  } as const;
  const address = await editSite(projectRoot, settings, portOption(options, 4321));
  process.stdout.write(`\nThe site is at ${address} and follows every change.\nTo end, press Ctrl+C.\n`);
  return 0;
});
