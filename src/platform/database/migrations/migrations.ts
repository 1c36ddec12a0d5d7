import type { MigrationClass } from '../data-source.js';
import { Identity1766000000000 } from './1766000000000-identity.js';
import { Workspaces1766000001000 } from './1766000001000-workspaces.js';
import { Influencers1766000002000 } from './1766000002000-influencers.js';
import { Campaigns1766000003000 } from './1766000003000-campaigns.js';
import { Content1766000006000 } from './1766000006000-content.js';
import { Visibility1766000007000 } from './1766000007000-visibility.js';
import { Events1766000004000 } from './1766000004000-events.js';
import { Invitations1766000005000 } from './1766000005000-invitations.js';
import { SignIn1767000000000 } from './1767000000000-sign-in.js';
import { ApiKeys1767000002000 } from './1767000002000-api-keys.js';
import { Members1767000001000 } from './1767000001000-members.js';
import { SingleSignOn1767000003000 } from './1767000003000-single-sign-on.js';
import { Audit1767000004000 } from './1767000004000-audit.js';
import { SecondFactor1767000005000 } from './1767000005000-second-factor.js';
import { ReadingsByMonth1768000000000 } from './1768000000000-readings-by-month.js';
import { Webhooks1768000001000 } from './1768000001000-webhooks.js';
import { Connections1768000002000 } from './1768000002000-connections.js';
import { FollowerReadings1768000003000 } from './1768000003000-follower-readings.js';
import { WallsReadOnce1768000004000 } from './1768000004000-walls-read-once.js';
import { Imports1769000000000 } from './1769000000000-imports.js';
import { HistoryTakenBack1769000005000 } from './1769000005000-history-taken-back.js';
import { TakingBack1769000006000 } from './1769000006000-taking-back.js';
import { Coverage1769000007000 } from './1769000007000-coverage.js';
import { PeopleSearch1769000001000 } from './1769000001000-people-search.js';
import { InfluencerMerges1769000002000 } from './1769000002000-influencer-merges.js';
import { EventSources1769000003000 } from './1769000003000-event-sources.js';
import { Calendars1769000004000 } from './1769000004000-calendars.js';

/** Every migration, oldest first. A migration that was released is never edited. */
export const MIGRATIONS: MigrationClass[] = [
  Identity1766000000000,
  Workspaces1766000001000,
  Influencers1766000002000,
  Campaigns1766000003000,
  Events1766000004000,
  Invitations1766000005000,
  Content1766000006000,
  Visibility1766000007000,
  SignIn1767000000000,
  Members1767000001000,
  ApiKeys1767000002000,
  SingleSignOn1767000003000,
  Audit1767000004000,
  SecondFactor1767000005000,
  ReadingsByMonth1768000000000,
  Webhooks1768000001000,
  Connections1768000002000,
  FollowerReadings1768000003000,
  WallsReadOnce1768000004000,
  Imports1769000000000,
  PeopleSearch1769000001000,
  InfluencerMerges1769000002000,
  EventSources1769000003000,
  Calendars1769000004000,
  HistoryTakenBack1769000005000,
  TakingBack1769000006000,
  Coverage1769000007000,
];
