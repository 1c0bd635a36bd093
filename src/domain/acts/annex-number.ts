import { type Provision, partsOf } from './provision.ts';

/**
 * The number of an annex, which it says in its approval block: "... қағидаларына 1-қосымша"; null for an annex without one.
 */
export function annexNumberOf(annex: Provision): string | null {
  const approval = partsOf(annex).find(({ kind }) => kind === 'approval');
  return /(\d+)-қосымша/iu.exec(approval?.text ?? '')?.[1] ?? null;
}
