import type { FileFormat } from '../../../../platform/files/table-stream.js';
import { FreeForm } from '../../../../platform/http/bulk-fields.js';
import {
  DEFAULT_LIMIT,
  NextCursor,
  PageCursor,
  PageLimit,
  type PageQuery,
} from '../../../../platform/http/cursor.js';
import { Id, Instant, OneOf, Part, Parts, Text } from '../../../../platform/http/fields.js';
import { FormatOfFile } from '../../../../platform/http/list-exports.js';
import type { AuditFilters } from '../../queries/audit-entries.query.js';

const ACTOR_KINDS = ['member', 'api_key', 'guest', 'connection', 'system'] as const;

/** The filters of an export are kept in the log for ever: an address or a name typed here must not get through. */
const ACTOR =
  /^(system|(member|api_key|guest|connection):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const WITHHELD =
  'A value that the log may not hold is `{ "withheld": "personal" }`, `"secret"`, or `"size"` where it was too large.';

export class AuditFilterRequest {
  @Text({
    description: 'What was done.',
    max: 100,
    pattern: /^[a-z0-9-]+\.[a-z0-9-]+$/,
    expected: 'two words with a full stop between them, such as event.changed',
    omittable: true,
    example: 'event.changed',
  })
  action?: string;

  @Text({
    description: 'To what kind of thing.',
    max: 100,
    pattern: /^[a-z0-9-]+$/,
    expected: 'a word, such as event',
    omittable: true,
    example: 'event',
  })
  subjectType?: string;

  @Text({
    description: 'To which thing: its id.',
    max: 64,
    pattern: /^[\w-]+$/,
    expected: 'an id',
    omittable: true,
    example: '0198c0de-0000-7000-8000-000000000000',
  })
  subjectId?: string;

  @Text({
    description: 'Who did it: `member:`, `api_key:` or `guest:` and an id, or `system`.',
    max: 100,
    pattern: ACTOR,
    expected: 'system, or member:, api_key: or guest: and an id',
    omittable: true,
    example: 'member:0198c0de-0000-7000-8000-000000000000',
  })
  actor?: string;

  @Instant({ description: 'The first moment that counts.', omittable: true })
  from?: Date;

  @Instant({ description: 'The first moment that does not count any more.', omittable: true })
  to?: Date;
}

export class AuditLogRequest extends AuditFilterRequest implements PageQuery {
  @PageLimit()
  limit: number = DEFAULT_LIMIT;

  @PageCursor()
  cursor?: string;
}

export class AuditExportRequest extends AuditFilterRequest {
  @FormatOfFile()
  format: FileFormat = 'csv';
}

/** What the query parameters mean. */
export const filtersOf = (query: AuditFilterRequest): AuditFilters => ({
  action: query.action ?? null,
  subjectType: query.subjectType ?? null,
  subjectId: query.subjectId ?? null,
  actor: query.actor ?? null,
  from: query.from ?? null,
  to: query.to ?? null,
});

export class AuditActorResponse {
  @OneOf(ACTOR_KINDS, { description: 'What kind of actor.', example: 'member' })
  kind!: (typeof ACTOR_KINDS)[number];

  @Text({
    description: 'The user, API key, invitation or connection; null for the system itself.',
    max: 100,
    nullable: true,
    example: '0198c0de-0000-7000-8000-000000000000',
  })
  id!: string | null;

  @Text({
    description: 'What they are called now; null where nobody knows any more.',
    max: 400,
    nullable: true,
    example: 'Agathe Roumiguier',
  })
  name!: string | null;
}

export class AuditSubjectResponse {
  @Text({ description: 'What kind of thing.', max: 100, example: 'event' })
  type!: string;

  @Text({ description: 'Its id.', max: 100, example: '0198c0de-0000-7000-8000-000000000000' })
  id!: string;

  @Text({
    description: 'What it is called now; null where it has no name, or none any more.',
    max: 400,
    nullable: true,
    example: 'Toulouse – Lyon',
  })
  name!: string | null;
}

export class AuditOriginResponse {
  @Text({ description: 'The address.', max: 100, example: '192.0.2.7' })
  ip!: string;

  @Text({
    description: 'What the program said it is.',
    max: 500,
    min: 0,
    nullable: true,
    example: 'curl/8.5.0',
  })
  userAgent!: string | null;
}

export class AuditEntryResponse {
  @Id({ description: 'The entry’s id.' })
  id!: string;

  @Instant({ description: 'When it was done.' })
  at!: Date;

  @Text({ description: 'What was done.', max: 100, example: 'event.changed' })
  action!: string;

  @Part(() => AuditActorResponse, { description: 'Who did it.' })
  actor!: AuditActorResponse;

  @Part(() => AuditSubjectResponse, { description: 'To what it was done.' })
  subject!: AuditSubjectResponse;

  @FreeForm({
    description: `The fields that changed, as they were; null where there was nothing. ${WITHHELD}`,
    max: 100_000,
    nullable: true,
    example: { seats: 120 },
  })
  before!: object | null;

  @FreeForm({
    description: `The fields as they became; null where nothing is left. ${WITHHELD}`,
    max: 100_000,
    nullable: true,
    example: { seats: 150 },
  })
  after!: object | null;

  @Text({ description: 'The request or job, as the server’s log names it.', max: 300 })
  requestId!: string;

  @Part(() => AuditOriginResponse, {
    description: 'From where; null where nobody called, or once 365 days are over.',
    nullable: true,
  })
  origin!: AuditOriginResponse | null;
}

export class AuditEntryListResponse {
  @Parts(() => AuditEntryResponse, { description: 'This page’s entries.', max: 200 })
  items!: AuditEntryResponse[];

  @NextCursor()
  nextCursor!: string | null;
}
