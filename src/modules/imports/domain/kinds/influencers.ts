import { FIELD_CHOICES, LANGUAGE_WORDS } from './person-words.js';
import type { KindFields } from './field.js';
import { accountFields, personFields, soleAccountFields } from './person-fields.js';
import { readOnlyFields } from './read-only-fields.js';

/** What a table of people can tell. */
export const INFLUENCER_FIELDS: KindFields = {
  needs: [['name', 'name.family', 'name.given', 'email', 'account.handle']],
  marks: ['field', 'phones', 'region', 'agent.name', 'account.followers', 'tags', 'notes'],
  fields: [
    { name: 'id', type: 'id', headers: { fr: ['id influenceur'], en: ['influencer id'] } },
    /** Of somebody alike: who it is, or `nobody`. */
    { name: 'sameAs', type: 'text', headers: { fr: [], en: [] } },
    ...personFields(''),
    {
      name: 'field',
      type: 'choice',
      choices: FIELD_CHOICES,
      otherwise: 'other',
      headers: {
        fr: [
          ...[
            'domaine',
            'theme',
            'thematique',
            'thematiques',
            'themes',
            'categorie',
            'univers',
            'secteur',
          ],
          ...[
            'specialite',
            'niche',
            "domaine d'influence",
            "centre d'interet",
            'activite',
            'type de profil',
          ],
        ],
        en: [
          'category',
          'topic',
          'vertical',
          'speciality',
          'specialty',
          'industry',
          'area of influence',
        ],
      },
    },
    {
      name: 'emails',
      type: 'list',
      commas: true,
      headers: {
        fr: [
          'e-mails',
          'courriels',
          'adresses',
          'autres adresses',
          'autres e-mails',
          'e-mail 2',
          'mails',
        ],
        en: ['email addresses', 'other emails', 'secondary email', 'email 2'],
      },
    },
    {
      name: 'phones',
      type: 'list',
      commas: true,
      headers: {
        fr: [
          ...[
            'telephone',
            'telephones',
            'tel',
            'tel.',
            'portable',
            'numero',
            'numero de telephone',
            'gsm',
          ],
          ...[
            'telephone portable',
            'tel portable',
            'n° de telephone',
            'n° tel',
            'telephone mobile',
          ],
        ],
        en: ['phone', 'mobile', 'phone number', 'mobile phone', 'cell', 'cell phone', 'whatsapp'],
      },
    },
    {
      name: 'locale',
      type: 'words',
      choices: LANGUAGE_WORDS,
      headers: {
        fr: ['langue', 'langue de contact', 'langue de correspondance'],
        en: ['language', 'preferred language', 'contact language'],
      },
    },
    {
      name: 'region',
      type: 'text',
      headers: {
        fr: [
          ...[
            'region',
            'ville',
            'localisation',
            'zone',
            'zone geographique',
            'departement',
            'territoire',
          ],
          ...[
            'secteur geographique',
            'lieu de residence',
            'ville / region',
            'region / ville',
            'basee a',
          ],
        ],
        en: ['city', 'location', 'area', 'based in', 'town', 'place'],
      },
    },
    {
      name: 'languages',
      type: 'list',
      commas: true,
      choices: LANGUAGE_WORDS,
      headers: {
        fr: ['langues', 'langues parlees', 'langues de publication'],
        en: ['spoken languages'],
      },
    },
    {
      name: 'agent.name',
      type: 'text',
      headers: {
        fr: [
          'agent',
          'agence',
          "nom de l'agent",
          'nom agent',
          'representant',
          'impresario',
          'management',
        ],
        en: ['agency', 'manager', 'agent name', 'representative', 'talent agent'],
      },
    },
    {
      name: 'agent.email',
      type: 'email',
      headers: {
        fr: [
          ...['e-mail agent', 'email agent', 'mail agent', "e-mail de l'agent", "mail de l'agent"],
          ...["courriel de l'agent", 'mail agence', 'email agence', 'e-mail agence'],
        ],
        en: ['agent e-mail', 'agency email', 'manager email'],
      },
    },
    {
      name: 'agent.phone',
      type: 'text',
      headers: {
        fr: [
          'telephone agent',
          'tel agent',
          "telephone de l'agent",
          'tel agence',
          'portable agent',
        ],
        en: ['agency phone', 'manager phone', 'agent mobile'],
      },
    },
    {
      name: 'tags',
      type: 'list',
      commas: true,
      headers: {
        fr: [
          'etiquettes',
          'etiquette',
          'mots-cles',
          'mots cles',
          'groupe',
          'groupes',
          'liste',
          'segment',
        ],
        en: ['tag', 'labels', 'label', 'keywords', 'group', 'list', 'segments'],
      },
    },
    {
      name: 'notes',
      type: 'text',
      headers: {
        fr: [
          'note',
          'remarques',
          'remarque',
          'commentaire',
          'commentaires',
          'observations',
          'infos',
          'divers',
        ],
        en: ['remarks', 'remark', 'comments', 'comment', 'memo', 'additional information'],
      },
    },
    ...accountFields(),
    ...soleAccountFields(),
    ...readOnlyFields('doNotContactAt', 'doNotContactReason', 'createdAt', 'updatedAt'),
  ],
};
