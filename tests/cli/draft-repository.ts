import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeRepository, type Repository } from '../release/previews/repository.ts';
import { projectRoot } from './run-command-line.ts';

const partner = `---
kind: state
name:
  kk: Самал Елі (ойдан шығарылған)
  ru: Страна Бризов (вымышленная)
  en: Land of Breezes (invented)
---
`;

const plan = `---
kind: current
rules: order-214
submitted: 2024
first: 2025
last: 2025
status: draft
---
`;

/** @param quarter of 2025 in which it should be concluded */
const treaty = (title: { kk: string; ru: string }, quarter: number): string => `---
section: intergovernmental
body: ministry-of-foreign-affairs
title:
  kk: ${title.kk}
  ru: ${title.ru}
partners: [xz]
conclusion:
  words: { kk: 2025 жылғы ${quarter}-тоқсан, ru: ${['I', 'II', 'III', 'IV'][quarter - 1]} квартал 2025 года }
  period: 2025-Q${quarter}
procedures:
  words: { kk: 2025 жылғы 4-тоқсан, ru: IV квартал 2025 года }
  period: 2025-Q4
concept:
  received: 2024-09-10
  languages: [kk, ru]
  conclusion: { on: 2024-10-08, outcome: expedient }
priorities: ["2.8"]
---

## Қазақша

Самал бағытын бірге өлшеу керек.

## По-русски

Направление бризов нужно измерять вместе.
`;

const breezes = { kk: 'Самалдарды бірге өлшеу туралы келісім', ru: 'Соглашение о совместном измерении бризов' };
const shores = { kk: 'Жағалауларды белгілеу туралы келісім', ru: 'Соглашение о разметке берегов' };

/**
 * The content of this project with an invented plan on \`main\`, and on \`drafts/plan-2025\` five changes: a number in the paragraph on
 * publishing the list, one treaty that comes later and one that is new, a longer time limit, and a day of rest moved to Monday 27
 * September 2027.
 */
export function draftRepository(): Repository {
  const repository = makeRepository();
  const { folder, write, commitOn } = repository;
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file}: expected once: ${from}`);
    write(file, text.replace(from, to));
  };
  cpSync(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true });
  write('content/partners/xz.md', partner);
  write('content/plans/current-2025/plan.md', plan);
  write('content/plans/current-2025/breezes.md', treaty(breezes, 1));
  const published = commitOn('main');

  change(
    'content/acts/cadre-reserve/2025-03-17.kk.md',
    'қабылданған күннен кейін 2 жұмыс күні ішінде Министрліктің сайтында',
    'қабылданған күннен кейін 3 жұмыс күні ішінде Министрліктің сайтында',
  );
  write('content/plans/current-2025/breezes.md', treaty(breezes, 3));
  write('content/plans/current-2025/shores.md', treaty(shores, 2));
  change(
    'content/procedures/reserve-inclusion.md',
    '      en: Within 2 working days after the decision the Ministry publishes on its site the list of persons included in the cadre reserve.\n    timeLimit:\n      kind: within\n      n: 2\n',
    '      en: Within 2 working days after the decision the Ministry publishes on its site the list of persons included in the cadre reserve.\n    timeLimit:\n      kind: within\n      n: 3\n',
  );
  change(
    'content/calendars/2027.md',
    '  - for: 2027-05-09\n    off: 2027-05-10\n    week: both\n',
    '  - for: 2027-05-09\n    off: 2027-05-10\n    week: both\ntransfers:\n  - works: 2027-10-02\n    off: 2027-09-27\n    week: five\n    source: order-2024-436\n',
  );
  commitOn('drafts/plan-2025', published);
  return repository;
}
