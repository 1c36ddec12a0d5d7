import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** What television, radio, the press and the web made of it. */
export class Coverage1769000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, COVERAGE_ITEMS);
    await wall(runner, 'coverage_items');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table coverage_items');
  }
}

const COVERAGE_ITEMS = `
create table coverage_items (
  workspace_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('tv', 'radio', 'press', 'web')),
  outlet text not null,
  title text not null,
  url text,
  url_key text,
  words_key text not null,
  published_at timestamptz not null,
  place text,
  author text,
  language text,
  duration_seconds integer check (duration_seconds > 0),
  audience bigint check (audience > 0),
  audience_source text,
  audience_provenance text check (audience_provenance in ('measured', 'declared', 'estimated')),
  sentiment text check (sentiment in ('positive', 'neutral', 'negative')),
  notes text,
  excerpt text,
  event_id uuid,
  campaign_id uuid,
  influencer_id uuid,
  search_text text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  constraint coverage_items_url_key unique (workspace_id, url_key),
  constraint coverage_items_words_key
    unique nulls not distinct (workspace_id, words_key, place, url_key),
  check ((url is null) = (url_key is null)),
  check ((audience is null) = (audience_provenance is null)),
  check (audience is not null or audience_source is null),
  foreign key (workspace_id, event_id) references events (workspace_id, id),
  foreign key (workspace_id, campaign_id) references campaigns (workspace_id, id),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id)
);
create index coverage_items_published_idx on coverage_items (workspace_id, published_at, id);
create index coverage_items_event_idx on coverage_items (workspace_id, event_id, published_at) where event_id is not null;
create index coverage_items_campaign_idx on coverage_items (workspace_id, campaign_id, published_at) where campaign_id is not null;
create index coverage_items_influencer_idx on coverage_items (workspace_id, influencer_id, published_at) where influencer_id is not null;
comment on table coverage_items is 'What an outlet of television, radio, the press or the web published, once each.';
comment on column coverage_items.workspace_id is 'The workspace.';
comment on column coverage_items.id is 'UUIDv7.';
comment on column coverage_items.kind is 'tv, radio, press or web.';
comment on column coverage_items.outlet is 'The name of the medium.';
comment on column coverage_items.title is 'The headline, or what the piece is about.';
comment on column coverage_items.url is '@personal Its one address, without tracking; null where none is known.';
comment on column coverage_items.url_key is '@personal The same for every address of one piece.';
comment on column coverage_items.words_key is 'SHA-256 of kind, outlet, title and day, folded: the same for the same piece however it was typed.';
comment on column coverage_items.published_at is 'When it appeared or was broadcast.';
comment on column coverage_items.place is 'The programme or the page; two pieces of one day that name different ones are two.';
comment on column coverage_items.author is '@personal Who signed it.';
comment on column coverage_items.language is 'Language of the piece, BCP 47.';
comment on column coverage_items.duration_seconds is 'How long it lasts, of what is broadcast.';
comment on column coverage_items.audience is 'How many people the outlet reached with it; null is unknown, which is never 0. Never added to the reach of posts.';
comment on column coverage_items.audience_source is 'Who says so, such as Médiamétrie.';
comment on column coverage_items.audience_provenance is 'measured, declared or estimated; null where the audience is unknown.';
comment on column coverage_items.sentiment is 'Its tone: positive, neutral or negative; null where nobody judged it.';
comment on column coverage_items.notes is '@personal What the team notes on its tone.';
comment on column coverage_items.excerpt is '@personal A short quotation.';
comment on column coverage_items.event_id is 'The event that it is about, where known.';
comment on column coverage_items.campaign_id is 'The campaign that it counts for, where known.';
comment on column coverage_items.influencer_id is 'The influencer who is seen or named in it, where known.';
comment on column coverage_items.search_text is '@personal Outlet, title, place and author, folded: what the search reads.';
comment on column coverage_items.created_at is 'When it was logged.';
comment on column coverage_items.updated_at is 'When it was last changed.';
`;
