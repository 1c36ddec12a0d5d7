import { FLAG_CHOICES } from './flag-words.js';
import type { KindFields } from './field.js';
import { NAMES_PERSON } from './invitations.js';
import { accountReferenceFields, personFields } from './person-fields.js';
import { readOnlyFields } from './read-only-fields.js';
import { EVENT_ID, INFLUENCER_ID, INVITATION_ID } from './reference-fields.js';

/** What a list of who came can tell. */
export const ATTENDANCE_FIELDS: KindFields = {
  needs: [
    ['invitationId', ...NAMES_PERSON],
    ['present', 'at'],
  ],
  marks: ['present', 'at'],
  fields: [
    INVITATION_ID,
    EVENT_ID,
    INFLUENCER_ID,
    ...personFields('influencer.'),
    ...accountReferenceFields(),
    {
      name: 'present',
      type: 'flag',
      choices: FLAG_CHOICES,
      headers: {
        fr: [
          ...[
            'present',
            'presente',
            'presence',
            'presents',
            'venu',
            'venue',
            'venu(e)',
            'est venu',
            'emarge',
          ],
          ...[
            'present(e)',
            'a ete present',
            'emargement',
            'present ?',
            'venu ?',
            'presence effective',
            'statut',
          ],
        ],
        en: [
          'attended',
          'came',
          'attendance',
          'checked in',
          'check-in',
          'showed up',
          'here',
          'status',
        ],
      },
    },
    {
      name: 'at',
      type: 'moment',
      dayMeans: null,
      headers: {
        fr: [
          ...[
            "heure d'arrivee",
            'arrivee',
            'arrive a',
            'arrive le',
            'pointage',
            'heure de pointage',
          ],
          ...[
            'horodatage',
            'heure de passage',
            "date d'arrivee",
            'heure de scan',
            "heure d'entree",
          ],
        ],
        en: [
          'arrived at',
          'arrival',
          'arrival time',
          'check-in time',
          'checked in at',
          'scanned at',
          'time',
        ],
      },
    },
    ...readOnlyFields(
      ...[
        'id',
        'event.title',
        'partySize',
        'partyComing',
        'delivery',
        'answer',
        'presence',
        'revokedAt',
      ],
      ...['answeredAt', 'presentAt', 'sentAt', 'createdAt', 'updatedAt', 'deliverables'],
    ),
  ],
};
