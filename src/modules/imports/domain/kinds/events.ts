import { EVENT_KIND_CHOICES, EVENT_STATE_CHOICES } from './event-words.js';
import type { Field, FieldHeaders, KindFields } from './field.js';
import { readOnlyFields } from './read-only-fields.js';
import { CAMPAIGN_ID } from './reference-fields.js';

/** A moment, and its time of day where that stands in a column of its own. */
const moment = (
  name: string,
  headers: FieldHeaders,
  times: FieldHeaders,
  dayMeans: 'start' | 'end' | null,
): readonly Field[] => [
  { name, type: 'moment', headers, dayMeans },
  { name: `${name}.time`, type: 'time', headers: times },
];

/** What a list of fixtures can tell. */
export const EVENT_FIELDS: KindFields = {
  needs: [
    ['id', 'startsAt'],
    ['title', 'venue.name'],
  ],
  marks: ['startsAt', 'venue.name', 'venue.city', 'seats', 'title'],
  fields: [
    { name: 'id', type: 'id', headers: { fr: ['id evenement'], en: ['event id'] } },
    CAMPAIGN_ID,
    {
      name: 'kind',
      type: 'choice',
      choices: EVENT_KIND_CHOICES,
      otherwise: 'other',
      headers: {
        fr: ['type', "type d'evenement", 'nature', 'categorie'],
        en: ['event type', 'category'],
      },
    },
    {
      name: 'title',
      type: 'text',
      headers: {
        fr: [
          ...[
            'titre',
            'match',
            'rencontre',
            'evenement',
            'affiche',
            'intitule',
            'nom',
            "nom de l'evenement",
          ],
          ...['libelle', 'film', 'spectacle', 'evenements', 'nom evenement'],
        ],
        en: [
          'event',
          'name',
          'fixture',
          'event name',
          'event title',
          'game',
          'subject',
          'summary',
          'show',
        ],
      },
    },
    {
      name: 'venue.name',
      type: 'text',
      headers: {
        fr: [
          'lieu',
          'stade',
          'salle',
          'enceinte',
          'nom du lieu',
          "lieu de l'evenement",
          'cinema',
          'endroit',
        ],
        en: ['venue', 'location', 'stadium', 'place', 'venue name', 'arena', 'ground', 'where'],
      },
    },
    {
      name: 'venue.city',
      type: 'text',
      headers: { fr: ['ville', 'commune', 'localite'], en: ['city', 'town', 'venue city'] },
    },
    {
      name: 'venue.address',
      type: 'text',
      headers: {
        fr: ['adresse', 'adresse du lieu', 'adresse postale', 'rue'],
        en: ['address', 'venue address', 'street'],
      },
    },
    {
      name: 'venue.timeZone',
      type: 'text',
      headers: { fr: ['fuseau', 'fuseau horaire'], en: ['time zone', 'timezone', 'tz'] },
    },
    ...moment(
      'startsAt',
      {
        fr: [
          ...[
            'date',
            'date et heure',
            'debut',
            'date de debut',
            'date du match',
            'jour',
            'le',
            'date/heure',
          ],
          ...[
            "coup d'envoi",
            'commence le',
            "date de l'evenement",
            'horaire',
            'date heure',
            'dates',
          ],
        ],
        en: [
          'start',
          'starts',
          'start date',
          'date and time',
          'begins',
          'event date',
          'kick-off',
          'kickoff',
          'date time',
        ],
      },
      {
        fr: ['heure', 'heure de debut', "heure du coup d'envoi", 'heures', 'heure du match', 'h'],
        en: ['time', 'start time', 'hour', 'kick-off time', 'starting time'],
      },
      'start',
    ),
    ...moment(
      'endsAt',
      { fr: ['fin', 'date de fin', 'termine le', 'fin le'], en: ['end', 'ends', 'end date'] },
      { fr: ['heure de fin'], en: ['end time', 'finish time'] },
      'end',
    ),
    ...moment(
      'doorsAt',
      {
        fr: ['ouverture des portes', 'ouverture', 'portes', 'accueil', 'ouverture portes'],
        en: ['doors', 'doors open', 'door', 'opening', 'doors at'],
      },
      { fr: ["heure d'ouverture", "heure d'accueil"], en: ['doors time', 'opening time'] },
      null,
    ),
    ...moment(
      'rsvpDeadline',
      {
        fr: [
          'date limite',
          'date limite de reponse',
          'reponse avant le',
          'limite de reponse',
          'reponse souhaitee avant',
        ],
        en: ['rsvp', 'rsvp by', 'rsvp deadline', 'deadline', 'answer by', 'reply by'],
      },
      { fr: ['heure limite'], en: ['deadline time'] },
      'end',
    ),
    {
      name: 'seats',
      type: 'count',
      headers: {
        fr: [
          'places',
          'nombre de places',
          'nb places',
          'nb de places',
          'capacite',
          'quota',
          'contingent',
          'jauge',
        ],
        en: ['capacity', 'number of seats', 'seat count', 'allocation', 'places available'],
      },
    },
    {
      name: 'seatValue',
      type: 'money',
      headers: {
        fr: [
          'valeur de la place',
          'prix',
          'prix de la place',
          'valeur place',
          'prix place',
          'tarif',
          'valeur unitaire',
        ],
        en: [
          'seat value',
          'price',
          'ticket price',
          'seat price',
          'value per seat',
          'price per seat',
        ],
      },
    },
    { name: 'seatValue.amount', type: 'count', headers: { fr: [], en: [] } },
    {
      name: 'seatValue.currency',
      type: 'text',
      headers: { fr: ['devise', 'monnaie'], en: ['currency'] },
    },
    {
      name: 'state',
      type: 'choice',
      choices: EVENT_STATE_CHOICES,
      headers: { fr: ['etat', 'statut'], en: ['status'] },
    },
    { name: 'source.uid', type: 'text', headers: { fr: [], en: ['uid'] } },
    { name: 'source.sequence', type: 'count', headers: { fr: [], en: [] } },
    ...readOnlyFields('seatsTaken', 'seatsFree', 'createdAt', 'updatedAt', 'campaign.name'),
  ],
};
