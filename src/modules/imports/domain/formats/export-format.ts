import type { Platform } from '../../../influencers/influencers.contract.js';
import type { Format } from '../../../invitations/invitations.contract.js';
import type { FieldName } from './field-name.js';

/** A cell by which a row is told from the others. */
export interface RowMark {
  readonly field: FieldName;
  /** As `headerKey` writes them. */
  readonly words: readonly string[];
}

/** What holds for the rows of an export unless a person says otherwise; null is not known. */
export interface ExportDefaults {
  /** The zone in which its times are written; to be confirmed. */
  readonly timeZone: string | null;
  /** The order of a date in numbers. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  /** What a post is where its row does not say; to be confirmed. */
  readonly format: Format | null;
}

/** An export of a platform that is recognised by its headers. */
export interface ExportFormat {
  readonly code: string;
  /**
   * `readings`: what the counters of a post said, one post a row. `increments`: what a day added to
   * an account's counters, one day a row; these are no readings, which are cumulative and of a post.
   */
  readonly kind: 'readings' | 'increments';
  readonly platform: Platform;
  /** The header is one of this many first rows. */
  readonly headerWithin: number;
  /**
   * By field: every header that means it, in any language, as `headerKey` writes it. Where a file
   * has several of them, the first that says something counts.
   */
  readonly columns: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** Headers that belong to it and tell nothing to keep. */
  readonly unread: readonly string[];
  /** Fields without which it is not this export. */
  readonly needs: readonly FieldName[];
  /** By which of its names a post is looked for, the steadiest first. */
  readonly postNames: readonly ('post.externalId' | 'post.url')[];
  /** What the platform calls each format, as `headerKey` writes it; another word is not known. */
  readonly formatWords: Readonly<Record<string, Format>>;
  /**
   * Whether its figures count from publication on, as those of a reading do; false where they are
   * of a time that was chosen when it was exported, null where that is not known.
   */
  readonly isSincePublication: boolean | null;
  readonly defaults: ExportDefaults;
  /** Rows that are sums of the others. */
  readonly totals?: RowMark;
  /** Rows that count from publication on, where the file says so; another row is of a shorter time. */
  readonly lifetime?: RowMark;
}
