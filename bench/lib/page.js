const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

const NOTHING_KEPT = 'No results are kept yet: `npm run bench` makes them.';

const number = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });

const must = ({ mustReach, aim }) => {
  if (mustReach === null) return '';
  const limit = `≥ ${Number(mustReach.toPrecision(2))}`;
  return aim === null ? limit : `${limit}, aim ${aim}`;
};

const verdict = ({ mustReach, holds }) => {
  if (mustReach === null) return '';
  return holds ? 'yes' : '**no**';
};

/** A median of fewer than three is one of chance. */
const taken = ({ taken: times }) => (times < 3 ? `**${times}**` : String(times));

const line = (row) =>
  `| ${row.measure} | ${number(row.ours)} ${row.unit} | ${row.peer} | ${number(row.peerValue)} | ${row.ratio} | ${must(row)} | ${verdict(row)} | ${taken(row)} |`;

const table = ({ machine, at, rows }) => {
  const on = `${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, ${machine.system}, Node.js ${machine.node}, PostgreSQL ${machine.postgres}${machine.commit === null ? '' : `, commit ${machine.commit}`}`;
  return `Taken on ${at.slice(0, 10)}: ${on}.

| measure | ours | against | theirs | ratio | must reach | holds | rounds |
|---|--:|---|--:|--:|--:|---|--:|
${rows.map(line).join('\n')}`;
};

/** The page with what stands between its two marks made anew; `results` is null where none are kept. */
export const performancePage = (page, results) => {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`the page has lost ${BEGIN} or ${END}`);
  const made = results === null ? NOTHING_KEPT : table(results);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${made}\n\n${page.slice(end)}`;
};
