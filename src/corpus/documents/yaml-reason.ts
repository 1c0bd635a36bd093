import type { YAMLError } from 'yaml';
import { type PhraseKey, phrase } from '../../domain/diagnostics/phrases.ts';

/** What the yaml package reports, in words for somebody who has never heard of an implicit key. */
const reasons: Partial<Record<YAMLError['code'], PhraseKey>> = {
  BAD_ALIAS: 'yamlSign',
  BAD_INDENT: 'yamlIndent',
  BAD_SCALAR_START: 'yamlSign',
  BLOCK_AS_IMPLICIT_KEY: 'yamlSecondColon',
  MULTILINE_IMPLICIT_KEY: 'yamlNoColon',
  MULTIPLE_DOCS: 'yamlEnds',
  TAB_AS_INDENT: 'yamlTab',
  TAG_RESOLVE_FAILED: 'yamlSign',
  UNEXPECTED_TOKEN: 'yamlAfterEnd',
};

/** The reason as a phrase; the package's own English words for what no editor has typed yet. */
export function yamlReason({ code, message }: YAMLError): string {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return phrase('yamlBracket');
  if (code === 'MISSING_CHAR') return phrase(message.endsWith('quote') ? 'yamlQuote' : 'yamlSign');
  const reason = reasons[code];
  return reason === undefined ? message : phrase(reason);
}
