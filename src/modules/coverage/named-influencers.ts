import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { Influencers, type InfluencerMatch } from '../influencers/influencers.contract.js';
import { coverageProblems } from './coverage.errors.js';
import type { CoverageRecord } from './domain/coverage-record.js';

/** A record whose influencer was found, or why not. */
interface Found extends Pick<CoverageRecord, 'id' | 'told'> {
  readonly refused: Error | null;
  /** What the person is called, where nothing but the name told who it is. */
  readonly byNameAlone?: string;
}

/** Finds out whom records name as seen in a piece. */
@Injectable()
export class NamedInfluencers {
  constructor(private readonly influencers: Influencers) {}

  /** The records with the id of whom they name, in their order. */
  async of(ctx: RequestContext, records: readonly CoverageRecord[]): Promise<Found[]> {
    const naming = records.filter(({ influencer }) => influencer !== null);
    if (naming.length === 0) return records.map((record) => named(record, undefined));
    const matches = await this.influencers.find(
      ctx,
      naming.map(({ influencer }) => influencer ?? {}),
    );
    const found = new Map(naming.map((record, index) => [record, matches[index]]));
    return records.map((record) => named(record, found.get(record)));
  }
}

const named = ({ id, told }: CoverageRecord, match: InfluencerMatch | undefined): Found => {
  const own = id === undefined ? {} : { id };
  if (match === undefined) return { ...own, told, refused: null };
  if (match.kind === 'found')
    return {
      ...own,
      told: { ...told, influencerId: match.id },
      refused: null,
      ...(match.byNameAlone !== undefined && { byNameAlone: match.byNameAlone }),
    };
  const candidates = match.candidates.map(({ name }) => name).join(', ') || '–';
  const refused = coverageProblems.refuse(
    `coverage_influencer_${match.kind}`,
    { candidates },
    '/influencer',
  );
  return { ...own, told, refused };
};
