import { describe, expect, it } from '@jest/globals';

import type { Cell } from '../../../kernel/table.js';
import { HintGatherer, type StyleRules, stylesFrom, type TableHints } from './column-styles.js';
import { readColumns } from './read-columns.js';

const RULES: StyleRules = { language: 'en', options: {}, usualOrder: null };

const table = (columns: Readonly<Record<string, string>>) => {
  const headers = Object.keys(columns).map((header, index) => ({ index, header }));
  return {
    headers,
    read: readColumns({ kind: 'readings', headers, columns, recognised: null }),
  };
};

const hintsOf = (columns: Readonly<Record<string, string>>, rows: readonly (readonly Cell[])[]) => {
  const { headers, read } = table(columns);
  const gatherer = new HintGatherer(read, headers);
  for (const cells of rows) gatherer.add({ cells });
  return { read, hints: gatherer.hints() };
};

const styles = (
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly Cell[])[],
  rules: Partial<StyleRules> = {},
) => {
  const { read, hints } = hintsOf(columns, rows);
  return stylesFrom(read, hints, { ...RULES, ...rules });
};

const VIEWS = { V: 'metrics.views' };
const DAY = { D: 'publishedAt' };

describe('how a column writes numbers', () => {
  it('is decided by the cell that can only be read one way', () => {
    expect(styles(VIEWS, [['1,234'], ['1 234 567']]).styles.get(0)?.decimal).toBe('.');
    const hours = { H: 'extra.watchTimeHours' };
    const { styles: found, notes } = styles(hours, [['1,234'], ['1,5']]);
    expect(found.get(0)?.decimal).toBe(',');
    expect(notes).toEqual([]);
  });

  it('is as other columns of the table do, and that is told as an assumption', () => {
    const columns = { H: 'extra.watchTimeHours', R: 'extra.ratePercent' };
    const { styles: found, notes } = styles(columns, [['1,234', '1,5']]);
    expect(found.get(0)?.decimal).toBe(',');
    expect(notes).toEqual([
      {
        column: 'H',
        field: 'extra.watchTimeHours',
        code: 'number_style_assumed',
        params: { decimal: ',' },
      },
    ]);
  });

  it('is that of the language where nothing decides, and that is told', () => {
    const hours = { H: 'extra.watchTimeHours' };
    expect(styles(hours, [['1,234']], { language: 'fr' }).styles.get(0)?.decimal).toBe(',');
    expect(styles(hours, [['1,234']]).notes).toMatchObject([{ code: 'number_style_assumed' }]);
  });

  it('is told where it contradicts itself', () => {
    const { styles: found, notes } = styles({ H: 'extra.watchTimeHours' }, [['1,5'], ['1.5']]);
    expect(found.get(0)?.decimal).toBeNull();
    expect(notes).toMatchObject([{ code: 'number_style_contradicts', column: 'H' }]);
  });
});

describe('the order of its dates', () => {
  it('is decided by the cells, and told where they do not', () => {
    expect(styles(DAY, [['03/04/2026'], ['25/03/2026']]).styles.get(0)?.dateOrder).toBe('dmy');
    const { styles: found, notes } = styles(DAY, [['03/04/2026']]);
    expect(found.get(0)?.dateOrder).toBe('mdy');
    expect(notes).toMatchObject([
      { code: 'date_order_assumed', params: { example: '12/31/2026' } },
    ]);
  });

  it('is what a person told, whatever the cells say', () => {
    const rules = { options: { dateFormat: 'ymd' } } as const;
    const { styles: found, notes } = styles(DAY, [['25/03/2026']], rules);
    expect(found.get(0)?.dateOrder).toBe('ymd');
    expect(notes).toEqual([]);
  });

  it('is that of a known export, unless the file was saved in another', () => {
    const rules = { usualOrder: 'mdy', language: 'fr' } as const;
    const usual = styles(DAY, [['03/04/2026'], ['2026-03-28'], ['04/05/26']], rules);
    expect(usual.styles.get(0)?.dateOrder).toBe('mdy');
    expect(usual.notes).toEqual([]);
    expect(styles(DAY, [['25/03/2026']], rules).styles.get(0)?.dateOrder).toBe('dmy');
  });

  it('is told where none fits', () => {
    const { styles: found, notes } = styles(DAY, [['25/03/2026'], ['03/25/2026']]);
    expect(found.get(0)?.dateOrder).toBeNull();
    expect(notes).toMatchObject([{ code: 'date_order_contradicts' }]);
  });
});

describe('the ids of a column', () => {
  const ids = (...texts: readonly string[]) =>
    styles(
      { I: 'post.externalId' },
      texts.map((text) => [text]),
    );

  it('are bent where all long ones end in zeros', () => {
    const bent = ids('17960320052859000', '17960320052860000', '17960320052861000', 'abc');
    expect(bent.styles.get(0)?.isBent).toBe(true);
    expect(bent.notes).toMatchObject([{ code: 'ids_bent', column: 'I' }]);
    expect(ids('17960320052859000', '17960320052860001').styles.get(0)?.isBent).toBe(false);
  });
});

describe('what is gathered of a table', () => {
  it('is plain JSON, and does not grow with its rows', () => {
    const columns = { ...VIEWS, ...DAY };
    const rows = Array.from({ length: 5000 }, (_, at) => [`1,${100 + at}`, '03/04/2026']);
    const { hints } = hintsOf(columns, rows);
    const text = JSON.stringify(hints);
    expect(text.length).toBeLessThan(300);
    const again = JSON.parse(text) as TableHints;
    const { read } = table(columns);
    expect(stylesFrom(read, again, RULES)).toEqual(stylesFrom(read, hints, RULES));
  });

  it('counts the rows that are short', () => {
    expect(hintsOf({ ...VIEWS, ...DAY }, [['1'], ['1', null], [null]]).hints.shortRows).toBe(1);
  });
});
