import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { httpProblems } from '../../../platform/http/http.errors.js';
import { InvalidInput } from '../../../platform/http/input-errors.js';
import { DismissalRepository, pairOf, toldApart, type Pair } from '../dismissal.repository.js';
import { identityWord, recognise, takenByAnother } from '../domain/identity.js';
import {
  saysNothingNew,
  whatDiffers,
  type InfluencerRecord,
  type KnownPerson,
} from '../domain/influencer-record.js';
import { mayBeSamePlace } from '../domain/likeness.js';
import { nameKey } from '../domain/person-name.js';
import type { InfluencerReceipt } from '../influencer-receipt.js';
import { influencerProblems } from '../influencers.errors.js';
import {
  alikeIn,
  noteChanged,
  noteMade,
  PeopleAtHand,
  wasMadeIn,
  type PeopleInSlice,
  type ReadRecord,
} from '../people-at-hand.js';
import type { LockedPerson } from '../queries/known-people.query.js';
import type { Namesake } from '../queries/namesakes.query.js';
import { standing } from '../standing.js';
import { AddPeople, readPerson } from './add-people.js';
import { ApplyDifferences } from './apply-differences.use-case.js';

/** `sameAs` of a record about somebody who is nobody of those who are alike. */
const NOBODY = 'nobody';

/** What became of a record, and what taking it back needs. */
export interface TakenInfluencer {
  readonly fate: 'create' | 'update' | 'skip';
  readonly id: string;
  readonly receipt: InfluencerReceipt | null;
}

/** Whom a record is about, and where it says so. */
interface Meant {
  readonly id: string;
  readonly pointer: string;
  /** Whether the record carries their id. */
  readonly isNamed: boolean;
}

/**
 * Takes in what somebody elsewhere has of a person: who is known is changed where something differs, who is new
 * is added, and who is alike somebody is refused until the record says who it is.
 */
@Injectable()
export class TakeInInfluencer {
  constructor(
    private readonly db: UnitOfWork,
    private readonly atHand: PeopleAtHand,
    private readonly addPeople: AddPeople,
    private readonly applyDifferences: ApplyDifferences,
    private readonly dismissals: DismissalRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Whom it makes is written by `finish`, all at once. */
  async execute(
    ctx: RequestContext,
    slice: PeopleInSlice,
    read: ReadRecord,
  ): Promise<TakenInfluencer> {
    const meant = meantBy(slice, read.record, recognisedIn(slice, read));
    return meant === null
      ? this.make(ctx, slice, read)
      : this.change(ctx, slice, { ...read, ...meant });
  }

  /** Writes everybody whom the records of the slice made. */
  async finish(ctx: RequestContext, slice: PeopleInSlice): Promise<void> {
    const made = [...slice.unwritten.values()];
    slice.unwritten.clear();
    await this.addPeople.execute(
      ctx,
      made.map(({ person }) => person),
    );
    const pairs = made.flatMap(({ person, others }) =>
      others.map((other) => pairOf(person.id, other)),
    );
    if (pairs.length > 0) await this.tellApart(ctx, pairs);
  }

  private async change(
    ctx: RequestContext,
    slice: PeopleInSlice,
    { record, identities, id, pointer, isNamed }: ReadRecord & Meant,
  ): Promise<TakenInfluencer> {
    await this.look(ctx, slice, [id]);
    const person = personOf(slice, id, pointer);
    const differences = whatDiffers(person, record, isNamed);
    if (saysNothingNew(differences)) return { fate: 'skip', id, receipt: null };
    const receipt = await this.db.attempt(() =>
      this.applyDifferences.execute(ctx, person, differences),
    );
    noteChanged(slice, id, identities);
    return { fate: receipt === null ? 'skip' : 'update', id, receipt };
  }

  private async make(
    ctx: RequestContext,
    slice: PeopleInSlice,
    { record }: ReadRecord,
  ): Promise<TakenInfluencer> {
    const { id: _, sameAs, name, field, ...rest } = record;
    if (!name) throw new InvalidInput([{ pointer: '/name', code: 'required' }]);
    const alike = alikeIn(slice, name).filter(({ region }) => mayBeSamePlace(region, rest.region));
    const known = await this.knownAlready(ctx, slice, { record, alike, name });
    if (known !== null) return { fate: 'skip', id: known.id, receipt: null };
    const [first] = alike;
    if (first !== undefined && sameAs !== NOBODY) throw duplicate(slice, first);
    const person = readPerson({ ...rest, name, field: field ?? 'other' });
    noteMade(slice, { person, others: alike.map(({ id }) => id) });
    const receipt = {
      made: person.id,
      updatedAt: ctx.now.toISOString(),
      source: actorRef(ctx.actor),
    };
    return { fate: 'create', id: person.id, receipt };
  }

  /**
   * Somebody of exactly this name at whom everything stands that the record says: the record was taken before.
   * Of one that says that it is nobody who is alike, only somebody who was told apart from another of these.
   */
  private async knownAlready(
    ctx: RequestContext,
    slice: PeopleInSlice,
    { record, alike, name }: { record: InfluencerRecord; alike: Namesake[]; name: string },
  ): Promise<KnownPerson | null> {
    const exactly = alike.filter((each) => nameKey(each.name) === nameKey(name));
    const ids = exactly.map(({ id }) => id);
    await this.look(ctx, slice, ids);
    const same = ids
      .flatMap((id) => slice.people.get(id) ?? [])
      .filter((person) => saysNothingNew(whatDiffers(person, record, false)));
    if (record.sameAs !== NOBODY) return exactly.length === 1 ? (same[0] ?? null) : null;
    const others = alike.map(({ id }) => id);
    for (const person of same)
      if (await this.dismissals.knows(ctx.workspaceId, person.id, others)) return person;
    return null;
  }

  /** Has these people as they are now, also those whom this call made. */
  private async look(
    ctx: RequestContext,
    slice: PeopleInSlice,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.some((id) => slice.unwritten.has(id))) await this.finish(ctx, slice);
    await this.atHand.refresh(ctx, slice, ids);
  }

