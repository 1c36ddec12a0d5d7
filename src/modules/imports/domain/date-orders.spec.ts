import { describe, expect, it } from '@jest/globals';

import { dateHint, dateOrderFrom, dateOrderOf } from './date-orders.js';

describe('dateOrderOf', () => {
  it.each([
    [['03/04/2025', '25/03/2025'], 'en', 'dmy'],
    [['03/04/2025', '03/25/2025 22:00'], 'fr', 'mdy'],
    [['03/04/05', '99/12/31'], 'fr', 'ymd'],
    [['25/12/24', '12/11/2031'], 'en', 'dmy'],
    [['25/03/31', '31/03/25', '99/12/01'], 'fr', 'ymd'],
  ] as const)('finds in %j the order that fits all', (cells, locale, order) => {
    expect(dateOrderOf(cells, locale)).toEqual({ order, isAssumed: false });
    expect(dateOrderOf([...cells].reverse(), locale)).toEqual({ order, isAssumed: false });
  });

  it('falls back on the language of the headers, and says so', () => {
    expect(dateOrderOf(['03/04/2025'], 'fr')).toEqual({ order: 'dmy', isAssumed: true });
    expect(dateOrderOf(['03/04/2025'], 'en')).toEqual({ order: 'mdy', isAssumed: true });
  });

  it('takes another order than that of the language where only others fit', () => {
    expect(dateOrderOf(['25/12/24'], 'en')).toEqual({ order: 'dmy', isAssumed: true });
  });

  it('finds no order where none fits all', () => {
    expect(dateOrderOf(['25/03/2025', '03/25/2025'], 'fr')).toEqual({
      order: null,
      isAssumed: false,
    });
  });

  it('assumes nothing where no cell needs an order', () => {
    const cells = [null, 45741, new Date(0), 'Mar 30, 2026', 'Lifetime', '-', '2025-03-25T10:00Z'];
    expect(dateOrderOf(cells.slice(0, -1), 'fr')).toEqual({ order: 'dmy', isAssumed: false });
    expect(dateOrderOf(cells, 'fr')).toEqual({ order: 'ymd', isAssumed: false });
  });

  it('learns nothing from years in front, nor from days that do not exist', () => {
    expect(dateOrderOf(['2025-03-25', '40/13/2025', '25/03/2025'], 'en').order).toBe('dmy');
  });
});

describe('dateOrderFrom', () => {
  it('needs only what the cells told, not the cells', () => {
    const cells = ['03/04/2025', '03/04/05', '25/03/2025', '2025-03-25', 'Mar 30, 2026'];
    const hints = new Set(cells.map(dateHint));
    expect([...hints]).toEqual(['dmy mdy', 'any', 'dmy', 'year_first', null]);
    expect(dateOrderFrom(hints, 'en')).toEqual({ order: 'dmy', isAssumed: false });
  });
});
