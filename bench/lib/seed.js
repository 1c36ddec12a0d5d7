const DAY_MS = 86_400_000;

/** Each post is followed for ten days from the day on which it appeared; the campaign lasts ninety. */
export const FOLLOWED_DAYS = 10;
export const CAMPAIGN_DAYS = 90;
const LAST_PUBLICATION = CAMPAIGN_DAYS - FOLLOWED_DAYS;

/** Influencers of the campaign, and posts of each. */
const IN_CAMPAIGN = { influencers: 20, posts: 5 };

/** Events with invitations beside the campaign's, and guests of each. */
const GATHERINGS = { events: 20, guests: 250 };

/** One post in two hundred is a story. */
export const isStory = (n) => `${n} % 200 = 1`;

const midnight = (daysAgo) => Math.floor(Date.now() / DAY_MS - daysAgo) * DAY_MS;

/** When the campaign begins, and when the first reading of the rows about ingest was captured. */
export const calendar = () => ({ campaign: midnight(CAMPAIGN_DAYS + 1), ingest: midnight(7) });

const people = (workspaceId, count) => `
create temp table people as select n, uuidv7() as id, uuidv7() as account
  from generate_series(0, ${count - 1}) as n;
insert into influencers (workspace_id, id, name, field, languages, search_text, created_at, updated_at)
select '${workspaceId}', id, 'Camille Dupont-Lefèvre ' || n, 'sport', '{fr}', 'camille', now(), now() from people;
insert into accounts (workspace_id, id, influencer_id, platform, handle, handle_key, created_at, updated_at)
select '${workspaceId}', account, id, 'instagram', 'camille.' || n, 'camille.' || n, now(), now() from people;
insert into follower_counts (workspace_id, account_id, captured_at, source, followers, provenance, received_at)
select '${workspaceId}', account, now() - interval '200 days', 'system', 10000 + n * 17, 'declared', now() from people;`;

const campaign = (workspaceId, begins) => `
create temp table campaign as select uuidv7() as id;
insert into campaigns (workspace_id, id, name, starts_on, ends_on, hashtags, mentions, search_text, created_at, updated_at)
select '${workspaceId}', id, 'Season', date '${begins}', date '${begins}' + ${CAMPAIGN_DAYS}, '{}', '{}', 'season', now(), now()
  from campaign;`;

const posts = (workspaceId, begins, { count, influencers }) => `
create temp table published as
select n, uuidv7() as id, n * 7919 % ${LAST_PUBLICATION} as day from generate_series(0, ${count - 1}) as n;
insert into posts (workspace_id, id, influencer_id, account_id, campaign_id, platform, format, external_id,
                   published_at, created_at, updated_at)
select '${workspaceId}', p.id, f.id, f.account,
       case when f.n < ${IN_CAMPAIGN.influencers} and p.n / ${influencers} < ${IN_CAMPAIGN.posts}
            then (select id from campaign) end,
       'instagram', case when ${isStory('p.n')} then 'story' else 'reel' end, '1789569' || lpad(p.n::text, 10, '0'),
       date '${begins}' + p.day, now(), now()
  from published p join people f on f.n = p.n % ${influencers};`;

/** All of it lies ahead, so that no job closes, expires or misses anything while the bench runs. */
const gatherings = (workspaceId) => `
create temp table gathering as
select n, uuidv7() as id, case when n = 0 then ${IN_CAMPAIGN.influencers} else ${GATHERINGS.guests} end as guests
  from generate_series(0, ${GATHERINGS.events}) as n;
insert into events (workspace_id, id, campaign_id, kind, title, venue_name, venue_city, time_zone, starts_at, ends_at,
                    capacity, seats_taken, waitlist_counter, seat_value_amount, seat_value_currency, state,
                    created_at, updated_at)
select '${workspaceId}', id, case when n = 0 then (select id from campaign) end, 'match', 'Toulouse – Lyon ' || n,
       'Stade de la Victoire', 'Toulouse', 'Europe/Paris', current_date + 30 + n + interval '20 hours',
       current_date + 30 + n + interval '22 hours', 1000, 0, 0, 25000, 'EUR', 'open', now(), now() from gathering;
create temp table guest as
select uuidv7() as id, g.n as event, g.id as event_id, f.n, f.id as influencer_id
  from gathering g join people f on f.n < g.guests order by g.n, f.n;
insert into invitations (workspace_id, id, event_id, influencer_id, party_limit, party_size, delivery, answer,
                         presence, answered_at, sent_at, link_version, token_hash, ticket_hash, locale, version,
                         created_at, updated_at)
select '${workspaceId}', id, event_id, influencer_id, 2, 2, 'sent', case when n % 2 = 0 then 'accepted' else 'pending' end,
       'expected', case when n % 2 = 0 then now() end, now(), 1, sha256(convert_to('a' || id, 'UTF8')),
       sha256(convert_to('b' || id, 'UTF8')), 'fr', 1, now(), now() from guest;
insert into invitation_companions (workspace_id, invitation_id, position, name)
select '${workspaceId}', id, 1, 'Sacha Martin' from guest where n % 2 = 0;
insert into deliverables (workspace_id, id, invitation_id, influencer_id, event_id, platform, format, count, opens_at,
                          due_at, hashtags, state, created_at, updated_at)
select '${workspaceId}', uuidv7(), id, influencer_id, event_id, 'instagram', 'story', 2,
       now(), current_date + 32 + event, '{}', 'expected', now(), now() from guest;
update events e set seats_taken = 2 * t.taken
  from (select event_id, count(*) as taken from guest where n % 2 = 0 group by event_id) t
 where e.workspace_id = '${workspaceId}' and e.id = t.event_id;`;

/** Fills an empty workspace; answers its posts in their order, and the campaign. */
export const seed = async (client, workspaceId, count) => {
  const begins = new Date(calendar().campaign).toISOString().slice(0, 10);
  const influencers = count / 10;
  await client.query('begin');
  await client.query(people(workspaceId, influencers));
  await client.query(campaign(workspaceId, begins));
  await client.query(posts(workspaceId, begins, { count, influencers }));
  await client.query(gatherings(workspaceId));
  await client.query('commit');
  await client.query('analyze');
  const found = await client.query(
    'select id, external_id as "externalId" from posts where workspace_id = $1 order by external_id',
    [workspaceId],
  );
  const [{ id: campaignId }] = (await client.query('select id from campaign')).rows;
  return { posts: found.rows, campaignId };
};
