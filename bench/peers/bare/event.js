const INSERT = `
insert into events (workspace_id, id, campaign_id, kind, title, venue_name, venue_city, venue_address,
  time_zone, doors_at, starts_at, ends_at, rsvp_deadline, capacity, seats_taken, waitlist_counter,
  seat_value_amount, seat_value_currency, state, created_at, updated_at)
values ($1, uuidv7(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, 0, $14, $15, $16, $17, $17)
returning id`;

const moment = { type: 'string', format: 'date-time' };
const momentOrNull = { type: ['string', 'null'], format: 'date-time' };
const text = (maxLength) => ({ type: 'string', minLength: 1, maxLength });
const textOrNull = { type: ['string', 'null'] };
const whole = { type: 'integer', minimum: 0 };

const venue = {
  type: 'object',
  required: ['name', 'city', 'timeZone'],
  properties: { name: text(200), city: text(120), address: textOrNull, timeZone: text(64) },
};

const money = {
  type: ['object', 'null'],
  required: ['amount', 'currency'],
  properties: { amount: whole, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
};

const asked = {
  type: 'object',
  required: ['kind', 'title', 'venue', 'startsAt', 'endsAt', 'seats'],
  additionalProperties: false,
  properties: {
    campaignId: { type: ['string', 'null'], format: 'uuid' },
    kind: { enum: ['match', 'premiere', 'concert', 'launch', 'festival', 'conference', 'other'] },
    title: text(200),
    venue,
    doorsAt: momentOrNull,
    startsAt: moment,
    endsAt: moment,
    rsvpDeadline: momentOrNull,
    seats: { ...whole, maximum: 1_000_000 },
    seatValue: money,
    state: { enum: ['draft', 'open'] },
  },
};

const answered = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    campaignId: textOrNull,
    kind: { type: 'string' },
    title: { type: 'string' },
    venue,
    doorsAt: momentOrNull,
    startsAt: momentOrNull,
    endsAt: momentOrNull,
    rsvpDeadline: momentOrNull,
    seats: whole,
    seatsTaken: whole,
    seatsFree: whole,
    seatValue: money,
    state: { type: 'string' },
    createdAt: momentOrNull,
    updatedAt: momentOrNull,
  },
};

const readMoment = (value) => (value === undefined || value === null ? null : new Date(value));

const factsOf = (body) => ({
  campaignId: body.campaignId ?? null,
  kind: body.kind,
  title: body.title,
  venue: { ...body.venue, address: body.venue.address ?? null },
  doorsAt: readMoment(body.doorsAt),
  startsAt: readMoment(body.startsAt),
  endsAt: readMoment(body.endsAt),
  rsvpDeadline: readMoment(body.rsvpDeadline),
  seats: body.seats,
  seatValue: body.seatValue ?? null,
  state: body.state ?? 'open',
});

const valuesOf = (workspaceId, facts, now) => [
  ...[workspaceId, facts.campaignId, facts.kind, facts.title],
  ...[facts.venue.name, facts.venue.city, facts.venue.address, facts.venue.timeZone],
  ...[facts.doorsAt, facts.startsAt, facts.endsAt, facts.rsvpDeadline, facts.seats],
  ...[facts.seatValue?.amount ?? null, facts.seatValue?.currency ?? null, facts.state, now],
];

export const eventRoute = async (app, { pool, workspaceId }) => {
  const schema = { body: asked, response: { 201: answered } };
  app.post('/events', { schema }, async (request, reply) => {
    const facts = factsOf(request.body);
    const now = new Date();
    const values = valuesOf(workspaceId, facts, now);
    const { rows } = await pool.query({ name: 'insert-event', text: INSERT, values });
    const { id } = rows[0];
    const counted = { seatsTaken: 0, seatsFree: facts.seats };
    reply.code(201).header('location', `/events/${id}`);
    return { id, ...facts, ...counted, createdAt: now, updatedAt: now };
  });
};
