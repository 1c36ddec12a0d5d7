import { type Choices, choicesOf } from './choices.js';

/** The words for what a guest said. */
export const ANSWER_CHOICES: Choices = choicesOf({
  accepted: [
    ...[
      'oui',
      'yes',
      'accepte',
      'acceptee',
      'accepte(e)',
      'confirme',
      'confirmee',
      'confirme(e)',
      'vient',
    ],
    ...['present', 'confirmed', 'coming', 'ok', 'x', 'attending', 'going', '1', 'true', 'positif'],
  ],
  declined: [
    ...[
      'non',
      'no',
      'refuse',
      'refusee',
      'refuse(e)',
      'decline',
      'declinee',
      'ne vient pas',
      'not coming',
    ],
    ...['indisponible', 'absent', 'not attending', 'regrets', '0', 'false', 'negatif'],
  ],
  pending: [
    ...[
      'en attente',
      'attente',
      'pas de reponse',
      'sans reponse',
      'a relancer',
      'relance',
      'no answer',
    ],
    ...[
      'no response',
      'waiting',
      'peut-etre',
      'maybe',
      '?',
      'a confirmer',
      'invite',
      'invitee',
      'invited',
    ],
  ],
  waitlisted: ["liste d'attente", "en liste d'attente", 'waiting list', 'waitlist'],
  offered: ['place proposee', 'propose'],
  expired: ['expiree', 'expire'],
  withdrawn: ['annule', 'annulee', 'desiste', 'desistement', 'se desiste', 'cancelled', 'withdrew'],
});
