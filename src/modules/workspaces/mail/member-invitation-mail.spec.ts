import { describe, expect, it } from '@jest/globals';

import { memberInvitationMail } from './member-invitation-mail.js';

const facts = {
  locale: 'fr',
  workspaceName: 'Sud & Ouest',
  inviterName: 'Zoé <b>',
  expiresAt: new Date('2026-03-28T20:05:00Z'),
  timeZone: 'Europe/Paris',
  url: 'https://tribune.example/join#abc',
} as const;

describe('the mail that invites a member', () => {
  it('says who invites where, and until when, in the language that was asked for', () => {
    const french = memberInvitationMail(facts);
    expect(french.subject).toBe('Invitation à rejoindre « Sud & Ouest » sur Tribune');
    expect(french.text).toContain('Zoé <b> vous invite à rejoindre l’espace « Sud & Ouest »');
    expect(french.text).toContain('samedi 28 mars 2026');
    const english = memberInvitationMail({ ...facts, locale: 'en' });
    expect(english.text).toContain('Zoé <b> invites you to join the workspace “Sud & Ouest”');
    expect(english.text).toContain('21:05');
  });

  it('names nobody where no person invited', () => {
    const { text } = memberInvitationMail({ ...facts, inviterName: null });
    expect(text).toContain('Vous êtes invité à rejoindre');
  });

  it('lets no name begin a line of its own', () => {
    const mail = memberInvitationMail({
      ...facts,
      workspaceName: 'Team\r\nBcc: all@example.com',
      inviterName: 'Eve\r\n\r\nYour password expired: https://evil.example',
    });
    expect(mail.subject).toBe('Invitation à rejoindre « Team Bcc: all@example.com » sur Tribune');
    expect(mail.text).not.toMatch(/^(Bcc|Your password)/m);
    expect(mail.html).toContain('<p>Eve Your password expired');
  });
});
