import type { Locale } from '../../kernel/context.js';
import { fillText, type ProblemParams } from '../../kernel/problem.js';

/** What is wrong with one field: where, a stable code, and what the sentence needs. */
export interface InputIssue {
  /** JSON pointer (RFC 6901) into the body, or the name of a query parameter behind `?`. */
  readonly pointer: string;
  readonly code: InputCode;
  readonly params?: ProblemParams;
}

/** Sentences for what can be wrong with a field, in both languages. */
export const INPUT_TEXTS = {
  unknown_field: { en: 'This field does not exist here.', fr: 'Ce champ n’existe pas ici.' },
  required: { en: 'This field is required.', fr: 'Ce champ est obligatoire.' },
  not_an_object: { en: 'Expected an object.', fr: 'Un objet est attendu.' },
  not_a_list: { en: 'Expected a list.', fr: 'Une liste est attendue.' },
  not_text: { en: 'Expected text.', fr: 'Un texte est attendu.' },
  not_a_boolean: { en: 'Expected true or false.', fr: 'Vrai ou faux (true, false) est attendu.' },
  not_an_integer: { en: 'Expected a whole number.', fr: 'Un nombre entier est attendu.' },
  not_an_id: { en: 'Expected an id (a UUID).', fr: 'Un identifiant (UUID) est attendu.' },
  not_an_email: { en: 'Expected an e-mail address.', fr: 'Une adresse e-mail est attendue.' },
  not_a_url: {
    en: 'Expected an http or https address.',
    fr: 'Une adresse http ou https est attendue.',
  },
  not_a_public_https_url: {
    en: 'Expected an https address of the public internet, on port 443, without a name and password in it.',
    fr: 'Une adresse https de l’internet public est attendue, sur le port 443, sans nom ni mot de passe.',
  },
  not_a_timestamp: {
    en: 'Expected a moment as RFC 3339 writes it, such as 2026-03-28T20:05:00Z.',
    fr: 'Un instant au format RFC 3339 est attendu, comme 2026-03-28T20:05:00Z.',
  },
  not_a_date: {
    en: 'Expected a day that exists, such as 2026-03-28.',
    fr: 'Un jour qui existe est attendu, comme 2026-03-28.',
  },
  not_a_time_zone: {
    en: 'Expected a time zone of the IANA database, such as Europe/Paris.',
    fr: 'Un fuseau horaire de la base IANA est attendu, comme Europe/Paris.',
  },
  not_a_currency: {
    en: 'Expected a currency of ISO 4217, such as EUR.',
    fr: 'Une devise ISO 4217 est attendue, comme EUR.',
  },
  not_one_of: {
    en: 'Expected one of: {allowed}.',
    fr: 'Une de ces valeurs est attendue : {allowed}.',
  },
  too_short: {
    en: 'Expected at least {min} characters.',
    fr: 'Au moins {min} caractères sont attendus.',
  },
  too_long: {
    en: 'Expected at most {max} characters.',
    fr: 'Au plus {max} caractères sont attendus.',
  },
  too_small: { en: 'Expected at least {min}.', fr: 'Au moins {min} est attendu.' },
  too_large: { en: 'Expected at most {max}.', fr: 'Au plus {max} est attendu.' },
  too_few: { en: 'Expected at least {min} items.', fr: 'Au moins {min} éléments sont attendus.' },
  too_deep: {
    en: 'The body is nested too deeply.',
    fr: 'Le corps est trop profondément imbriqué.',
  },
  too_many_fields: {
    en: 'Expected at most {max} fields.',
    fr: 'Au plus {max} champs sont attendus.',
  },
  already_past: {
    en: 'Expected a moment that is still to come.',
    fr: 'Un instant à venir est attendu.',
  },
  blank: {
    en: 'Expected text with at least one visible character.',
    fr: 'Un texte avec au moins un caractère visible est attendu.',
  },
  too_many: { en: 'Expected at most {max} items.', fr: 'Au plus {max} éléments sont attendus.' },
  not_unique: { en: 'The same item is listed twice.', fr: 'Le même élément est listé deux fois.' },
  nul_character: {
    en: 'Text may not contain the NUL character or broken Unicode.',
    fr: 'Un texte ne peut contenir le caractère NUL ni de l’Unicode invalide.',
  },
  number_too_long: {
    en: 'A whole number beyond 9007199254740991 would lose digits: send it as text.',
    fr: 'Un nombre entier au-delà de 9007199254740991 perdrait des chiffres : envoyez-le comme texte.',
  },
  bad_format: {
    en: 'This value does not have the expected form: {expected}.',
    fr: 'Cette valeur n’a pas la forme attendue : {expected}.',
  },
  ends_before_it_starts: {
    en: 'The end must come after the start.',
    fr: 'La fin doit venir après le début.',
  },
  doors_after_start: {
    en: 'The doors must open before the start.',
    fr: 'Les portes doivent ouvrir avant le début.',
  },
  deadline_after_end: {
    en: 'The deadline must come before the end of the event.',
    fr: 'La date limite doit précéder la fin de l’événement.',
  },
  in_the_future: {
    en: 'This moment lies too far in the future.',
    fr: 'Cet instant est trop loin dans l’avenir.',
  },
  needs_identifier: {
    en: 'Give at least one of: {fields}.',
    fr: 'Donnez au moins un de ces champs : {fields}.',
  },
  needs_exactly_one: {
    en: 'Give exactly one of: {fields}.',
    fr: 'Donnez un seul de ces champs : {fields}.',
  },
  too_common: {
    en: 'This password is easily guessed; add words or characters that do not go together.',
    fr: 'Ce mot de passe se devine facilement ; ajoutez des mots ou des signes sans rapport entre eux.',
  },
  too_personal: {
    en: 'This password is made of your name, your address or the product’s; choose other words.',
    fr: 'Ce mot de passe est fait de votre nom, de votre adresse ou de celui du produit ; choisissez d’autres mots.',
  },
  differs_from_url: {
    en: 'The address of the post says {said}; correct one of the two.',
    fr: 'L’adresse de la publication dit {said} ; corrigez l’un des deux.',
  },
} as const satisfies Record<string, { en: string; fr: string }>;

export type InputCode = keyof typeof INPUT_TEXTS;

/** Input that cannot be accepted, with every field that is wrong. Answered as `invalid_input`. */
export class InvalidInput extends Error {
  constructor(readonly issues: readonly InputIssue[]) {
    super('invalid_input');
    this.name = 'InvalidInput';
  }
}

export const inputText = (issue: InputIssue, locale: Locale): string =>
  fillText(INPUT_TEXTS[issue.code][locale], issue.params ?? {});
