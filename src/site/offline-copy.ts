import { type OfflineResult, writeOfflineZip } from '../exports/offline-zip.ts';
import { actFilesMessagesIn } from '../i18n/act-files.ts';
import type { Lang } from '../i18n/lang.ts';
import { offlineCopyAddress } from './addresses.ts';

/** Puts the copy that is read without a network into a rendered site. */
export function addOfflineCopy(folder: string, asOf: string): Promise<OfflineResult> {
  const wordsIn = (lang: Lang) => {
    const { copyOf, notInCopyTitle, notInCopyText } = actFilesMessagesIn(lang);
    return {
      banner: copyOf(asOf),
      missingTitle: notInCopyTitle,
      missingText: notInCopyText,
    };
  };
  return writeOfflineZip(folder, {
    file: offlineCopyAddress.slice(1),
    day: asOf,
    words: { kk: wordsIn('kk'), ru: wordsIn('ru'), en: wordsIn('en') },
  });
}
