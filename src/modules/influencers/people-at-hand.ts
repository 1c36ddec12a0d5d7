import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { isId } from '../../platform/ids.js';
import { identityWord, recognise, type Identity } from './domain/identity.js';
import type { InfluencerRecord } from './domain/influencer-record.js';
import { likenessKeys, nameKey } from './domain/person-name.js';
import { InfluencerRepository } from './influencer.repository.js';
import type { PersonToAdd } from './use-cases/add-people.js';
import { KnownPeopleQuery, type LockedPerson } from './queries/known-people.query.js';
import { NamesakesQuery, type Namesake } from './queries/namesakes.query.js';

/** A record whose addresses and handles were read. */
export interface ReadRecord {
  readonly record: InfluencerRecord;
  readonly identities: readonly Identity[];
}

/** What the records of one call may be about, as it stands after those that were taken already. */
export interface PeopleInSlice {
  /** By `identityWord`: to whom each belongs. */
  readonly owners: Map<string, string>;
  readonly people: Map<string, LockedPerson>;
  /** By name: who has it, or nearly. */
  readonly namesakes: ReadonlyMap<string, readonly Namesake[]>;
  /** By the keys of their names: those whom this call made. */
  readonly made: Map<string, Namesake[]>;
  /** By id: those whom this call made and that are yet to be written. */
  readonly unwritten: Map<string, Unwritten>;
  /** Those whom this call made or changed, and who are yet to be read again. */
  readonly stale: Set<string>;
}

/** Somebody to write, and who was said to be somebody else. */
export interface Unwritten {
  readonly person: PersonToAdd;
  readonly others: readonly string[];
}

/** Who has this name, or nearly; those whom this call made among them. */
export const alikeIn = (slice: PeopleInSlice, name: string): Namesake[] => {
  const made = likenessKeys(name).flatMap((key) => slice.made.get(key) ?? []);
  const all = [...(slice.namesakes.get(name) ?? []), ...made];
  return [...new Map(all.map((each) => [each.id, each])).values()];
};

/** Whether this call made the person. */
export const wasMadeIn = (slice: PeopleInSlice, { id, name }: Namesake): boolean =>
  likenessKeys(name).some((key) => slice.made.get(key)?.some((each) => each.id === id));

/** Notes somebody whom this call makes. */
export const noteMade = (slice: PeopleInSlice, unwritten: Unwritten): void => {
  const { id, input, identities } = unwritten.person;
  const namesake = { id, name: input.name, region: input.region ?? null };
  for (const key of likenessKeys(input.name))
    slice.made.set(key, [...(slice.made.get(key) ?? []), namesake]);
  slice.unwritten.set(id, unwritten);
  noteChanged(slice, id, identities);
};

/** Notes somebody whom this call changed, and what is theirs now. */
export const noteChanged = (
  slice: PeopleInSlice,
  id: string,
  identities: readonly Identity[],
): void => {
  for (const identity of identities) slice.owners.set(identityWord(identity), id);
  slice.stale.add(id);
};

/** Finds, for many records at once, everybody whom they may be about. */
@Injectable()
export class PeopleAtHand {
  constructor(
    private readonly influencers: InfluencerRepository,
    private readonly known: KnownPeopleQuery,
    private readonly namesakes: NamesakesQuery,
  ) {}

  /** Locks the identities and the people until the open unit of work ends; a constant number of statements. */
  async of({ workspaceId }: RequestContext, read: readonly ReadRecord[]): Promise<PeopleInSlice> {
    const identities = read.flatMap((each) => each.identities);
    const distinct = [...new Map(identities.map((each) => [identityWord(each), each])).values()];
    await this.influencers.lockIdentities(workspaceId, distinct);
    const owners = new Map(await this.influencers.owners(workspaceId, distinct));
    const names = read.flatMap(({ record, identities: own }) =>
      record.id || !record.name || recognise(own, owners).who !== 'nobody' ? [] : [record.name],
    );
    const namesakes = await this.namesakes.run(workspaceId, names);
    const exactly = [...namesakes].flatMap(([name, people]) =>
      people.filter((each) => nameKey(each.name) === nameKey(name)).map(({ id }) => id),
    );
    const named = read.flatMap(({ record: { id, sameAs } }) => [id, sameAs]).filter(isIdGiven);
    const ids = [...new Set([...named, ...owners.values(), ...exactly])];
    const people = new Map(await this.known.lock(workspaceId, ids));
    return {
      ...{ owners, people, namesakes },
      ...{ made: new Map(), unwritten: new Map(), stale: new Set() },
    };
  }

  /** Looks again at those of these people whom this call wrote since they were looked at. */
  async refresh(
    { workspaceId }: RequestContext,
    { people, stale }: PeopleInSlice,
    ids: readonly string[],
  ): Promise<void> {
    const changed = ids.filter((id) => stale.delete(id));
    for (const [id, person] of await this.known.lock(workspaceId, changed)) people.set(id, person);
  }
}

const isIdGiven = (id: string | null | undefined): id is string =>
  typeof id === 'string' && isId(id);
