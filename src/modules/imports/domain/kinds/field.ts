import type { Locale } from '../../../../kernel/context.js';

/**
 * What the cells of a field are read as. `id` is one of ours, `recordId` one of a platform; `count` is
 * whole and not below 0, `figure` whole, as the counters of a platform are, which may be below; `time` is
 * the time of day that belongs to a day in another column; `words` are texts of which some are known by
 * other words; `counts` are several in one cell, of which some may be unknown; `extra` is what a platform
 * alone has: a number, or what an API sent.
 */
export type FieldType =
  | 'text'
  | 'id'
  | 'recordId'
  | 'count'
  | 'figure'
  | 'number'
  | 'extra'
  | 'duration'
  | 'money'
  | 'moment'
  | 'time'
  | 'flag'
  | 'list'
  | 'counts'
  | 'deliverables'
  | 'words'
  | 'choice'
  | 'email'
  | 'url';

/** Headers that mean a field, as `headerKey` writes them, by language. */
export type FieldHeaders = Readonly<Record<Locale, readonly string[]>>;

/** What a column of a table can tell. */
export interface Field {
  /** The API's own name, dotted; a header that says it means it always. */
  readonly name: string;
  readonly type: FieldType;
  readonly headers: FieldHeaders;
  /** Headers that mean it only beside a column of `field`, and then nothing else: `nom` beside `prénom`. */
  readonly beside?: { readonly field: string; readonly headers: readonly string[] };
  /** Of a choice: what is meant, by the words that mean it, as `headerKey` writes them. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Of a choice: what is taken for a word that is not known, and told. */
  readonly otherwise?: string;
  /** Of a list: its items hold no comma, so commas part them as well. */
  readonly commas?: boolean;
  /** Of a moment: what a mere day means; `null` where it says too little to be kept. */
  readonly dayMeans?: 'start' | 'end' | null;
  /** It stands in what is exported, is known, and is not read. */
  readonly isReadOnly?: boolean;
  /** Whether the values of several rows may be summed, and compared with a row of totals. */
  readonly addsUp?: boolean;
}

/** What the rows of one kind can tell. */
export interface KindFields {
  readonly fields: readonly Field[];
  /** A table is of this kind only if it has a column of one field of each of these groups. */
  readonly needs: readonly (readonly string[])[];
  /** Fields by which tables of this kind are told from others that have the same columns. */
  readonly marks: readonly string[];
}
