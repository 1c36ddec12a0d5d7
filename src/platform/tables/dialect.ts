/** What may separate the cells of a line, the likeliest first where two cut equally well: a comma may be a decimal one. */
export const SEPARATORS = ['\t', ';', '|', ','] as const;

/** One of them. */
export type Separator = (typeof SEPARATORS)[number];

/** How a text separates its cells and quotes them. */
export interface Dialect {
  readonly separator: Separator;
  readonly quote: '"';
}

const SIGNS = SEPARATORS.join('');

/** A quoted cell, whatever separates it from the next: up to a single quote before a separator or an end, or to the end of all. */
const QUOTED = new RegExp(
  `(^|[${SIGNS}\\n])"(?:[^"]|""|"(?!["${SIGNS}\\n]|$))*(?:"(?=[${SIGNS}\\n]|$)|$)`,
  'g',
);

const SEPARATOR_LINE = new RegExp(`^"?sep=([${SIGNS}])"?$`, 'i');

/** The separator that a line `sep=;` tells, as Excel reads it in the first line of a file; null in any other line. */
export const toldSeparator = (line: string): Separator | null => {
  const sign = SEPARATOR_LINE.exec(line)?.[1];
  return SEPARATORS.find((separator) => separator === sign) ?? null;
};

interface Cut {
  readonly separator: Separator;
  /** Lines cut into another number of cells than most are. */
  readonly uneven: number;
  /** The first line that is cut as most are. */
  readonly start: number;
  /** The share of lines from there on in which this separator stands at all. */
  readonly share: number;
}

const mostFrequent = (widths: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  counts.delete(1);
  const [first] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  return first?.[0] ?? null;
};

const cutBy = (separator: Separator, lines: readonly string[]): Cut | null => {
  const widths = lines.map((line) => line.split(separator).length);
  const usual = mostFrequent(widths);
  if (usual === null) return null;
  const start = widths.indexOf(usual);
  const table = widths.slice(start);
  const share = table.filter((width) => width > 1).length / table.length;
  return { separator, uneven: widths.filter((width) => width !== usual).length, start, share };
};

/** A separator that cuts nothing in a table of one column. */
const unused = (sample: string): Separator =>
  SEPARATORS.find((separator) => !sample.includes(separator)) ?? ',';

/**
 * The dialect of a text of which `sample` is the beginning: the separator that cuts its lines most
 * evenly, quoted cells left aside. Headers decide where cells could be cut in two ways: decimal commas
 * and lists of tags are even as well, but no header has them.
 */
export const dialectOf = (sample: string): Dialect => {
  const text = sample.replaceAll(/\r\n?/g, '\n');
  const told = toldSeparator(text.split('\n', 1)[0] ?? '');
  if (told !== null) return { separator: told, quote: '"' };
  const lines = text
    .replaceAll(QUOTED, '$1')
    .split('\n')
    .filter((line) => line.trim() !== '' || SEPARATORS.some((sign) => line.includes(sign)));
  const cuts = SEPARATORS.map((separator) => cutBy(separator, lines)).filter((cut) => cut !== null);
  const [best] = cuts.sort((a, b) => a.uneven - b.uneven || a.start - b.start);
  // In a single column of captions most lines have no comma.
  const separator = best !== undefined && best.share > 0.5 ? best.separator : unused(text);
  return { separator, quote: '"' };
};
