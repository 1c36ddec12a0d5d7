import { describe, expect, it } from '@jest/globals';

import { guestMail } from './guest-mail.js';

const facts = {
  guestName: 'Zoé <b>',
  locale: 'fr',
  linkVersion: 1,
  delivery: 'queued',
  answer: 'pending',
  partySize: 2,
  offeredUntil: new Date('2026-03-27T11:00:00Z'),
  revoked: false,
  hostName: 'Sud & Ouest',
  eventTitle: 'Match\n"du siècle"',
  eventState: 'open',
  venueName: 'Stade',
  venueCity: 'Toulouse',
  timeZone: 'Europe/Paris',
  startsAt: new Date('2026-03-28T20:05:00Z'),
  rsvpDeadline: new Date('2026-03-27T12:00:00Z'),
  url: 'https://tribune.example/guest/abc',
} as const;

describe('letters to guests', () => {
  it('escape in HTML what people wrote', () => {
    const { html } = guestMail('invitation', facts);
    expect(html).toContain('Zoé &lt;b&gt;');
    expect(html).toContain('Sud &amp; Ouest');
    expect(html).not.toContain('<b>');
  });

  it('have a subject of one line', () => {
    expect(guestMail('invitation', facts).subject).toBe('Invitation : Match "du siècle"');
  });

  it('tell the time on the clock of the venue, in the guest’s language', () => {
    expect(guestMail('invitation', facts).text).toContain('samedi 28 mars 2026');
    expect(guestMail('invitation', facts).text).toContain('21:05');
    expect(guestMail('invitation', { ...facts, locale: 'en' }).text).toContain(
      'Saturday, 28 March 2026',
    );
  });

  it('carry the link in both forms', () => {
    for (const kind of ['invitation', 'offer'] as const) {
      const mail = guestMail(kind, facts);
      expect(mail.text).toContain(facts.url);
      expect(mail.html).toContain(`href="${facts.url}"`);
    }
  });
});
