import type { MigrationInterface, QueryRunner } from 'typeorm';

import { statements, wall } from '../wall.js';

/** Whom we tell what happens, and what was told to whom. */
export class Webhooks1768000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, ENDPOINTS);
    await wall(runner, 'webhook_endpoints');
    await statements(runner, DELIVERIES);
    await wall(runner, 'webhook_deliveries');
    await statements(runner, ATTEMPTS);
    await wall(runner, 'webhook_attempts');
    await statements(runner, UNTOLD_READINGS);
    await wall(runner, 'untold_readings');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table untold_readings, webhook_attempts, webhook_deliveries, webhook_endpoints',
    );
  }
}

const ENDPOINTS = `
create table webhook_endpoints (
  workspace_id uuid not null,
  id uuid not null,
  url text not null check (url like 'https://%'),
  description text,
  event_types text[] not null check (cardinality(event_types) > 0),
  enabled boolean not null,
  disabled_because text check (disabled_because in ('by_hand', 'gone', 'failing')),
  disabled_at timestamptz,
  sealed_secret bytea not null,
  former_sealed_secret bytea,
  former_until timestamptz,
  failures int not null default 0 check (failures >= 0),
  failing_since timestamptz,
  quiet_until timestamptz,
  succeeded_at timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, id),
  check (enabled = (disabled_because is null)),
  check ((disabled_because is null) = (disabled_at is null)),
  check ((former_sealed_secret is null) = (former_until is null)),
  check ((failures = 0) = (failing_since is null))
);
comment on table webhook_endpoints is 'An address of another system that is told what happens in the workspace.';
comment on column webhook_endpoints.workspace_id is 'The workspace.';
comment on column webhook_endpoints.id is 'UUIDv7.';
comment on column webhook_endpoints.url is 'Where deliveries are posted to; https only.';
comment on column webhook_endpoints.description is 'What listens there.';
comment on column webhook_endpoints.event_types is 'What it is told of.';
comment on column webhook_endpoints.enabled is 'Whether it is told anything.';
comment on column webhook_endpoints.disabled_because is 'by_hand; gone where it answered 410; failing where nothing succeeded for five days. Null while it is enabled.';
comment on column webhook_endpoints.disabled_at is 'Since when it is told nothing.';
comment on column webhook_endpoints.sealed_secret is 'The secret that deliveries are signed with, encrypted.';
comment on column webhook_endpoints.former_sealed_secret is 'The secret before the last rotation, encrypted.';
comment on column webhook_endpoints.former_until is 'Until when the former secret signs, too.';
comment on column webhook_endpoints.failures is 'Attempts that failed since the last one that succeeded.';
comment on column webhook_endpoints.failing_since is 'When the first of these failed.';
comment on column webhook_endpoints.quiet_until is 'Until when nothing is sent, because it asked for quiet or has just failed.';
comment on column webhook_endpoints.succeeded_at is 'When it last took a delivery, to the minute.';
comment on column webhook_endpoints.created_by is 'Who made it.';
comment on column webhook_endpoints.created_at is 'When it was made.';
comment on column webhook_endpoints.updated_at is 'When its settings were last changed.';
`;

const DELIVERIES = `
create table webhook_deliveries (
  workspace_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  type text not null,
  at timestamptz not null,
  body text not null check (octet_length(body) < 20000),
  state text not null check (state in ('waiting', 'delivered', 'failed', 'cancelled')),
  tries int not null default 0 check (tries >= 0),
  plan uuid,
  next_attempt_at timestamptz,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (workspace_id, id),
  check ((state = 'waiting') = (plan is not null)),
  check ((state = 'waiting') = (next_attempt_at is not null)),
  check ((state = 'waiting') = (finished_at is null)),
  foreign key (workspace_id, endpoint_id) references webhook_endpoints (workspace_id, id) on delete cascade
);
create index webhook_deliveries_endpoint_idx on webhook_deliveries (workspace_id, endpoint_id, id);
create index webhook_deliveries_created_idx on webhook_deliveries (workspace_id, created_at);
comment on table webhook_deliveries is 'One thing that happened, as it is told to one endpoint.';
comment on column webhook_deliveries.workspace_id is 'The workspace.';
comment on column webhook_deliveries.id is 'UUIDv7; the webhook-id is made of it.';
comment on column webhook_deliveries.endpoint_id is 'Whom it is told to.';
comment on column webhook_deliveries.type is 'What happened.';
comment on column webhook_deliveries.at is 'When it happened.';
comment on column webhook_deliveries.body is 'The very text that is sent and signed: type, timestamp, data.';
comment on column webhook_deliveries.state is 'waiting, delivered, failed (given up) or cancelled (its endpoint was disabled first).';
comment on column webhook_deliveries.tries is 'Attempts since it was planned or replayed: the place in the schedule.';
comment on column webhook_deliveries.plan is 'The one job that may work on it; another one comes too late.';
comment on column webhook_deliveries.next_attempt_at is 'When it is tried next.';
comment on column webhook_deliveries.created_at is 'When it was planned.';
comment on column webhook_deliveries.finished_at is 'When it was delivered or given up.';
`;

const ATTEMPTS = `
create table webhook_attempts (
  workspace_id uuid not null,
  id uuid not null,
  delivery_id uuid not null,
  at timestamptz not null,
  duration_ms int not null check (duration_ms >= 0),
  status int,
  failure text,
  answer text,
  primary key (workspace_id, id),
  check ((status is null) = (failure is not null)),
  foreign key (workspace_id, delivery_id) references webhook_deliveries (workspace_id, id) on delete cascade
);
create index webhook_attempts_delivery_idx on webhook_attempts (workspace_id, delivery_id, id);
comment on table webhook_attempts is 'One request that was made for a delivery.';
comment on column webhook_attempts.workspace_id is 'The workspace.';
comment on column webhook_attempts.id is 'UUIDv7.';
comment on column webhook_attempts.delivery_id is 'The delivery.';
comment on column webhook_attempts.at is 'When it was made.';
comment on column webhook_attempts.duration_ms is 'Milliseconds until the answer or the failure.';
comment on column webhook_attempts.status is 'The HTTP status of the answer; null where there was none.';
comment on column webhook_attempts.failure is 'Why there was no answer.';
comment on column webhook_attempts.answer is 'The first characters of the answer.';
`;

const UNTOLD_READINGS = `
create table untold_readings (
  workspace_id uuid not null,
  since timestamptz not null,
  until timestamptz not null,
  requests bigint not null check (requests > 0),
  accepted bigint not null check (accepted >= 0),
  duplicates bigint not null check (duplicates >= 0),
  unmatched bigint not null check (unmatched >= 0),
  primary key (workspace_id)
);
comment on table untold_readings is 'Readings that were received since the webhooks were last told of any: at most one row a workspace, and none where nobody listens.';
comment on column untold_readings.workspace_id is 'The workspace.';
comment on column untold_readings.since is 'When the first of them were received.';
comment on column untold_readings.until is 'When the last of them were received.';
comment on column untold_readings.requests is 'How many batches brought them.';
comment on column untold_readings.accepted is 'Readings that were stored.';
comment on column untold_readings.duplicates is 'Readings that were there already.';
comment on column untold_readings.unmatched is 'Readings whose post is not known yet.';
`;
