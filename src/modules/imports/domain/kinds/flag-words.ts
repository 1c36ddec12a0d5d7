import { type Choices, choicesOf } from './choices.js';

/** The words for yes and no; in a list of presences also who came, and who did not. */
export const FLAG_CHOICES: Choices = choicesOf({
  yes: [
    ...['oui', 'o', 'y', 'x', 'xx', '1', 'true', 'vrai', 'ok', '✓', '✔', '✔️', '✅', '☑', 'v'],
    ...[
      'present',
      'presente',
      'presents',
      'venu',
      'venue',
      'venus',
      'la',
      'arrive',
      'arrivee',
      'came',
    ],
    ...[
      'attended',
      'checked in',
      'checked-in',
      'scanne',
      'scannee',
      'pointe',
      'here',
      'entre',
      'entree',
    ],
  ],
  no: [
    ...['non', 'n', '0', 'false', 'faux', '✗', '✘', '❌', '☐', 'ko'],
    ...['absent', 'absente', 'absents', 'pas venu', 'pas venue', 'no show', 'no-show', 'noshow'],
    ...['excuse', 'excusee', 'did not come', 'not checked in', 'missing'],
  ],
});
