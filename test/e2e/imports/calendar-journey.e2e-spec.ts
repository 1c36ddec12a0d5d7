import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { TestApp, TestWorkspace } from '../../support/app.js';
import type { Body } from '../../support/client.js';
import { bringFile, mapImport, workImport } from '../../support/imports.js';
import { travel } from './journey.js';
import { withLea } from './platform-files.js';

const event = (uid: string, day: string, title: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20270101T000000Z',
  'SEQUENCE:1',
  `DTSTART;TZID=Europe/Paris:${day}T210500`,
  `DTEND;TZID=Europe/Paris:${day}T230000`,
  `SUMMARY:${title}`,
  'LOCATION:Stade Inventé\\, 1 allée du Stade\\, 31200 Toulouse',
  'END:VEVENT',
];

describe('a fixtures calendar, by file', () => {
  let app: TestApp;
  let ws: TestWorkspace;
  beforeAll(async () => {
    ({ app, ws } = await withLea());
  });
  afterAll(() => app.close());

  const calendar = (...events: readonly string[][]): string =>
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//club//fr'],
      ...events.flat(),
      'END:VCALENDAR',
      '',
    ].join('\r\n');

  const wholeDay = (...more: string[]): string[] => [
    ...['BEGIN:VEVENT', 'UID:m3@club.example', 'DTSTART;VALUE=DATE:20270410'],
    ...['SUMMARY:Toulouse – Lyon', ...more, 'END:VEVENT'],
  ];

  it('makes events, folded lines and whole days included', async () => {
    const checked = await travel(app, ws, {
      file: {
        name: 'fixtures.ics',
        content: calendar(
          event('m1@club.example', '20270327', 'Toulouse – Castres'),
          event('m2@club.example', '20270403', 'Toulouse \r\n – Pau'),
          wholeDay('LOCATION:Stade Inventé\\, Toulouse'),
        ),
      },
      kind: 'events',
      format: 'calendar',
      planned: { create: 3 },
    });
    const codes = checked.rows.items[2].issues.map(({ code }: Body) => code);
    expect(codes).toContain('time_unknown');
  });

  it('names what is missing where it does not tell it, and takes it from whoever does', async () => {
    const brought = await bringFile(ws.api, {
      name: 'fixtures.ics',
      content: calendar(wholeDay()),
    });
    expect(brought.planned).toMatchObject({ refuse: 1 });
    expect(brought.rows.items[0].issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'LOCATION', field: 'venue.name', code: 'required' }),
        expect.objectContaining({ column: 'LOCATION', field: 'venue.city', code: 'required' }),
      ]),
    );

    const options = {
      venue: { name: 'Stade Inventé', city: 'Toulouse' },
      time: '16:30',
      seats: 12,
    };
    const mapped = await mapImport(ws.api, brought.id, { kind: 'events', options });
    expect(mapped.planned).toMatchObject({ create: 1, refuse: 0 });
    const done = await workImport(ws.api, brought.id, 'run');
    const { body } = await ws.api.get(`/events/${done.rows.items[0].recordId}`);
    expect(body).toMatchObject({
      startsAt: '2027-04-10T14:30:00.000Z',
      seats: 12,
      venue: { name: 'Stade Inventé', city: 'Toulouse' },
    });
  });
});
