import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import {
  columnsLike,
  differing,
  lacking,
  mergedColumns,
  objectedSince,
  restoredColumns,
  tooMuch,
  type MergedColumns,
} from './domain/merge.js';
import type { Influencer } from './entities/influencer.entity.js';
import { InfluencerRepository } from './influencer.repository.js';
import { influencerProblems } from './influencers.errors.js';
import type { Merge, MergedPerson } from './merge.repository.js';
import { MergedPeopleRepository, type Two } from './merged-people.repository.js';

/** What became of two people who were one. */
export interface Parting {
  /** Columns of the one kept that are as they were before. */
  readonly restored: Partial<MergedColumns>;
  /** That the other must not be contacted, where somebody said so while they were one. */
  readonly objection: Pick<MergedColumns, 'doNotContactAt' | 'doNotContactReason'> | null;
}

/** Makes of two people one, and two again: as far as the people themselves and their accounts go. */
@Injectable()
export class MergingPeople {
  constructor(
    private readonly influencers: InfluencerRepository,
    private readonly beside: MergedPeopleRepository,
  ) {}

  /** Gives the one kept what the other knows and has; returns what it takes to undo it. `merge_too_much` where it is too much. */
  async merge(ctx: RequestContext, kept: Influencer, merged: Influencer): Promise<MergedPerson> {
    const two = { workspaceId: ctx.workspaceId, keptId: kept.id, mergedId: merged.id };
    const columns = mergedColumns(kept, merged);
    await this.checkSize(two, columns.notes ?? '', columns.languages.length);
    const after = differing(kept, columns);
    const emails = await this.beside.moveEmails(two);
    const phones = await this.beside.addPhones(two);
    const tags = await this.beside.addTags(two);
    await this.influencers.update(keptOf(two), { ...changesOf(after), updatedAt: ctx.now });
    return {
      before: columnsLike(kept, after),
      after,
      updatedAt: kept.updatedAt.toISOString(),
      searchText: kept.searchText,
      ...{ emails, phones, tags },
    };
  }

  /** Moves the accounts and hides who is merged away; returns which accounts, and who had been merged into them. */
  async move(two: Two) {
    const accounts = await this.beside.moveAccounts(two);
    const people = await this.beside.hide(two);
    await this.influencers.forgetWords(mergedOf(two));
    await this.influencers.refreshSearchText(keptOf(two));
    return { accounts, people };
  }

  /**
   * Makes both as they were. What was changed of the one kept since stays so, and who objected since did so
   * as either: neither may be contacted. Answers what was given back, and whether the other objects since.
   */
  async part(
    ctx: RequestContext,
    { person, ...merge }: Merge,
    kept: Influencer,
    merged: Influencer,
  ): Promise<Parting> {
    await this.partEmails(merge, person);
    await this.takePhones(merge, person);
    await this.beside.removeTags(merge, person.tags);
    const columns = restoredColumns(kept, person.before, person.after);
    const isUntouched = kept.updatedAt.getTime() === merge.at.getTime();
    await this.influencers.update(keptOf(merge), {
      ...changesOf(columns),
      updatedAt: isUntouched ? new Date(person.updatedAt) : ctx.now,
    });
    await this.influencers.refreshSearchText(keptOf(merge));
    if (isUntouched) {
      await this.influencers.update(keptOf(merge), { searchText: person.searchText });
    }
    await this.influencers.refreshSearchText(mergedOf(merge));
    if (merged.doNotContactAt !== null || !objectedSince(kept, merge.at)) {
      return { restored: columns, objection: null };
    }
    const { doNotContactAt, doNotContactReason } = kept;
    const objection = { doNotContactAt, doNotContactReason };
    await this.influencers.update(mergedOf(merge), objection);
    return { restored: columns, objection };
  }

  /** Gives the accounts back and shows again who was hidden. */
  async moveBack(
    two: Two,
    accounts: readonly { readonly id: string }[],
    people: readonly { readonly id: string }[],
  ): Promise<void> {
    await this.beside.returnAccounts(two, accounts);
    await this.beside.show(two, people);
  }

  private async checkSize(two: Two, notes: string, languages: number): Promise<void> {
    const [emails, more] = [
      await this.beside.emails(keptOf(two)),
      await this.beside.emails(mergedOf(two)),
    ];
    const phones = await this.beside.phones(keptOf(two));
    const added = lacking(
      phones.map(({ phoneKey }) => phoneKey),
      await this.beside.phones(mergedOf(two)),
      ({ phoneKey }) => phoneKey,
    );
    const { tags } = await this.influencers.contact(keptOf(two));
    const others = await this.influencers.contact(mergedOf(two));
    const refused = tooMuch({
      notes: notes.length,
      emails: emails.length + more.length,
      phones: phones.length + added.length,
      tags: new Set([...tags, ...others.tags]).size,
      languages,
    });
    if (refused !== null) throw influencerProblems.refuse('merge_too_much', refused);
  }

  private async partEmails(two: Two, { emails }: MergedPerson): Promise<void> {
    if (emails.length === 0) return;
    const moved = new Set(emails.map(({ emailKey }) => emailKey));
    const all = await this.beside.emails(keptOf(two));
    const own = all.filter(({ emailKey }) => !moved.has(emailKey));
    await this.influencers.putEmails(keptOf(two), own);
    await this.influencers.putEmails(mergedOf(two), emails);
  }

  private async takePhones(two: Two, { phones }: MergedPerson): Promise<void> {
    if (phones.length === 0) return;
    const all = await this.beside.phones(keptOf(two));
    const own = all.filter(({ phoneKey }) => !phones.includes(phoneKey));
    await this.influencers.putPhones(keptOf(two), own);
  }
}

const keptOf = ({ workspaceId, keptId }: Two) => ({ workspaceId, influencerId: keptId });
const mergedOf = ({ workspaceId, mergedId }: Two) => ({ workspaceId, influencerId: mergedId });
const changesOf = (columns: object): Partial<Influencer> => columns;
