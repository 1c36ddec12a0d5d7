import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** Influencers, how to reach them, their accounts, and the accounts' follower counts over time. */
export class Influencers1766000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'influencers');
    await wall(runner, 'influencer_emails');
    await wall(runner, 'influencer_phones');
    await wall(runner, 'influencer_tags');
    await wall(runner, 'accounts');
    await wall(runner, 'follower_counts');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table follower_counts, accounts, influencer_tags, influencer_phones, influencer_emails, influencers',
    );
  }
}

const UP = `
create table influencers (
  workspace_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  field text not null check (field in (
    'sport', 'cinema', 'television', 'music', 'food', 'fashion', 'art', 'literature', 'science',
    'technology', 'gaming', 'travel', 'local_life', 'politics', 'business', 'media', 'humour', 'other')),
  locale text,
  region text,
  languages text[] not null,
  agent_name text,
  agent_email text,
  agent_phone text,
  notes text,
  do_not_contact_at timestamptz,
  do_not_contact_reason text,
  search_text text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  check ((do_not_contact_at is null) = (do_not_contact_reason is null))
);
comment on table influencers is 'Persons of influence, in any field, with or without followers.';
comment on column influencers.workspace_id is 'The workspace.';
comment on column influencers.id is 'UUIDv7.';
comment on column influencers.name is '@personal The name, kept exactly as it was given.';
comment on column influencers.field is 'The field in which the person has influence.';
comment on column influencers.locale is '@personal Language in which they are written to, BCP 47; null is unknown.';
comment on column influencers.region is '@personal Where they live or are heard, in the team''s words.';
comment on column influencers.languages is '@personal Languages in which they publish, BCP 47.';
comment on column influencers.agent_name is '@personal The name of their agent.';
comment on column influencers.agent_email is '@personal The agent''s e-mail address.';
comment on column influencers.agent_phone is '@personal The agent''s phone number.';
comment on column influencers.notes is '@personal The team''s private notes.';
comment on column influencers.do_not_contact_at is '@personal Since when they may not be contacted; null is: they may.';
comment on column influencers.do_not_contact_reason is '@personal Why they may not be contacted.';
comment on column influencers.search_text is '@personal Name, e-mail addresses and handles, folded, one a line: what the search reads.';
comment on column influencers.created_at is 'When the person was added.';
comment on column influencers.updated_at is 'When the person was last changed.';

create table influencer_emails (
  workspace_id uuid not null,
  influencer_id uuid not null,
  position integer not null check (position >= 0),
  email text not null,
  email_key text not null,
  primary key (workspace_id, influencer_id, position),
  constraint influencer_emails_key unique (workspace_id, email_key),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id) on delete cascade
);
comment on table influencer_emails is 'E-mail addresses of influencers; one address belongs to one person.';
comment on column influencer_emails.workspace_id is 'The workspace.';
comment on column influencer_emails.influencer_id is 'The influencer.';
comment on column influencer_emails.position is '0 is the main address.';
comment on column influencer_emails.email is '@personal The address as it was given.';
comment on column influencer_emails.email_key is '@personal The form under which addresses are compared.';

create table influencer_phones (
  workspace_id uuid not null,
  influencer_id uuid not null,
  position integer not null check (position >= 0),
  phone text not null,
  phone_key text not null,
  primary key (workspace_id, influencer_id, position),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id) on delete cascade
);
comment on table influencer_phones is 'Phone numbers of influencers; several persons may share one.';
comment on column influencer_phones.workspace_id is 'The workspace.';
comment on column influencer_phones.influencer_id is 'The influencer.';
comment on column influencer_phones.position is '0 is the main number.';
comment on column influencer_phones.phone is '@personal The number as it was given.';
comment on column influencer_phones.phone_key is '@personal The number as E.164 writes it.';

create table influencer_tags (
  workspace_id uuid not null,
  influencer_id uuid not null,
  tag_key text not null,
  tag text not null,
  primary key (workspace_id, influencer_id, tag_key),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id) on delete cascade
);
create index influencer_tags_tag_idx on influencer_tags (workspace_id, tag_key, influencer_id);
comment on table influencer_tags is 'The team''s own words for grouping influencers.';
comment on column influencer_tags.workspace_id is 'The workspace.';
comment on column influencer_tags.influencer_id is 'The influencer.';
comment on column influencer_tags.tag_key is '@personal The tag without case and accents.';
comment on column influencer_tags.tag is '@personal The tag as it was given.';

create table accounts (
  workspace_id uuid not null,
  id uuid not null,
  influencer_id uuid not null,
  platform text not null check (platform in (
    'instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin', 'snapchat', 'threads', 'twitch',
    'bluesky', 'web', 'other')),
  handle text not null check (handle <> ''),
  handle_key text not null,
  url text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  constraint accounts_handle_key unique (workspace_id, platform, handle_key),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id) on delete cascade
);
create index accounts_influencer_idx on accounts (workspace_id, influencer_id);
comment on table accounts is 'The handle of an influencer on one platform; one handle belongs to one person.';
comment on column accounts.workspace_id is 'The workspace.';
comment on column accounts.id is 'UUIDv7.';
comment on column accounts.influencer_id is 'Whose account it is.';
comment on column accounts.platform is 'The platform.';
comment on column accounts.handle is '@personal The handle as it is shown, without @.';
comment on column accounts.handle_key is '@personal The form under which handles of the platform are compared.';
comment on column accounts.url is '@personal Address of the profile; null is unknown.';
comment on column accounts.created_at is 'When the account was added.';
comment on column accounts.updated_at is 'When the account was last changed.';

create table follower_counts (
  workspace_id uuid not null,
  account_id uuid not null,
  captured_at timestamptz not null,
  source text not null,
  followers bigint not null check (followers >= 0),
  provenance text not null check (provenance in (
    'platform_api', 'platform_webhook', 'platform_export', 'screenshot', 'declared', 'estimated')),
  received_at timestamptz not null,
  primary key (workspace_id, account_id, captured_at, source),
  foreign key (workspace_id, account_id) references accounts (workspace_id, id) on delete cascade
);
comment on table follower_counts is 'Followers of an account at one moment, append-only; the latest captured counts.';
comment on column follower_counts.workspace_id is 'The workspace.';
comment on column follower_counts.account_id is 'The account.';
comment on column follower_counts.captured_at is 'The moment at which the platform showed this number.';
comment on column follower_counts.source is 'Who sent it: a member or an API key.';
comment on column follower_counts.followers is 'How many followers the account had.';
comment on column follower_counts.provenance is 'How the number is known.';
comment on column follower_counts.received_at is 'When it was received.';
`;
