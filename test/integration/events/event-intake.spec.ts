import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { EventIntake } from '../../../src/modules/events/events.contract.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { EventIntakeTests, fates, FIXTURE, MATCH, VENUE } from '../../support/event-intake.js';
import { anInvitation } from '../../support/invitations.js';

describe('events that somebody has elsewhere', () => {
  let its: EventIntakeTests;

  beforeAll(async () => {
    its = await EventIntakeTests.start();
  });
  afterAll(() => its.close());
  beforeEach(() => its.anew());

  it('are made as the API makes them, and known the second time', async () => {
    const [made] = await its.take(MATCH);
    expect(made).toMatchObject({ fate: 'create', issues: [], warnings: [] });
    const event = await its.read(made!.id);
    expect(event).toMatchObject({
      ...MATCH,
      venue: VENUE,
      state: 'open',
      source: null,
      startsAt: '2099-03-28T20:05:00.000Z',
      endsAt: '2099-03-28T22:00:00.000Z',
    });
    const before = await its.state();
    expect(
      await its.take(MATCH, {
        ...MATCH,
        title: 'TOULOUSE – lyon',
        startsAt: '2099-03-28T21:05:00+01:00',
      }),
    ).toMatchObject([
      { fate: 'skip', id: made!.id, receipt: null },
      { fate: 'update', id: made!.id },
    ]);
    expect(await its.take({ id: event.id, ...MATCH })).toMatchObject([{ fate: 'update' }]);
    expect((await its.state()).length).toBe(before.length);
    expect(await its.actions()).toEqual(['event.created', 'event.changed', 'event.changed']);
  });

  it('are seen by later records of the same call', async () => {
    const taken = await its.take(MATCH, MATCH, { ...MATCH, seats: 50 }, { ...MATCH, seats: 50 });
    expect(fates(taken)).toEqual(['create', 'skip', 'update', 'skip']);
    expect(await its.state()).toHaveLength(1);
    await expect(its.takeBack([taken[0]!, taken[2]!])).resolves.toEqual([]);
    expect(await its.state()).toEqual([]);
  });

  it('change only in what is given, with no write where nothing differs', async () => {
    const [made] = await its.take({
      ...MATCH,
      seatValue: { amount: 2500, currency: 'EUR' },
      doorsAt: '2099-03-28T19:00:00Z',
    });
    const { id } = made!;
    const before = await its.state();
    expect(
      fates(await its.take({ id }, { id, venue: { city: 'Toulouse' }, seats: 40, state: 'open' })),
    ).toEqual(['skip', 'skip']);
    expect(await its.state()).toEqual(before);
    const changed = await its.take({ id, venue: { address: '1 allée du Stade' }, state: 'closed' });
    expect(changed).toMatchObject([{ fate: 'update' }]);
    expect(await its.read(id)).toMatchObject({
      venue: { ...VENUE, address: '1 allée du Stade' },
      state: 'closed',
      seats: 40,
      seatValue: { amount: 2500, currency: 'EUR' },
    });
    expect(await its.takeBack(changed)).toEqual([]);
    expect(await its.state()).toEqual(before);
    expect((await its.actions()).at(-1)).toBe('event.restored');
  });

  it('are refused one by one, naming the field', async () => {
    const { id: stranger } = await (await its.app.workspace()).api.create('/events', MATCH);
    const taken = await its.take(
      { ...MATCH, seats: -1 },
      { ...MATCH, colour: 'red' },
      { title: 'Too little', startsAt: MATCH.startsAt },
      'nothing',
      { id: stranger, title: 'Theirs' },
      { ...MATCH, title: 'Nowhere', campaignId: stranger },
      { ...MATCH, endsAt: MATCH.startsAt },
      MATCH,
      { ...MATCH, state: 'draft' },
    );
    expect(fates(taken)).toEqual([...Array(7).fill('refuse'), 'create', 'refuse']);
    expect(
      taken.map(({ issues }) => issues.map(({ pointer, code }) => `${pointer} ${code}`)),
    ).toEqual([
      ['/seats too_small'],
      ['/colour unknown_field'],
      [
        '/kind required',
        '/venue/name required',
        '/venue/city required',
        '/venue/timeZone required',
        '/endsAt required',
        '/seats required',
      ],
      [' not_an_object'],
      ['/id reference_not_found'],
      ['/campaignId reference_not_found'],
      ['/endsAt ends_before_it_starts'],
      [],
      ['/state event_transition_not_possible'],
    ]);
    expect(await its.state()).toHaveLength(1);
  });

  it('are taken back, all of them or told why not', async () => {
    const empty = await its.state();
    const taken = await its.take(MATCH, FIXTURE, { ...MATCH, title: 'Third' });
    expect(await its.takeBack(taken)).toEqual([]);
    expect(await its.state()).toEqual(empty);
    expect((await its.actions()).slice(-3)).toEqual(Array(3).fill('event.removed'));

    const again = await its.take(MATCH, FIXTURE, { ...MATCH, title: 'Third' });
    await anInvitation(its.ws, again[0]!.id!);
    await its.ws.api.patch(`/events/${again[1]!.id}`, { seats: 21 });
    const before = await its.state();
    expect(await its.takeBack(again)).toMatchObject([
      { row: 1, code: 'event_changed_since', detail: expect.stringContaining('Toulouse – Nice') },
      { row: 0, code: 'event_in_use' },
    ]);
    expect(await its.state()).toEqual(before.filter((row) => !row.includes('Third')));
  });

  it('leave nothing behind where they are only rehearsed', async () => {
    const ctx = its.now();
    const before = await its.state();
    const taken = await its.app
      .get(UnitOfWork)
      .rehearse(ctx, () => its.app.get(EventIntake).take(ctx, [MATCH, FIXTURE, FIXTURE]));
    expect(fates(taken)).toEqual(['create', 'create', 'skip']);
    expect(await its.state()).toEqual(before);
  });

  it('may be a thousand', async () => {
    const season = Array.from({ length: 1000 }, (_, day) => ({
      ...MATCH,
      title: `Match ${day}`,
    }));
    const taken = await its.take(...season);
    expect(new Set(fates(taken))).toEqual(new Set(['create']));
    expect(new Set(fates(await its.take(...season)))).toEqual(new Set(['skip']));
  });
});
