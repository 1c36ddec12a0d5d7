/**
 * Makes the table of docs/performance.md from bench/results/latest.json:
 *
 *   node bench/page.js                 writes it
 *   node bench/page.js --check [page]  ends with 1 where it is not up to date
 */
import { pageIsTrue, writePage } from './lib/results.js';

const [mode, page] = process.argv.slice(2);

if (mode !== '--check') {
  await writePage();
} else if (!(await pageIsTrue(page))) {
  process.stderr.write('The page is not what the results say: run node bench/page.js\n');
  process.exitCode = 1;
}
