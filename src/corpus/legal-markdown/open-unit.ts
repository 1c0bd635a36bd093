import type { NoteLine, ProvisionKind, Unit } from '../../domain/acts/unit.ts';

/** A unit while its children are still being added. */
export interface OpenUnit extends Unit {
  readonly children: (OpenUnit | NoteLine)[];
}

export function openUnit(
  kind: ProvisionKind,
  at: { line: number; column: number },
  given: Partial<OpenUnit>,
): OpenUnit {
  return {
    kind,
    number: null,
    heading: null,
    text: '',
    rows: null,
    component: null,
    line: at.line,
    column: at.column,
    children: [],
    ...given,
  };
}
