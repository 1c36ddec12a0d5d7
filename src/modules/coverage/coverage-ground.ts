import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { Influencers } from '../influencers/influencers.contract.js';
import { Workspaces } from '../workspaces/workspaces.contract.js';
import type { CoverageReferences, FoundReferences } from './domain/references.js';
import { CoverageReferencesQuery } from './queries/coverage-references.query.js';

/** What pieces are judged by: what there is of what they refer to, and the zone in which days are counted. */
export interface Ground {
  readonly found: FoundReferences;
  readonly timeZone: string;
}

type Claim = Partial<CoverageReferences>;

/** Finds out by what pieces are judged. */
@Injectable()
export class CoverageGround {
  constructor(
    private readonly workspaces: Workspaces,
    private readonly influencers: Influencers,
    private readonly references: CoverageReferencesQuery,
  ) {}

  /**
   * The ground for all of `claims`. Nobody whom they name is merged into another until the unit of work
   * ends, so it must be asked for before the shelf is locked.
   */
  async of(ctx: RequestContext, claims: readonly Claim[]): Promise<Ground> {
    const named = idsIn(claims, 'influencerId');
    const held = named.length === 0 ? [] : [...(await this.influencers.hold(ctx, named))];
    const stand = held.map(([, id]): [string, string] => [id, id]);
    const { timeZone } = await this.workspaces.facts(ctx.workspaceId);
    const nothing = { events: new Map(), campaigns: new Set<string>() };
    const influencers = new Map([...held, ...stand]);
    return this.withMore(ctx, { found: { ...nothing, influencers }, timeZone }, claims);
  }

  /** The same, also for the events and campaigns of these. */
  async withMore(ctx: RequestContext, ground: Ground, claims: readonly Claim[]): Promise<Ground> {
    const [events, campaigns] = [idsIn(claims, 'eventId'), idsIn(claims, 'campaignId')];
    if (events.length + campaigns.length === 0) return ground;
    const more = await this.references.run(ctx, events, campaigns);
    const found = {
      events: new Map([...ground.found.events, ...more.events]),
      campaigns: new Set([...ground.found.campaigns, ...more.campaigns]),
      influencers: ground.found.influencers,
    };
    return { ...ground, found };
  }
}

const idsIn = (claims: readonly Claim[], field: keyof CoverageReferences): string[] => [
  ...new Set(claims.map((claim) => claim[field] ?? null).filter((id) => id !== null)),
];
