import { describe, expect, it } from '@jest/globals';

import type { Cell } from '../../../kernel/table.js';
import { META_INSTAGRAM_POSTS } from './formats/meta-instagram-posts.js';
import { fieldNamed } from './kind-fields.js';
import type { ImportKind } from './kinds.js';
import { type CellRules, readCell } from './read-cell.js';

const STYLE = { decimal: ',', dateOrder: 'dmy', isBent: false } as const;
const RULES: CellRules = {
  isOurs: false,
  format: null,
  zone: 'Europe/Paris',
  exportDay: '2026-04-02',
};

const read = (
  [kind, name]: readonly [ImportKind, string],
  cell: Cell,
  { style = STYLE, rules = RULES }: { style?: object; rules?: CellRules } = {},
) => {
  const field = fieldNamed(kind, name);
  if (field === null) throw new Error(`${kind} have no ${name}`);
  const column = { index: 0, header: 'h', field, style: { ...STYLE, ...style } };
  return readCell(cell, column, rules);
};

const VIEWS = ['readings', 'metrics.views'] as const;

describe('a counter', () => {
  it('is whole, and may be below 0', () => {
    expect(read(VIEWS, '1 234')).toEqual({ kind: 'value', value: 1234 });
    expect(read(VIEWS, '-1')).toMatchObject({ value: -1 });
    expect(read(VIEWS, '1,5')).toMatchObject({ code: 'number_not_whole' });
    expect(read(VIEWS, '12 %')).toMatchObject({ code: 'number_not_whole' });
    expect(read(VIEWS, '')).toEqual({ kind: 'unknown' });
  });

  it('that is abbreviated is told to be', () => {
    expect(read(VIEWS, '475,8m')).toEqual({
      kind: 'value',
      value: 475_800_000,
      note: { code: 'number_rounded', params: { text: '475,8m', value: 475_800_000 } },
    });
  });
});

describe('an id of a platform', () => {
  const ID = ['posts', 'externalId'] as const;

  it('is kept as text', () => {
    expect(read(ID, '17960320052859139')).toMatchObject({ value: '17960320052859139' });
  });

  it('is refused where a spreadsheet has bent it, or its whole column', () => {
    expect(read(ID, '1,79603E+16')).toMatchObject({ code: 'id_bent_by_spreadsheet' });
    const bent = { style: { isBent: true } };
    expect(read(ID, '17960320052859100')).toMatchObject({ value: '17960320052859100' });
    expect(read(ID, '17960320052859000', bent)).toMatchObject({ code: 'id_bent_by_spreadsheet' });
    expect(read(ID, '123', bent)).toMatchObject({ value: '123' });
  });
});

describe('a moment', () => {
  const START = ['events', 'startsAt'] as const;

  it('is an instant, a day, or a time without a day', () => {
    expect(read(START, '28/03/2026 21:00')).toMatchObject({
      value: { kind: 'instant', at: new Date('2026-03-28T20:00:00Z') },
    });
    expect(read(START, '28/03/2026')).toMatchObject({ value: { kind: 'day', day: '2026-03-28' } });
    expect(read(START, '21h')).toMatchObject({ value: { kind: 'time', milliseconds: 75_600_000 } });
    expect(read(START, 'Lifetime')).toEqual({ kind: 'unknown' });
    expect(read(START, 'samedi soir')).toMatchObject({ code: 'date_unreadable' });
  });

  it('takes its year from the day of the export', () => {
    expect(read(START, '30 décembre')).toMatchObject({ value: { day: '2025-12-30' } });
  });
});

describe('what a platform alone has', () => {
  const extra = (name: string) => ['readings', `extra.${name}`] as const;

  it('is a number where it is one, a percentage as it is called', () => {
    expect(read(extra('watchTimeHours'), '0,0273')).toMatchObject({ value: 0.0273 });
    expect(read(extra('stayedToWatchPercent'), '1,39%')).toMatchObject({ value: 1.39 });
    expect(read(extra('stayedToWatchPercent'), '1,39')).toMatchObject({ value: 1.39 });
  });

  it('of averages of time is in seconds', () => {
    expect(read(extra('averageViewDuration'), '0:04:34')).toMatchObject({ value: 274 });
  });

  it('is whatever an API sent, where no export of a platform says', () => {
    expect(read(extra('navigation'), '{"forward":3}')).toMatchObject({
      value: { kind: 'json', json: { forward: 3 } },
    });
    expect(read(extra('navigation'), '{forward')).toMatchObject({ value: '{forward' });
    expect(read(extra('isPaid'), 'true')).toMatchObject({ value: true });
    const rules = { ...RULES, format: META_INSTAGRAM_POSTS };
    expect(read(extra('navigation'), 'many', { rules })).toMatchObject({
      code: 'number_unreadable',
    });
  });
});

describe('a word', () => {
  it('of a known export is one of its own', () => {
    const rules = { ...RULES, format: META_INSTAGRAM_POSTS };
    const FORMAT = ['readings', 'format'] as const;
    expect(read(FORMAT, 'IG reel', { rules })).toMatchObject({ value: 'reel' });
    expect(read(FORMAT, 'Video', { rules })).toMatchObject({ code: 'choice_unknown' });
    expect(read(FORMAT, 'Vidéo')).toMatchObject({ value: 'video' });
  });

  it('that is not known is kept where any may stand', () => {
    expect(read(['influencers', 'locale'], 'Français')).toMatchObject({ value: 'fr' });
    expect(read(['influencers', 'locale'], 'pt-BR')).toMatchObject({ value: 'pt-BR' });
    expect(read(['influencers', 'name'], 'So')).toMatchObject({ value: 'So' });
    expect(read(['influencers', 'id'], 'n/a')).toEqual({ kind: 'unknown' });
  });

  it.each<[readonly [ImportKind, string], Cell, unknown]>([
    [['attendance', 'present'], 'x', true],
    [['influencers', 'email'], 'a@example.org', ['a@example.org']],
    [['posts', 'url'], 'youtu.be/a', 'https://youtu.be/a'],
    [['invitations', 'deliverables'], '1 x text 24h', [expect.objectContaining({ count: 1 })]],
    [['invitations', 'partySize'], '2', 2],
    [['events', 'seatValue'], '25 €', { kind: 'money', amount: 25, currency: 'EUR' }],
    [['events', 'startsAt.time'], '21h', { kind: 'time', milliseconds: 75_600_000 }],
    [['influencers', 'tags'], 'a; b', ['a', 'b']],
    [['influencers', 'accounts.x.followers'], '1200', [1200]],
  ])('of %p: %p', (field, cell, value) => expect(read(field, cell)).toMatchObject({ value }));
});
