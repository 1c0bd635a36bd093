import path from 'node:path';
import { todayInKazakhstan } from '../clock.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { diagnosticLanguages } from '../domain/diagnostics/languages.ts';
import { isPublishedIn } from '../domain/publication/profiles.ts';
import { addressWordsIn } from '../i18n/address-commands.ts';
import { addressRecord } from '../release/address-record.ts';
import { recordAddresses } from '../release/keep-addresses.ts';
import { buildCommand } from './build-command.ts';
import { readBuildOptions } from './build-options.ts';
import { contentRoots, foldersOf } from './content-roots.ts';
import { dateOption, oneOf, UsageError } from './options.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';

// The public site is built once more, so that what is recorded is what the content gives and not what lies in a folder.
await runCommand(async (args) => {
  const options = readBuildOptions(args, {
    record: { takes: null, means: 'write new addresses into addresses.txt of the content folder' },
  });
  const lang = oneOf(options, 'lang', diagnosticLanguages, 'en');
  if (oneOf(options, 'profile', ['production'], 'production') !== 'production') throw new UsageError('--profile');
  const asOf = dateOption(options, 'as-of', todayInKazakhstan);
  const out = path.resolve(options['out']?.toString() ?? path.join(projectRoot, '.build/addresses'));
  const code = await buildCommand(
    { ...options, out, 'as-of': asOf },
    { profile: 'production', out: '.build/addresses' },
  );
  if (code !== 0 || options['record'] === undefined) return code;
  const roots = contentRoots(options['content']?.toString(), false);
  const { corpus } = loadCorpus(roots);
  const acts = corpus.acts.filter((act) => isPublishedIn('production', act.fields));
  const { content } = foldersOf(roots);
  const added = recordAddresses(content, out, acts, asOf);
  const words = addressWordsIn(lang);
  const shown = path.relative(process.cwd(), path.join(content, addressRecord));
  process.stdout.write(`${added === 0 ? words.nothingNew : words.recorded(added, shown)}\n`);
  return 0;
});
