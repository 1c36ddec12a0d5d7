import type { EventKind } from '../../events/events.contract.js';
import type { Platform } from '../../influencers/influencers.contract.js';
import type { Format } from '../../invitations/invitations.contract.js';
import type { Provenance } from '../../visibility/visibility.contract.js';
import type { DateOrder } from './day-figures.js';
import type { ImportKind } from './kinds.js';
import type { RecognisedExport } from './recognise-export.js';

/** What holds for all rows of a table and does not stand in it. */
export interface ImportOptions {
  /** The zone, by its IANA name, in which its times are written. */
  readonly timeZone?: string;
  readonly dateFormat?: DateOrder;
  readonly platform?: Platform;
  readonly format?: Format;
  readonly eventId?: string;
  readonly campaignId?: string;
  /** When the counters said so: a moment (RFC 3339) or a day. */
  readonly capturedAt?: string;
  readonly provenance?: Provenance;
  /** What new events are, and how many seats they have, where nothing says so. */
  readonly eventKind?: EventKind;
  readonly seats?: number;
  /** Where new events take place, where nothing says so. */
  readonly venue?: { readonly name?: string; readonly city?: string; readonly address?: string };
  /** When events begin of which a calendar tells only the day, `HH:MM`. */
  readonly time?: string;
  /** What a person decided for records that may be known already, by what they were asked. */
  readonly decisions?: Readonly<Record<string, string>>;
}

/** An option without which the rows of a table cannot become records. */
export type NeededOption = 'platform' | 'eventId' | 'capturedAt';

const hasOne = (fields: ReadonlySet<string>, names: readonly string[]): boolean =>
  names.some((name) => fields.has(name));

/** Columns that tell the platform: named, in the address, or with an id of ours. */
const TELLS_PLATFORM = ['platform', 'url', 'id'];
const TELLS_POST = ['post.id', 'post.url', 'post.platform'];

const NEEDS: Readonly<
  Partial<Record<ImportKind, Partial<Record<NeededOption, readonly string[]>>>>
> = {
  invitations: { eventId: ['eventId', 'id'] },
  attendance: { eventId: ['eventId', 'invitationId'] },
  posts: { platform: TELLS_PLATFORM },
  readings: { platform: TELLS_POST, capturedAt: ['capturedAt'] },
};

/**
 * The options that a table of this kind with columns of these fields needs and does not have. A
 * recognised export tells its platform, and the day on which it was made stands for the moment of its
 * figures.
 */
export const missingOptions = (
  kind: ImportKind,
  columns: Readonly<Record<string, string>>,
  options: ImportOptions,
  recognised: RecognisedExport | null = null,
): NeededOption[] => {
  const fields = new Set(Object.values(columns));
  const needs = recognised === null ? (NEEDS[kind] ?? {}) : {};
  const needed: NeededOption[] = ['platform', 'eventId', 'capturedAt'];
  return needed.filter((option) => {
    const columnsThatTell = needs[option];
    return (
      columnsThatTell !== undefined &&
      options[option] === undefined &&
      !hasOne(fields, columnsThatTell)
    );
  });
};
