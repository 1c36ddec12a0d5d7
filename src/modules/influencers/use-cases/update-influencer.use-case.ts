import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { emailKey } from '../domain/contact.js';
import type { Field } from '../domain/fields.js';
import { identityWord, takenByAnother } from '../domain/identity.js';
import type { Influencer } from '../entities/influencer.entity.js';
import { InfluencerRepository, type InfluencerKey } from '../influencer.repository.js';
import { influencerProblems } from '../influencers.errors.js';
import { standing } from '../standing.js';
import { agentColumns, type Agent } from './agent.js';
import {
  emailIdentities,
  emailRows,
  namedEmails,
  phoneRows,
  tagRows,
  type NamedEmail,
} from './read-contact.js';

/** What is undefined stays; null clears. `email` alone changes the main address and leaves the others. */
export interface InfluencerChanges {
  readonly name?: string;
  readonly field?: Field;
  readonly email?: string | null;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly locale?: string | null;
  readonly region?: string | null;
  readonly languages?: readonly string[];
  readonly agent?: Agent | null;
  readonly tags?: readonly string[];
  readonly notes?: string | null;
}

/** Changes a person; `identity_taken` where an address belongs to somebody else. */
@Injectable()
export class UpdateInfluencer {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(ctx: RequestContext, influencerId: string, changes: InfluencerChanges): Promise<void> {
    const key: InfluencerKey = { workspaceId: ctx.workspaceId, influencerId };
    const phones = changes.phones && phoneRows(changes.phones);
    return this.db.run(ctx, async () => {
      await this.lockNewAddresses(key, changes);
      const person = standing(await this.influencers.lock(key));
      const contact = await this.influencers.contact(key);
      await this.putEmails(key, changes);
      if (phones) await this.influencers.putPhones(key, phones);
      if (changes.tags) await this.influencers.putTags(key, tagRows(changes.tags));
      const columns = columnsOf(changes);
      await this.influencers.update(key, { ...columns, updatedAt: ctx.now });
      await this.influencers.refreshSearchText(key);
      await this.audit.record(ctx, {
        action: 'influencer.changed',
        subject: { type: 'influencer', id: influencerId },
        before: { ...person, ...contact },
        after: { ...columns, ...(await this.influencers.contact(key)) },
      });
    });
  }

  /** Who takes in a record holds the person already: waiting for what is theirs would be in the wrong order. */
  private async lockNewAddresses(
    key: InfluencerKey,
    { email, emails }: InfluencerChanges,
  ): Promise<void> {
    const named = emailIdentities(namedEmails(email, emails));
    if (named.length === 0) return;
    const known = new Set((await this.influencers.emails(key)).map(emailKey));
    const added = named.filter((identity) => !known.has(identity.key));
    await this.influencers.lockIdentities(key.workspaceId, added);
  }

  private async putEmails(key: InfluencerKey, changes: InfluencerChanges): Promise<void> {
    const named = await this.emailsAfter(key, changes);
    if (named === null) return;
    const identities = emailIdentities(named);
    const owners = await this.influencers.owners(key.workspaceId, identities);
    const taken = takenByAnother(key.influencerId, identities, owners);
    if (taken !== null) {
      const influencerId = owners.get(identityWord(taken)) ?? '';
      throw influencerProblems.refuse('identity_taken', { influencerId }, taken.pointer);
    }
    await this.influencers.putEmails(key, emailRows(named));
  }

  /** All addresses that the person will have, the main one first; null where they stay as they are. */
  private async emailsAfter(
    key: InfluencerKey,
    { email, emails }: InfluencerChanges,
  ): Promise<NamedEmail[] | null> {
    if (email === undefined && emails === undefined) return null;
    if (emails !== undefined) return namedEmails(email, emails);
    const others = (await this.influencers.emails(key)).slice(1);
    return namedEmails(email, others);
  }
}

// The mapper leaves a column alone whose value is undefined.
const columnsOf = ({ agent, languages, ...changes }: InfluencerChanges): Partial<Influencer> => {
  const { name, field, locale, region, notes } = changes;
  return {
    name,
    field,
    locale,
    region,
    notes,
    ...(languages && { languages: [...languages] }),
    ...(agent !== undefined && agentColumns(agent)),
  };
};
