/** The same rows as ours has in its answer; the two texts that ours derives stand in columns here. */
const LIST = `
select i.id, i.event_id as "eventId", i.influencer_id as "influencerId",
       f.name as "influencerName", i.party_limit as "partyLimit", i.party_size as "partySize",
       i.delivery, i.answer, i.presence, i.answered_at as "answeredAt",
       i.waitlist_position as "waitlistPosition", i.offered_until as "offeredUntil",
       i.present_at as "presentAt", i.revoked_at as "revokedAt", i.sent_at as "sentAt",
       i.created_at as "createdAt", i.guest_url as "guestUrl", i.ticket,
       (select coalesce(json_agg(json_build_object('name', c.name) order by c.position), '[]')
          from invitation_companions c
         where c.workspace_id = i.workspace_id and c.invitation_id = i.id) as companions,
       (select coalesce(json_agg(json_build_object(
                 'id', d.id, 'platform', d.platform, 'format', d.format, 'count', d.count,
                 'published', (select count(*) from posts p
                                where p.workspace_id = d.workspace_id and p.deliverable_id = d.id),
                 'dueAt', to_char(d.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                 'state', d.state) order by d.due_at, d.id), '[]')
          from deliverables d
         where d.workspace_id = i.workspace_id and d.invitation_id = i.id) as deliverables
  from invitations i
  join influencers f on f.workspace_id = i.workspace_id and f.id = i.influencer_id
 where i.workspace_id = $1 and ($2::uuid is null or i.id < $2)
 order by i.id desc
 limit $3`;

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const momentOrNull = { type: ['string', 'null'], format: 'date-time' };
const whole = { type: 'integer' };

const object = (properties) => ({ type: 'object', properties });

const invitation = object({
  id: text,
  eventId: text,
  influencerId: text,
  influencerName: text,
  partyLimit: whole,
  partySize: whole,
  delivery: text,
  answer: text,
  presence: text,
  answeredAt: momentOrNull,
  waitlistPosition: { type: ['integer', 'null'] },
  offeredUntil: momentOrNull,
  presentAt: momentOrNull,
  revokedAt: momentOrNull,
  sentAt: momentOrNull,
  createdAt: momentOrNull,
  companions: { type: 'array', items: object({ name: text }) },
  guestUrl: textOrNull,
  ticket: textOrNull,
  deliverables: {
    type: 'array',
    items: object({
      id: text,
      platform: text,
      format: text,
      count: whole,
      published: whole,
      dueAt: text,
      state: text,
    }),
  },
});

const schema = {
  querystring: object({ limit: { type: 'integer', minimum: 1, maximum: 200 }, cursor: text }),
  response: {
    200: object({ items: { type: 'array', items: invitation }, nextCursor: textOrNull }),
  },
};

export const invitationsRoute = async (app, { pool, workspaceId }) => {
  app.get('/invitations', { schema }, async (request) => {
    const { limit = 50, cursor } = request.query;
    const after = cursor === undefined ? null : Buffer.from(cursor, 'base64url').toString();
    const values = [workspaceId, after, limit + 1];
    const { rows } = await pool.query({ name: 'list', text: LIST, values });
    const items = rows.slice(0, limit);
    const nextCursor =
      rows.length > limit ? Buffer.from(items.at(-1).id).toString('base64url') : null;
    return { items, nextCursor };
  });
};
