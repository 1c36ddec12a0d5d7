import { type Choices, choicesOf } from './choices.js';

/** The words for kinds of events. */
export const EVENT_KIND_CHOICES: Choices = choicesOf({
  match: [
    'rencontre',
    'game',
    'derby',
    'match de championnat',
    'championnat',
    'coupe',
    'fixture',
    'finale',
  ],
  premiere: ['avant-premiere', 'avant premiere', 'premieres', 'projection', 'screening'],
  concert: ['concerts', 'show', 'spectacle', 'live', 'gig'],
  launch: [
    'lancement',
    'inauguration',
    'launch party',
    'soiree de lancement',
    'opening',
    'presentation',
  ],
  festival: ['festivals', 'fete', 'salon', 'fair'],
  conference: [
    'conferences',
    'conference de presse',
    'press conference',
    'talk',
    'table ronde',
    'seminaire',
  ],
  exhibition: ['exposition', 'expo', 'vernissage', 'exhibit'],
  dinner: ['diner', 'repas', 'dejeuner', 'cocktail', 'brunch', 'lunch', 'soiree', 'reception'],
  other: ['autre', 'autres', 'evenement', 'event', 'divers'],
});

/** The words for states of events. */
export const EVENT_STATE_CHOICES: Choices = choicesOf({
  draft: ['brouillon', 'a planifier', 'a confirmer'],
  open: ['ouvert', 'ouverte', 'confirme', 'confirmed', 'confirmee'],
  closed: ['clos', 'close', 'ferme', 'complet', 'fermee', 'termine'],
  cancelled: ['annule', 'annulee', 'canceled'],
});
