import { describe, expect, it } from '@jest/globals';

import { accountLetter } from './account-letter.js';

const FACTS = { name: 'Camille', url: 'https://t.example/reset-password#abc', minutes: 30 };

describe('a letter about an account', () => {
  it.each([
    'reset',
    'no-password',
    'changed',
    'second-factor-enabled',
    'second-factor-removed',
    'recovery-codes-made',
    'recovery-code-used',
  ] as const)('%s: speaks both languages', (kind) => {
    const french = accountLetter(kind, { ...FACTS, locale: 'fr' });
    const english = accountLetter(kind, { ...FACTS, locale: 'en' });
    expect(french.text).toContain('Bonjour Camille,');
    expect(english.text).toContain('Hello Camille,');
    for (const { text, html } of [french, english]) {
      expect(text).toContain(FACTS.url);
      expect(html).toContain(`href="${FACTS.url}"`);
    }
    expect(french.subject).not.toBe(english.subject);
  });

  it('says how long its link works', () => {
    expect(accountLetter('reset', { ...FACTS, locale: 'fr' }).text).toContain('30 minutes');
  });

  it('keeps a hostile name within its line and out of the markup', () => {
    const name = 'Eve\r\nBcc: all@team.example\n\n<script>';
    const { subject, text, html } = accountLetter('changed', { ...FACTS, name, locale: 'en' });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toContain('Hello Eve Bcc: all@team.example <script>,');
    expect(html).not.toContain('<script>');
  });
});
