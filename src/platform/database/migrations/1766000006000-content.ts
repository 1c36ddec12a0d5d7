import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** Deliverables, and the posts that fulfil them or come unasked. */
export class Content1766000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, DELIVERABLES);
    await wall(runner, 'deliverables');
    await statements(runner, POSTS);
    await wall(runner, 'posts');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table posts, deliverables');
  }
}

const DELIVERABLES = `
create table deliverables (
  workspace_id uuid not null,
  id uuid not null,
  invitation_id uuid not null,
  influencer_id uuid not null,
  event_id uuid not null,
  account_id uuid,
  platform text not null check (platform in (
    'instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin', 'snapchat', 'threads', 'twitch',
    'bluesky', 'web', 'other')),
  format text not null check (format in (
    'story', 'photo', 'carousel', 'reel', 'video', 'short', 'live', 'text', 'article')),
  count integer not null check (count between 1 and 100),
  due_hours integer check (due_hours >= 0),
  opens_at timestamptz not null,
  due_at timestamptz not null,
  hashtags text[] not null,
  state text not null check (state in ('expected', 'published', 'verified', 'missed', 'waived')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  check (opens_at < due_at),
  foreign key (workspace_id, invitation_id) references invitations (workspace_id, id),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id),
  foreign key (workspace_id, event_id) references events (workspace_id, id),
  foreign key (workspace_id, account_id) references accounts (workspace_id, id) on delete set null (account_id)
);
create index deliverables_invitation_idx on deliverables (workspace_id, invitation_id);
create index deliverables_influencer_idx on deliverables (workspace_id, influencer_id);
create index deliverables_event_idx on deliverables (workspace_id, event_id);
create index deliverables_account_idx on deliverables (workspace_id, account_id) where account_id is not null;
create index deliverables_due_idx on deliverables (workspace_id, due_at) where state = 'expected';
comment on table deliverables is 'Content agreed on an invitation in exchange for the seat.';
comment on column deliverables.workspace_id is 'The workspace.';
comment on column deliverables.id is 'UUIDv7.';
comment on column deliverables.invitation_id is 'The invitation on which it was agreed.';
comment on column deliverables.influencer_id is 'Who owes it: the invitation''s guest.';
comment on column deliverables.event_id is 'The invitation''s event.';
comment on column deliverables.account_id is 'The account on which it must appear; null where any of the guest''s will do.';
comment on column deliverables.platform is 'The platform on which it must appear.';
comment on column deliverables.format is 'story, photo, carousel, reel, video, short, live, text or article.';
comment on column deliverables.count is 'How many posts of the kind were agreed.';
comment on column deliverables.due_hours is 'Hours after the event''s start at which it is due; null where a moment of its own was agreed.';
comment on column deliverables.opens_at is 'A post from before this moment does not fulfil it.';
comment on column deliverables.due_at is 'Until when it is due.';
comment on column deliverables.hashtags is 'Hashtags that the caption must bear, where the caption is known.';
comment on column deliverables.state is 'expected, published, verified, missed or waived.';
comment on column deliverables.created_at is 'When it was agreed.';
comment on column deliverables.updated_at is 'When it was last changed.';
`;

const POSTS = `
create table posts (
  workspace_id uuid not null,
  id uuid not null,
  influencer_id uuid not null,
  account_id uuid,
  invitation_id uuid,
  event_id uuid,
  campaign_id uuid,
  deliverable_id uuid,
  bound_by text,
  placed_by_binding text[] not null default '{}'
    check (placed_by_binding <@ array['invitation', 'event', 'campaign']),
  platform text not null check (platform in (
    'instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin', 'snapchat', 'threads', 'twitch',
    'bluesky', 'web', 'other')),
  format text not null check (format in (
    'story', 'photo', 'carousel', 'reel', 'video', 'short', 'live', 'text', 'article')),
  external_id text,
  url text,
  url_key text,
  published_at timestamptz not null,
  caption text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  constraint posts_external_id_key unique (workspace_id, platform, external_id),
  constraint posts_url_key unique (workspace_id, url_key),
  check (external_id is not null or url_key is not null),
  check ((url is null) = (url_key is null)),
  check (deliverable_id is null or bound_by is not null),
  foreign key (workspace_id, influencer_id) references influencers (workspace_id, id),
  foreign key (workspace_id, account_id) references accounts (workspace_id, id) on delete set null (account_id),
  foreign key (workspace_id, invitation_id) references invitations (workspace_id, id),
  foreign key (workspace_id, event_id) references events (workspace_id, id),
  foreign key (workspace_id, campaign_id) references campaigns (workspace_id, id),
  foreign key (workspace_id, deliverable_id) references deliverables (workspace_id, id)
);
create index posts_published_idx on posts (workspace_id, published_at, id);
create index posts_influencer_idx on posts (workspace_id, influencer_id, published_at);
create index posts_account_idx on posts (workspace_id, account_id) where account_id is not null;
create index posts_invitation_idx on posts (workspace_id, invitation_id) where invitation_id is not null;
create index posts_event_idx on posts (workspace_id, event_id, published_at) where event_id is not null;
create index posts_campaign_idx on posts (workspace_id, campaign_id, published_at) where campaign_id is not null;
create index posts_deliverable_idx on posts (workspace_id, deliverable_id) where deliverable_id is not null;
comment on table posts is 'Content that really appeared, once each, by platform id or address.';
comment on column posts.workspace_id is 'The workspace.';
comment on column posts.id is 'UUIDv7.';
comment on column posts.influencer_id is 'Who published it.';
comment on column posts.account_id is 'The account it appeared on; null where that is not known.';
comment on column posts.invitation_id is 'The invitation that it came of, where known.';
comment on column posts.event_id is 'The event that it is about, where known.';
comment on column posts.campaign_id is 'The campaign that it counts for, where known.';
comment on column posts.deliverable_id is 'The deliverable that it fulfils; null for one that came unasked.';
comment on column posts.bound_by is 'rule where it was bound to the deliverable by itself, else who bound it; who unbound it, where it has none and the rule shall leave it so.';
comment on column posts.placed_by_binding is 'Which of invitation, event and campaign nobody told: the deliverable that the post was bound to brought them, and takes them along when it goes.';
comment on column posts.platform is 'The platform on which it appeared.';
comment on column posts.format is 'story, photo, carousel, reel, video, short, live, text or article.';
comment on column posts.external_id is '@personal The platform''s own id of the post.';
comment on column posts.url is '@personal The post''s one address, without tracking.';
comment on column posts.url_key is '@personal The same for every address of one post.';
comment on column posts.published_at is 'When it appeared.';
comment on column posts.caption is '@personal The words beside it; null where they are not known.';
comment on column posts.created_at is 'When it was logged.';
comment on column posts.updated_at is 'When it was last changed.';
`;
