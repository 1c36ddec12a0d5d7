import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ruleOf } from './recurrence-rule.js';

describe('a rule', () => {
  it('says how often, and on which days', () => {
    expect(
      ruleOf('freq=monthly;INTERVAL=2;BYDAY=-1FR,MO;BYSETPOS=1;UNTIL=20991231;X-EXTRA=1;'),
    ).toEqual({
      frequency: 'MONTHLY',
      interval: 2,
      count: null,
      until: { kind: 'day', day: '2099-12-31' },
      weekStart: 1,
      days: [
        { weekday: 5, nth: -1 },
        { weekday: 1, nth: null },
      ],
      monthDays: [],
      months: [],
      positions: [1],
    });
    expect(ruleOf('FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1;COUNT=4;WKST=SU')).toMatchObject({
      months: [3],
      monthDays: [-1],
      count: 4,
      weekStart: 0,
    });
  });

  it('is followed wholly or not at all', () => {
    for (const part of [
      'BYHOUR=3',
      'COUNT=0',
      'COUNT=x',
      'INTERVAL=-1',
      'WKST=XX',
      'BYMONTHDAY=0',
      'BYMONTHDAY=32',
      'BYMONTH=-1',
      'BYDAY=0MO',
      'BYSETPOS=1,x',
    ])
      expect(ruleOf(`FREQ=MONTHLY;${part}`)).toBeNull();
    expect(ruleOf('FREQ=WEEKLY;BYMONTHDAY=1')).toBeNull();
    expect(ruleOf(`FREQ=DAILY;BYMONTH=${'1,'.repeat(300)}1`)).toBeNull();
  });

  it('of whatever text is read or not', () => {
    fc.assert(fc.property(fc.string(), (text) => void ruleOf(`FREQ=DAILY;${text}`)));
  });
});
