import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { DomainError } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { readPostUrl } from '../../content/content.contract.js';
import { CoverageGround } from '../coverage-ground.js';
import { CoverageRepository } from '../coverage.repository.js';
import { isComplete, type CoverageRecord } from '../domain/coverage-record.js';
import type { CoverageIdentity } from '../domain/known-coverage.js';
import type { CoverageItem } from '../entities/coverage-item.entity.js';
import { wordsKey } from '../words-key.js';
import { NamedInfluencers } from '../named-influencers.js';
import {
  TakeCoverageRecord,
  type NamedRecord,
  type TakenCoverage,
} from './take-coverage-record.use-case.js';

/** What became of a record; the caller tells why it was refused. */
export type CoverageOutcome = TakenCoverage | { readonly fate: 'refuse'; readonly why: Error };

/** Takes in many records, one after the other, each for itself; what they are judged by is looked up at once. */
@Injectable()
export class TakeCoverage {
  constructor(
    private readonly db: UnitOfWork,
    private readonly items: CoverageRepository,
    private readonly ground: CoverageGround,
    private readonly people: NamedInfluencers,
    private readonly takeRecord: TakeCoverageRecord,
  ) {}

  execute(ctx: RequestContext, records: readonly CoverageRecord[]): Promise<CoverageOutcome[]> {
    return this.db.run(ctx, async () => {
      const found = await this.people.of(ctx, records);
      const ground = await this.ground.of(
        ctx,
        found.map(({ told }) => told),
      );
      const named = found.map((record) => ({
        ...record,
        identity: identityOf(record.told, ground.timeZone),
      }));
      await this.items.lockShelf(ctx);
      const known = await this.known(ctx, named);
      const wide = await this.ground.withMore(ctx, ground, known);
      const slice = { known, unwritten: [], ground: wide };
      const outcomes: CoverageOutcome[] = [];
      for (const record of named) {
        outcomes.push(await this.takeRecord.execute(ctx, record, slice).catch(refusal));
      }
      await this.takeRecord.write(ctx, slice);
      return outcomes;
    });
  }

  private known(ctx: RequestContext, records: readonly NamedRecord[]): Promise<CoverageItem[]> {
    const ids = records.map(({ id }) => id).filter((id) => id !== undefined);
    const keys = records.map(({ identity }) => identity);
    return this.items.known(ctx, {
      ids,
      urlKeys: keys.map(({ urlKey }) => urlKey).filter((key) => key !== null),
      wordsKeys: keys.map((key) => key.wordsKey).filter((key) => key !== ''),
    });
  }
}

/** A refusal is the record's; any other error is everybody's. */
const refusal = (why: unknown): CoverageOutcome => {
  if (why instanceof DomainError || why instanceof InvalidInput) return { fate: 'refuse', why };
  throw why;
};

const identityOf = (told: CoverageRecord['told'], timeZone: string): CoverageIdentity => ({
  urlKey: typeof told.url === 'string' ? (readPostUrl(told.url)?.urlKey ?? null) : null,
  // Nothing has this key: who does not say all words is known by none.
  wordsKey: isComplete(told) ? wordsKey(told, timeZone) : '',
  place: told.place ?? null,
});
