import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import type { Ground } from '../coverage-ground.js';
import { receiptOfChange, receiptOfMaking, type CoverageReceipt } from '../coverage-receipt.js';
import { coverageProblems } from '../coverage.errors.js';
import { CoverageRepository } from '../coverage.repository.js';
import type { CoverageChanges } from '../domain/coverage-item.js';
import {
  isComplete,
  missingIn,
  withoutIdleSource,
  type CoverageRecord,
} from '../domain/coverage-record.js';
import { recognised, type CoverageIdentity } from '../domain/known-coverage.js';
import { differing } from '../domain/learnt-coverage.js';
import type { CoverageItem } from '../entities/coverage-item.entity.js';
import { asKnown } from './as-known.js';
import { newItem, settledItem } from './settled-item.js';

/** A record by what it is recognised, its person found; `refused` where that person is not. */
export interface NamedRecord extends Pick<CoverageRecord, 'id' | 'told'> {
  readonly identity: CoverageIdentity;
  readonly refused: Error | null;
  readonly byNameAlone?: string;
}

/** What the records of one call share. */
export interface CoverageSlice {
  /** What is known of what they name; what one makes or changes, the next sees. */
  readonly known: CoverageItem[];
  /** What was made and is to be written yet: together, since that takes a fraction of the time. */
  readonly unwritten: CoverageItem[];
  readonly ground: Ground;
}

/** What became of a record that was taken. */
export interface TakenCoverage {
  readonly fate: 'create' | 'update' | 'skip';
  readonly id: string;
  /** Null where nothing was changed. */
  readonly receipt: CoverageReceipt | null;
  /** Whether the source of an audience was left out, since there is no audience. */
  readonly isSourceIdle: boolean;
  /** What the person is called, where nothing but the name told who was seen; null where more did. */
  readonly byNameAlone: string | null;
}

/** Takes one record in: makes the piece that it tells, or brings the known one up to date with it. */
@Injectable()
export class TakeCoverageRecord {
  constructor(
    private readonly db: UnitOfWork,
    private readonly items: CoverageRepository,
  ) {}

  async execute(
    ctx: RequestContext,
    record: NamedRecord,
    slice: CoverageSlice,
  ): Promise<TakenCoverage> {
    if (record.refused !== null) throw record.refused;
    const before = meant(slice.known, record);
    const trimmed = withoutIdleSource(record.told, before?.audience ?? null);
    const told = trimmed ?? record.told;
    const { fate, item, receipt } =
      before === null ? this.make(ctx, told, slice) : await this.change(ctx, before, told, slice);
    const { byNameAlone = null } = record;
    return { fate, id: item.id, receipt, isSourceIdle: trimmed !== null, byNameAlone };
  }

  /** Writes down what was made so far. */
  async write(ctx: RequestContext, { unwritten }: CoverageSlice): Promise<void> {
    if (unwritten.length > 0) await this.items.insert(ctx, unwritten.splice(0));
  }

  private make(ctx: RequestContext, told: CoverageChanges, slice: CoverageSlice) {
    if (!isComplete(told))
      throw new InvalidInput(
        missingIn(told).map((field) => ({ pointer: `/${field}`, code: 'required' })),
      );
    const item = newItem(ctx, told, slice.ground);
    slice.unwritten.push(item);
    slice.known.push(item);
    return { fate: 'create' as const, item, receipt: receiptOfMaking(item) };
  }

  private async change(
    ctx: RequestContext,
    before: CoverageItem,
    told: CoverageChanges,
    slice: CoverageSlice,
  ) {
    const { known, ground } = slice;
    const settled = settledItem(ctx, before, differing(before, told), ground);
    if (Object.keys(differing(before, settled)).length === 0)
      return { fate: 'skip' as const, item: before, receipt: null };
    const item = { ...settled, updatedAt: ctx.now };
    await this.write(ctx, slice);
    try {
      await this.db.attempt(() => this.items.update(ctx, before, item));
    } catch (error) {
      throw asKnown(error);
    }
    known.splice(known.indexOf(before), 1, item);
    return { fate: 'update' as const, item, receipt: receiptOfChange(before, item) };
  }
}

/** The known item that the record means; null where it is new. */
const meant = (
  known: readonly CoverageItem[],
  { id, identity }: NamedRecord,
): CoverageItem | null => {
  if (id !== undefined) {
    const item = known.find((one) => one.id === id);
    if (item === undefined) throw httpProblems.refuse('reference_not_found', {}, '/id');
    return item;
  }
  const item = recognised(known, identity);
  if (item === 'several') throw coverageProblems.refuse('coverage_is_several');
  return item;
};