  /** Keeps that these are two each, so that nobody is asked again. */
  private async tellApart(ctx: RequestContext, pairs: readonly Pair[]): Promise<void> {
    const said = { at: ctx.now, by: actorRef(ctx.actor) };
    await this.dismissals.add(ctx.workspaceId, pairs, said);
    await this.audit.recordMany(ctx, pairs.map(toldApart));
  }
}

/** By its identities, whom a record is about; several is a conflict. */
const recognisedIn = (slice: PeopleInSlice, { record, identities }: ReadRecord): string | null => {
  if (record.id) {
    const taken = takenByAnother(record.id, identities, slice.owners);
    if (taken === null) return null;
    const influencerId = slice.owners.get(identityWord(taken)) ?? '';
    throw influencerProblems.refuse('identity_taken', { influencerId }, taken.pointer);
  }
  const recognition = recognise(identities, slice.owners);
  if (recognition.who === 'several')
    throw influencerProblems.refuse('identity_conflict', {}, recognition.pointer);
  return recognition.who === 'person' ? recognition.id : null;
};

/** Whom a record is about; null where it is nobody of whom it is sure. */
const meantBy = (
  slice: PeopleInSlice,
  { id, sameAs }: InfluencerRecord,
  known: string | null,
): Meant | null => {
  if (id) return { id: personOf(slice, id, '/id').id, pointer: '/id', isNamed: true };
  if (!sameAs || sameAs === NOBODY)
    return known === null ? null : { id: known, pointer: '', isNamed: false };
  const person = personOf(slice, sameAs, '/sameAs');
  if (known === null || known === person.id)
    return { id: person.id, pointer: '/sameAs', isNamed: false };
  throw influencerProblems.refuse('identity_conflict', {}, '/sameAs');
};

/** The person, where they are there and stand. */
const personOf = ({ people }: PeopleInSlice, id: string, pointer: string): LockedPerson => {
  const person = people.get(id);
  if (person === undefined) throw httpProblems.refuse('reference_not_found', {}, pointer);
  return standing(person, pointer);
};

const duplicate = (slice: PeopleInSlice, alike: Namesake): Error => {
  const params = { name: alike.name, influencerId: alike.id };
  const code = wasMadeIn(slice, alike) ? 'probable_duplicate_before' : 'probable_duplicate';
  return influencerProblems.refuse(code, params, '/name');
};
