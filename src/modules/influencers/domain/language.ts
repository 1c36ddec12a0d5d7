import type { Locale } from '../../../kernel/context.js';

/** The form of a language tag, BCP 47: `fr`, `pt-BR`, `zh-Hant-TW`. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The language of the product that `tag` asks for; null where the product does not speak it. */
export const spokenLocale = (tag: string | null): Locale | null => {
  const language = tag?.split('-')[0]?.toLowerCase();
  return language === 'fr' || language === 'en' ? language : null;
};
