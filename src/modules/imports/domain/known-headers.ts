import { headerKey } from './headers.js';
import { fieldNamed, KIND_FIELDS } from './kind-fields.js';
import type { ImportKind } from './kinds.js';
import type { Field } from './kinds/field.js';

/** The words of a header: what stands between them does not count (`adresse_mail`, `Nb. de places`). */
export const headerWords = (text: string): string =>
  headerKey(text)
    .replace(/[^\p{L}\p{N}+°]+/gu, ' ')
    .trim();

/** What people add to a header: `Date (jj/mm/aaaa)`, `E-mail [obligatoire]`. */
const ADDED = /\s*[([][^)\]]*[)\]]\s*$/;

interface KnownHeaders {
  readonly byName: ReadonlyMap<string, Field>;
  readonly byWords: ReadonlyMap<string, Field>;
}

const knownHeadersOf = (kind: ImportKind): KnownHeaders => {
  const { fields } = KIND_FIELDS[kind];
  return {
    byName: new Map(fields.map((field) => [headerKey(field.name), field])),
    byWords: new Map(
      fields.toReversed().flatMap((field) => {
        const { fr, en } = field.headers;
        return [...fr, ...en].map((header): [string, Field] => [headerWords(header), field]);
      }),
    ),
  };
};

/** Made once: a kind has hundreds of headers. */
const known = new Map<ImportKind, KnownHeaders>();

const headersOf = (kind: ImportKind): KnownHeaders => {
  const made = known.get(kind) ?? knownHeadersOf(kind);
  known.set(kind, made);
  return made;
};

/** The field that a header means in a table of `kind`, by its own name or a word that people have for it; null where none is known. */
export const fieldOfHeader = (kind: ImportKind, header: string): Field | null => {
  const exact = fieldNamed(kind, header.trim());
  if (exact !== null) return exact;
  const { byName, byWords } = headersOf(kind);
  return (
    byName.get(headerKey(header)) ??
    byWords.get(headerWords(header)) ??
    byWords.get(headerWords(header.replace(ADDED, ''))) ??
    null
  );
};
