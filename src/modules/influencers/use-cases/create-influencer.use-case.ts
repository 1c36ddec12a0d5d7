import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { recognise } from '../domain/identity.js';
import { InfluencerRepository } from '../influencer.repository.js';
import { influencerProblems } from '../influencers.errors.js';
import { AddPeople, readPerson, type NewInfluencer } from './add-people.js';

/**
 * Adds a person, or recognises one by an e-mail address or a handle and leaves them as they are.
 * `identity_conflict` where the addresses and handles belong to two people.
 */
@Injectable()
export class CreateInfluencer {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly addPeople: AddPeople,
  ) {}

  async execute(
    ctx: RequestContext,
    input: NewInfluencer,
  ): Promise<{ id: string; existing: boolean }> {
    const person = readPerson(input);
    return this.db.run(ctx, async () => {
      await this.influencers.lockIdentities(ctx.workspaceId, person.identities);
      const owners = await this.influencers.owners(ctx.workspaceId, person.identities);
      const recognition = recognise(person.identities, owners);
      if (recognition.who === 'several') {
        throw influencerProblems.refuse('identity_conflict', {}, recognition.pointer);
      }
      if (recognition.who === 'person') return { id: recognition.id, existing: true };
      await this.addPeople.execute(ctx, [person]);
      return { id: person.id, existing: false };
    });
  }
}
