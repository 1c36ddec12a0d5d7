import { text, texts, type Column } from '../../../platform/files/column.js';
import type { AuditEntryView } from '../queries/audit-entries.query.js';

const json = (value: object | null): string | null => value && JSON.stringify(value);

/** An entry of the audit log as a row of a file. */
export const AUDIT_COLUMNS: readonly Column<AuditEntryView>[] = [
  ...texts<AuditEntryView>('at', 'action'),
  text('actorKind', ({ actor }) => actor.kind),
  text('actorId', ({ actor }) => actor.id),
  text('actorName', ({ actor }) => actor.name),
  text('subjectType', ({ subject }) => subject.type),
  text('subjectId', ({ subject }) => subject.id),
  text('subjectName', ({ subject }) => subject.name),
  text('before', ({ before }) => json(before)),
  text('after', ({ after }) => json(after)),
  text('ip', ({ origin }) => origin?.ip ?? null),
  text('userAgent', ({ origin }) => origin?.userAgent ?? null),
  ...texts<AuditEntryView>('requestId', 'id'),
];
