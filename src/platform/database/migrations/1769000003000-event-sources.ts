import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements } from '../wall.js';

/** An event that a calendar told of is known again, and what a person corrected here stays. */
export class EventSources1769000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const UP = `
alter table events add column source_uid text check (length(source_uid) between 1 and 520);
comment on column events.source_uid is 'By what the calendar that told of it names it: its UID, and for one of a series "#" and the day for which it was first planned, or the moment, where it is not the first of that day. Null where none told of it.';
alter table events add column source_sequence integer check (source_sequence >= 0);
comment on column events.source_sequence is 'The revision (SEQUENCE) that was taken last; an older one is not taken. Null is unknown.';
alter table events add column source_said jsonb;
comment on column events.source_said is 'What the calendar said last, as a record: only what it says anew is taken, so that what a person corrected here stays.';
create unique index events_source_key on events (workspace_id, source_uid) where source_uid is not null;
`;

const DOWN = `
drop index events_source_key;
alter table events drop column source_said;
alter table events drop column source_sequence;
alter table events drop column source_uid;
`;
