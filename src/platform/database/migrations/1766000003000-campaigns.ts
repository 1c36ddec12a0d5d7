import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** Campaigns with their objectives and their budget. */
export class Campaigns1766000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, UP);
    await wall(runner, 'campaigns');
    await wall(runner, 'campaign_objectives');
    await wall(runner, 'campaign_budget_lines');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table campaign_budget_lines, campaign_objectives, campaigns');
  }
}

const UP = `
create table campaigns (
  workspace_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  starts_on date not null,
  ends_on date not null,
  brief text,
  hashtags text[] not null,
  mentions text[] not null,
  region text,
  universe_population bigint check (universe_population > 0),
  universe_label text,
  search_text text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  check (ends_on >= starts_on),
  check ((universe_population is null) = (universe_label is null))
);
create index campaigns_period_idx on campaigns (workspace_id, starts_on, ends_on);
comment on table campaigns is 'A goal over a period.';
comment on column campaigns.workspace_id is 'The workspace.';
comment on column campaigns.id is 'UUIDv7.';
comment on column campaigns.name is 'The name, kept exactly as it was given.';
comment on column campaigns.starts_on is 'First day, in the workspace''s time zone.';
comment on column campaigns.ends_on is 'Last day, included.';
comment on column campaigns.brief is 'What guests are asked to show and to say.';
comment on column campaigns.hashtags is 'Hashtags without #, as typed, each once.';
comment on column campaigns.mentions is 'Handles to mention, without @, each once.';
comment on column campaigns.region is 'The region for which regional reach is told.';
comment on column campaigns.universe_population is 'People over whom net reach is estimated; null is: the workspace''s.';
comment on column campaigns.universe_label is 'Who these people are, in words.';
comment on column campaigns.search_text is 'The name, folded: what the search reads.';
comment on column campaigns.created_at is 'When it was made.';
comment on column campaigns.updated_at is 'When it was last changed.';

create table campaign_objectives (
  workspace_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null check (position >= 0),
  metric text not null check (metric in (
    'views', 'reach', 'netReach', 'impressions', 'engagements', 'posts', 'guests', 'clicks', 'customers')),
  target bigint not null check (target > 0),
  deadline date,
  primary key (workspace_id, id),
  foreign key (workspace_id, campaign_id) references campaigns (workspace_id, id) on delete cascade
);
create index campaign_objectives_campaign_idx on campaign_objectives (workspace_id, campaign_id, position);
comment on table campaign_objectives is 'What a campaign is to reach, in numbers.';
comment on column campaign_objectives.workspace_id is 'The workspace.';
comment on column campaign_objectives.id is 'UUIDv7.';
comment on column campaign_objectives.campaign_id is 'The campaign.';
comment on column campaign_objectives.position is 'Place in the list, from 0.';
comment on column campaign_objectives.metric is 'What is counted.';
comment on column campaign_objectives.target is 'The number to reach.';
comment on column campaign_objectives.deadline is 'Until which day; null is: until the campaign ends.';

create table campaign_budget_lines (
  workspace_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  position integer not null check (position >= 0),
  label text not null check (length(label) between 1 and 200),
  amount bigint not null check (amount >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  primary key (workspace_id, id),
  foreign key (workspace_id, campaign_id) references campaigns (workspace_id, id) on delete cascade
);
create index campaign_budget_lines_campaign_idx on campaign_budget_lines (workspace_id, campaign_id, position);
comment on table campaign_budget_lines is 'Cash that a campaign may spend, line by line.';
comment on column campaign_budget_lines.workspace_id is 'The workspace.';
comment on column campaign_budget_lines.id is 'UUIDv7.';
comment on column campaign_budget_lines.campaign_id is 'The campaign.';
comment on column campaign_budget_lines.position is 'Place in the list, from 0.';
comment on column campaign_budget_lines.label is 'What the money is for.';
comment on column campaign_budget_lines.amount is 'Amount in minor units.';
comment on column campaign_budget_lines.currency is 'ISO 4217.';
`;
