import path from 'node:path';

export const keptSetting = 'QAGIDA_KEPT';

/**
 * The folder in which builds keep what a later one may use again: `.build/pages`. What measures builds from nothing names another
 * place in QAGIDA_KEPT, `.build/bench/kept`, so that nobody's kept work is lost.
 *
 * @throws when QAGIDA_KEPT leads out of the project: what is compiled there would not find its packages
 */
export function keptFolder(
  projectRoot: string,
  name: 'answers' | 'cards' | 'clean' | 'digests' | 'pages' | 'program' | 'read' | 'spare',
): string {
  const named = process.env[keptSetting] || '.build';
  const folder = path.resolve(projectRoot, named);
  if (!folder.startsWith(path.resolve(projectRoot) + path.sep))
    throw new Error(
      `${keptSetting}=${named} is outside the project. Name a folder inside: ${keptSetting}=.build/bench/kept`,
    );
  return path.join(folder, name);
}
