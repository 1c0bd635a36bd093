import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** addScriptTag and eval would be stopped by the policy of the page: the checker runs outside it. */
export const outsidePolicy = { bypassCSP: true };

/** What axe finds, one line each: the rule and the first element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (what: Document, options: object) => Promise<AxeResult> } }).axe.run(
      document,
      {
        resultTypes: ['violations'],
      },
    ),
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`);
}
