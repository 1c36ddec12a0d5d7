import type { FastifyRequest } from 'fastify';

import type { Locale } from '../../../kernel/context.js';
import { localeOf } from '../../../platform/http/locale.js';

/** The first of our languages that the browser asks for, or null where it names none of them. */
export const askedLocale = ({ headers }: FastifyRequest): Locale | null => {
  const asked = headers['accept-language'] ?? '';
  return /(^|,)\s*(fr|en)\b/i.test(asked) ? localeOf(asked) : null;
};
