import { ANSWER_CHOICES } from './answer-words.js';
import type { KindFields } from './field.js';
import { accountReferenceFields, personFields } from './person-fields.js';
import { readOnlyFields } from './read-only-fields.js';
import { EVENT_ID, INFLUENCER_ID } from './reference-fields.js';

/** Columns by which a row names the person. */
export const NAMES_PERSON: readonly string[] = [
  'influencerId',
  'influencer.email',
  'influencer.name',
  'influencer.name.given',
  'influencer.name.family',
  'influencer.accounts.instagram.handle',
  'influencer.accounts.tiktok.handle',
  'influencer.accounts.youtube.handle',
];

/** What a list of guests can tell. */
export const INVITATION_FIELDS: KindFields = {
  needs: [
    ['id', ...NAMES_PERSON],
    ['partySize', 'companions', 'deliverables', 'eventId', 'answer'],
  ],
  marks: ['partySize', 'companions', 'deliverables', 'answer'],
  fields: [
    { name: 'id', type: 'id', headers: { fr: ['id invitation'], en: ['invitation id'] } },
    EVENT_ID,
    INFLUENCER_ID,
    ...personFields('influencer.'),
    ...accountReferenceFields(),
    {
      name: 'partySize',
      type: 'count',
      headers: {
        fr: [
          ...[
            'places',
            'nb places',
            'nombre de places',
            'nb de places',
            'nombre de personnes',
            'personnes',
          ],
          ...[
            'nb personnes',
            'nb de personnes',
            'nb pers',
            'nb pers.',
            'invitations',
            "nombre d'invitations",
          ],
          ...["nb d'invitations", 'taille du groupe', 'billets', 'nb billets', 'nombre de billets'],
        ],
        en: [
          'party size',
          'party',
          'seats',
          'guests',
          'tickets',
          'number of guests',
          'number of seats',
          'pax',
        ],
      },
    },
    {
      name: 'companions',
      type: 'count',
      headers: {
        fr: [
          ...['accompagnants', "nombre d'accompagnants", "nb d'accompagnants", 'nb accompagnants'],
          ...['accompagnant', 'accompagnateurs', '+1', 'plus un', 'accompagne(e) de'],
        ],
        en: [
          'plus ones',
          'plus one',
          '+ 1',
          'additional guests',
          'extra guests',
          'number of companions',
        ],
      },
    },
    {
      name: 'answer',
      type: 'choice',
      choices: ANSWER_CHOICES,
      headers: {
        fr: [
          'reponse',
          'reponse invite',
          'confirmation',
          'statut',
          'confirme',
          'vient ?',
          'retour',
        ],
        en: ['response', 'rsvp', 'rsvp status', 'status', 'confirmed', 'reply'],
      },
    },
    {
      name: 'deliverables',
      type: 'deliverables',
      headers: {
        fr: ['contreparties', 'contrepartie', 'livrables', 'livrable', 'engagement de publication'],
        en: ['deliverable', 'agreed content', 'content agreed'],
      },
    },
    ...readOnlyFields(
      ...['event.title', 'delivery', 'presence', 'revokedAt', 'answeredAt', 'presentAt'],
      ...[
        'sentAt',
        'createdAt',
        'updatedAt',
        'companionNames',
        'partyComing',
        'partyLimit',
        'waitlistPosition',
        'offeredUntil',
      ],
    ),
  ],
};
