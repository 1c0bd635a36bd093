import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
import { writeFileSync } from 'node:fs';
const b = await pw.launch({ args: chromium.args, executablePath: await chromium.executablePath(), headless: true });
const page = await b.newPage();
await page.setContent('<!doctype html><meta charset=utf-8><body style="font-family:sans-serif"><table><tr><td>1</td><td>Үлгібаев Жаңғырық Қиялұлы</td><td>2026</td></tr><tr><td>2</td><td>Басқа Адам</td></tr></table>');
writeFileSync('/tmp/chr.pdf', await page.pdf());
await b.close();
