import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** Two people who turned out to be one: who was merged into whom, and everything that it takes to part them again. */
export class InfluencerMerges1769000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, MERGED_INTO);
    await statements(runner, MERGES);
    await wall(runner, 'influencer_merges');
    await statements(runner, ROWS);
    await wall(runner, 'influencer_merge_rows', ['select', 'insert']);
    await statements(runner, SUPERSEDED);
  }

  /** Fails where an invitation is superseded: the guest has two then, which the former key does not allow. */
  async down(runner: QueryRunner): Promise<void> {
    await statements(runner, DOWN);
  }
}

const MERGED_INTO = `
alter table influencers add column merged_into uuid;
alter table influencers add constraint influencers_merged_into_fkey
  foreign key (workspace_id, merged_into) references influencers (workspace_id, id);
alter table influencers add constraint influencers_merged_into_check check (merged_into <> id);
create index influencers_merged_into_idx on influencers (workspace_id, merged_into) where merged_into is not null;
comment on column influencers.merged_into is 'The person into whom this one was merged: always one who was not merged away; null for who stands.';
`;

const MERGES = `
create table influencer_merges (
  workspace_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  merged_id uuid not null,
  at timestamptz not null,
  by text not null,
  undone_at timestamptz,
  undone_by text,
  person jsonb not null,
  primary key (workspace_id, id),
  check (kept_id <> merged_id),
  check ((undone_at is null) = (undone_by is null)),
  foreign key (workspace_id, kept_id) references influencers (workspace_id, id),
  foreign key (workspace_id, merged_id) references influencers (workspace_id, id)
);
create unique index influencer_merges_standing_key on influencer_merges (workspace_id, merged_id) where undone_at is null;
create index influencer_merges_kept_idx on influencer_merges (workspace_id, kept_id, id);
create index influencer_merges_merged_idx on influencer_merges (workspace_id, merged_id, id);
comment on table influencer_merges is 'Who was merged into whom. One that was undone stays, for the record.';
comment on column influencer_merges.workspace_id is 'The workspace.';
comment on column influencer_merges.id is 'UUIDv7.';
comment on column influencer_merges.kept_id is 'The person who stands.';
comment on column influencer_merges.merged_id is 'The person who was merged into them.';
comment on column influencer_merges.at is 'When they were merged.';
comment on column influencer_merges.by is 'Who merged them, as kind:id.';
comment on column influencer_merges.undone_at is 'When it was undone; null while it stands.';
comment on column influencer_merges.undone_by is 'Who undid it, as kind:id.';
comment on column influencer_merges.person is '@personal What undoing needs of the two themselves: what changed of the person kept, before and after, the addresses that moved, the numbers and tags that were added.';
`;

const ROWS = `
create table influencer_merge_rows (
  workspace_id uuid not null,
  merge_id uuid not null,
  kind text not null check (kind in (
    'account', 'person', 'invitation', 'superseded_invitation', 'deliverable', 'post', 'coverage_item')),
  row_id uuid not null,
  before jsonb,
  primary key (workspace_id, merge_id, kind, row_id),
  foreign key (workspace_id, merge_id) references influencer_merges (workspace_id, id)
);
comment on table influencer_merge_rows is 'The rows that a merge moved or changed: undoing it finds exactly these again. Append-only.';
comment on column influencer_merge_rows.workspace_id is 'The workspace.';
comment on column influencer_merge_rows.merge_id is 'The merge.';
comment on column influencer_merge_rows.kind is 'What the row is; person is somebody who had been merged into the merged one before.';
comment on column influencer_merge_rows.row_id is 'The row, in the table of its kind.';
comment on column influencer_merge_rows.before is 'What the row was before and after, where more was changed than whose it is.';
`;

const SUPERSEDED = `
alter table invitations add column superseded_by uuid;
alter table invitations add constraint invitations_superseded_by_fkey
  foreign key (workspace_id, superseded_by) references invitations (workspace_id, id);
alter table invitations add constraint invitations_superseded_check check (superseded_by is null or revoked_at is not null);
create index invitations_superseded_idx on invitations (workspace_id, superseded_by) where superseded_by is not null;
comment on column invitations.superseded_by is 'The invitation that stands instead, of a guest who was two people with an invitation each; such a one is revoked for good, and kept for its history.';
alter table invitations drop constraint invitations_guest_key;
create unique index invitations_guest_key on invitations (workspace_id, event_id, influencer_id) where superseded_by is null;
`;

const DOWN = `
drop index invitations_guest_key;
alter table invitations add constraint invitations_guest_key unique (workspace_id, event_id, influencer_id);
alter table invitations drop column superseded_by;
drop table influencer_merge_rows, influencer_merges;
alter table influencers drop column merged_into;
`;
