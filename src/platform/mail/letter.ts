import type { Locale } from '../../kernel/context.js';

/** What a mail says that asks one person to follow one link. */
export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly url: string;
  readonly footer: string;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);

/**
 * What people wrote as one line: no line breaks or control characters, which would begin a header
 * or a paragraph of their own, and no signs that turn the direction of what stands around them.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A letter as text and as HTML; the subject is one line whatever it holds. */
export const layOut = (letter: Letter): { subject: string; text: string; html: string } => {
  const { locale, subject, paragraphs, button, url, footer } = letter;
  return {
    subject: oneLine(subject),
    text: [...paragraphs, `${button}: ${url}`, footer].join('\n\n'),
    html: [
      `<!doctype html><html lang="${locale}"><body>`,
      ...paragraphs.map((paragraph) => `<p>${html(paragraph)}</p>`),
      `<p><a href="${html(url)}">${html(button)}</a></p>`,
      `<p><small>${html(footer)}</small></p>`,
      '</body></html>',
    ].join('\n'),
  };
};
