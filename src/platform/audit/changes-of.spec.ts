import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { changesOf } from './changes-of.js';

const changed = (before: object | null, after: object | null, type = 'event') =>
  changesOf({ type, before, after });

describe('what changed', () => {
  it('is what differs, on both sides, and nothing else', () => {
    expect(
      changed({ title: 'A', state: 'open', capacity: 3 }, { title: 'B', state: 'open' }),
    ).toEqual({
      before: { title: 'A' },
      after: { title: 'B' },
    });
  });

  it('is nothing where nothing differs', () => {
    expect(changed({ title: 'A', doorsAt: null }, { title: 'A', doorsAt: null })).toBeNull();
    expect(changed({ title: 'A' }, {})).toBeNull();
    expect(changed({ updatedAt: new Date(0) }, { updatedAt: new Date(1) })).toBeNull();
  });

  it('takes absent and null for the same nothing, and leaves alone what the after does not name', () => {
    expect(changed({}, { doorsAt: null })).toBeNull();
    expect(changed({ doorsAt: null }, { doorsAt: undefined })).toBeNull();
    expect(changed({ kind: 'match' }, { kind: undefined })).toBeNull();
    expect(changed({}, { kind: 'match' })).toEqual({
      before: { kind: null },
      after: { kind: 'match' },
    });
    expect(changed({ kind: 'match' }, { kind: null })).toEqual({
      before: { kind: 'match' },
      after: { kind: null },
    });
  });

  it('is all that is known of what was made or removed', () => {
    const made = { id: 'x', workspaceId: 'w', title: 'A', doorsAt: null, createdAt: new Date() };
    expect(changed(null, made)).toEqual({ before: null, after: { title: 'A' } });
    expect(changed(made, null)).toEqual({ before: { title: 'A' }, after: null });
    expect(changesOf({ type: 'session' })).toEqual({ before: null, after: null });
  });

  it('compares moments as moments and writes them as RFC 3339', () => {
    const at = (text: string) => ({ startsAt: new Date(text) });
    expect(changed(at('2026-01-01T00:00:00Z'), at('2026-01-01T01:00:00+01:00'))).toBeNull();
    expect(changed(at('2026-01-01T00:00:00Z'), at('2026-01-02T00:00:00Z'))).toEqual({
      before: { startsAt: '2026-01-01T00:00:00.000Z' },
      after: { startsAt: '2026-01-02T00:00:00.000Z' },
    });
    expect(changed({ startsAt: new Date(Number.NaN) }, { startsAt: null })).toBeNull();
  });

  it('writes large numbers without losing a digit, and none as text where it need not', () => {
    expect(changed({ target: 1n }, { target: 9_007_199_254_740_993n })).toEqual({
      before: { target: 1 },
      after: { target: '9007199254740993' },
    });
    expect(changed({ target: 1 }, { target: 1n })).toBeNull();
    expect(changed({ target: 1 }, { target: Number.NaN })?.after).toEqual({ target: null });
  });

  it('keeps money whole', () => {
    const worth = (amount: number, currency: string) => ({ seatValue: { amount, currency } });
    expect(changed(worth(1, 'EUR'), worth(1, 'EUR'))).toBeNull();
    expect(changed(worth(1, 'EUR'), worth(2, 'EUR'))).toEqual({
      before: worth(1, 'EUR'),
      after: worth(2, 'EUR'),
    });
  });

  it('tells of an object within only what differs', () => {
    expect(
      changed(
        { venue: { city: 'Toulouse', timeZone: 'Europe/Paris' } },
        { venue: { city: 'Lyon', timeZone: 'Europe/Paris' } },
      ),
    ).toEqual({ before: { venue: { city: 'Toulouse' } }, after: { venue: { city: 'Lyon' } } });
    expect(changed({ venue: null }, { venue: { city: 'Lyon' } })).toEqual({
      before: { venue: null },
      after: { venue: { city: 'Lyon' } },
    });
  });

  it('keeps lists whole, in their order', () => {
    expect(changed({ hashtags: ['a', 'b'] }, { hashtags: ['a', 'b'] })).toBeNull();
    expect(changed({ hashtags: ['a', 'b'] }, { hashtags: ['b', 'a'] })).toEqual({
      before: { hashtags: ['a', 'b'] },
      after: { hashtags: ['b', 'a'] },
    });
  });

  it('gives nothing that a jsonb column would refuse', () => {
    expect(changed(null, { title: 'a\u0000b\ud800' })?.after).toEqual({ title: 'ab\ufffd' });
  });
});

describe('what may not stand in the log', () => {
  const PERSONAL = { withheld: 'personal' };

  it('is told to have changed, without its value; that nothing was or is there is told', () => {
    expect(
      changed({ notes: 'shy', region: null }, { notes: 'bold', region: 'Sud' }, 'influencer'),
    ).toEqual({
      before: { notes: PERSONAL, region: null },
      after: { notes: PERSONAL, region: PERSONAL },
    });
  });

  it('is withheld inside lists and objects as well', () => {
    const made = { accounts: [{ platform: 'x', handle: 'camille' }], agent: { phone: '+33' } };
    expect(changed(null, made, 'influencer')?.after).toEqual({
      accounts: [{ platform: 'x', handle: PERSONAL }],
      agent: PERSONAL,
    });
  });

  it('is not the name of what is nobody', () => {
    expect(changed({ name: 'A' }, { name: 'B' }, 'campaign')?.after).toEqual({ name: 'B' });
    expect(changed({ name: 'A' }, { name: 'B' }, 'influencer')?.after).toEqual({ name: PERSONAL });
    expect(changed({ name: 'A' }, { name: 'B' }, 'of-tomorrow')?.after).toEqual({ name: PERSONAL });
  });

  it('is a secret, under its name or as bytes', () => {
    const after = { clientSecret: 's3cret', fingerprint: Buffer.from('s3cret') };
    const told = changed({ clientSecret: 'old' }, after, 'single-sign-on');
    expect(told).toEqual({
      before: { clientSecret: { withheld: 'secret' }, fingerprint: null },
      after: { clientSecret: { withheld: 'secret' }, fingerprint: { withheld: 'secret' } },
    });
  });

  it('is what is too large: the largest values are left out first', () => {
    const told = changed(
      { title: 'A', kind: 'x'.repeat(9000) },
      { title: 'B', kind: 'y'.repeat(9000) },
    );
    const size = { withheld: 'size' };
    expect(told).toEqual({ before: { title: 'A', kind: size }, after: { title: 'B', kind: size } });
    expect(changed(null, { kind: 'x'.repeat(17_000) })).toEqual({
      before: null,
      after: { kind: size },
    });
    expect(changed({ kind: 'x'.repeat(17_000) }, null)).toEqual({
      before: { kind: size },
      after: null,
    });
  });
});

it('never tells a personal value, never says that equal things differ, and always fits', () => {
  const mark = 'camille@example.org';
  const fields = fc.dictionary(
    fc.constantFrom('title', 'notes', 'venue', 'hashtags', 'name'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      expect(changed(after, { ...after }, 'influencer')).toBeNull();
      const told = changed(
        { ...before, email: mark },
        { ...after, email: null, phones: [mark] },
        'influencer',
      );
      expect(JSON.stringify(told)).not.toContain(mark);
      expect(JSON.stringify(told).length).toBeLessThan(17_000);
    }),
  );
});
