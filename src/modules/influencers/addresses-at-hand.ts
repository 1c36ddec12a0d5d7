import { Injectable } from '@nestjs/common';

import { emailIdentity, identityWord, takenByAnother } from './domain/identity.js';
import { InfluencerRepository } from './influencer.repository.js';
import { influencerProblems } from './influencers.errors.js';
import type { MovedEmail } from './merge.repository.js';

const identitiesOf = (emails: readonly MovedEmail[]) =>
  emails.map(({ email }) => emailIdentity(email, ''));

/** The addresses that a merge moved: they can only go back where nobody else was given one of them. */
@Injectable()
export class AddressesAtHand {
  constructor(private readonly influencers: InfluencerRepository) {}

  /** Makes everybody wait who would give one of them to somebody; to be locked before people are. */
  async lock(workspaceId: string, emails: readonly MovedEmail[]): Promise<void> {
    await this.influencers.lockIdentities(workspaceId, identitiesOf(emails));
  }

  /** Refuses where one of them belongs to somebody else than `keptId`. */
  async checkFree(
    workspaceId: string,
    keptId: string,
    emails: readonly MovedEmail[],
  ): Promise<void> {
    const identities = identitiesOf(emails);
    const owners = await this.influencers.owners(workspaceId, identities);
    const taken = takenByAnother(keptId, identities, owners);
    if (taken === null) return;
    const influencerId = owners.get(identityWord(taken)) ?? '';
    throw influencerProblems.refuse('merge_address_taken', { influencerId });
  }
}
