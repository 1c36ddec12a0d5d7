/**
 * The figures of a reach report from the readings alone, as one would write it without roll-ups: the
 * last reading of each post and day by `distinct on`, then the sums. It answers less than the report
 * does (no provenance, no funnel, no net reach), and one statement does it all.
 */
const PLAIN_REPORT = `
with chosen as (
  select id, influencer_id, platform from posts
   where workspace_id = $1 and ($2::uuid is null or campaign_id = $2)
), evening as (
  select distinct on (r.post_id, (r.captured_at at time zone 'UTC')::date)
         r.post_id, c.influencer_id, (r.captured_at at time zone 'UTC')::date as day,
         r.views, r.reach, r.likes, r.comments, r.shares, r.saves
    from chosen c join readings r on r.workspace_id = $1 and r.post_id = c.id
   order by r.post_id, (r.captured_at at time zone 'UTC')::date, r.captured_at desc
), current as (
  select distinct on (post_id) * from evening order by post_id, day desc
), change as (
  select day,
         views - coalesce(lag(views) over earlier, 0) as views,
         reach - coalesce(lag(reach) over earlier, 0) as reach,
         likes + comments + shares + saves
           - coalesce(lag(likes + comments + shares + saves) over earlier, 0) as engagements
    from evening
  window earlier as (partition by post_id order by day)
)
select (select count(*) from chosen)::int as posts,
       (select sum(views) from current)::float8 as views,
       (select sum(reach) from current)::float8 as "grossReach",
       (select sum(likes + comments + shares + saves) from current)::float8 as engagements,
       (select json_agg(t) from (select influencer_id, sum(views) as views, sum(reach) as reach
                                   from current group by influencer_id) t) as "byInfluencer",
       (select json_agg(t order by t.day) from (
          select day, sum(sum(views)) over (order by day) as views,
                 sum(sum(reach)) over (order by day) as "grossReach",
                 sum(sum(engagements)) over (order by day) as engagements
            from change group by day) t) as timeline`;

/** Milliseconds of each of `times` runs over an open connection, after one that does not count where there are several; and the figures. */
export const plainReport = async (client, { workspaceId, campaignId }, times) => {
  const taken = [];
  let figures = null;
  for (let i = 0; i < times; i += 1) {
    const begun = performance.now();
    const { rows } = await client.query({
      name: 'plain-report',
      text: PLAIN_REPORT,
      values: [workspaceId, campaignId],
    });
    taken.push(performance.now() - begun);
    figures = rows[0];
  }
  return { times: times > 1 ? taken.slice(1) : taken, figures };
};
