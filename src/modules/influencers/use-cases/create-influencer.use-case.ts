import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../platform/ids.js';
import { AccountRepository } from '../account.repository.js';
import type { Field } from '../domain/fields.js';
import { recognise, type Identity } from '../domain/identity.js';
import { searchText } from '../domain/search-text.js';
import { InfluencerRepository, type InfluencerKey } from '../influencer.repository.js';
import { influencerProblems } from '../influencers.errors.js';
import { agentColumns, type Agent } from './agent.js';
import {
  emailIdentities,
  emailRows,
  namedEmails,
  phoneRows,
  readAccounts,
  tagRows,
  type NewAccount,
  type ReadAccount,
} from './read-contact.js';

/** A person to add; what is absent or null is unknown. */
export interface NewInfluencer {
  readonly name: string;
  readonly field: Field;
  readonly email?: string | null;
  readonly emails?: readonly string[] | null;
  readonly phones?: readonly string[] | null;
  readonly locale?: string | null;
  readonly region?: string | null;
  readonly languages?: readonly string[] | null;
  readonly agent?: Agent | null;
  readonly tags?: readonly string[] | null;
  readonly notes?: string | null;
  readonly accounts?: readonly NewAccount[] | null;
}

interface Contact {
  readonly emails: { email: string; emailKey: string }[];
  readonly phones: { phone: string; phoneKey: string }[];
  readonly tags: { tag: string; tagKey: string }[];
  readonly accounts: ReadAccount[];
  readonly identities: Identity[];
}

/**
 * Adds a person, or recognises one by an e-mail address or a handle and leaves them as they are.
 * `identity_conflict` where the addresses and handles belong to two people.
 */
@Injectable()
export class CreateInfluencer {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditLog,
  ) {}

  async execute(
    ctx: RequestContext,
    input: NewInfluencer,
  ): Promise<{ id: string; existing: boolean }> {
    const contact = readContact(input);
    return this.db.run(ctx, async () => {
      await this.influencers.lockIdentities(ctx.workspaceId, contact.identities);
      const owners = await this.influencers.owners(ctx.workspaceId, contact.identities);
      const recognition = recognise(contact.identities, owners);
      if (recognition.who === 'several') {
        throw influencerProblems.refuse('identity_conflict', {}, recognition.pointer);
      }
      if (recognition.who === 'person') return { id: recognition.id, existing: true };
      return { id: await this.add(ctx, input, contact), existing: false };
    });
  }

  private async add(ctx: RequestContext, input: NewInfluencer, contact: Contact): Promise<string> {
    const key: InfluencerKey = { workspaceId: ctx.workspaceId, influencerId: newId() };
    await this.influencers.insert({
      workspaceId: key.workspaceId,
      id: key.influencerId,
      name: input.name,
      field: input.field,
      locale: input.locale ?? null,
      region: input.region ?? null,
      languages: [...(input.languages ?? [])],
      ...agentColumns(input.agent),
      notes: input.notes ?? null,
      doNotContactAt: null,
      doNotContactReason: null,
      searchText: searchText(
        input.name,
        contact.emails.map(({ email }) => email),
        contact.accounts.map(({ handle }) => handle),
      ),
      createdAt: ctx.now,
      updatedAt: ctx.now,
    });
    await this.influencers.putEmails(key, contact.emails);
    await this.influencers.putPhones(key, contact.phones);
    await this.influencers.putTags(key, contact.tags);
    await this.addAccounts(ctx, key, contact.accounts);
    await this.audit.record(ctx, {
      action: 'influencer.created',
      subject: { type: 'influencer', id: key.influencerId },
      after: { ...input, accounts: contact.accounts },
    });
    return key.influencerId;
  }

  private async addAccounts(
    ctx: RequestContext,
    key: InfluencerKey,
    accounts: readonly ReadAccount[],
  ): Promise<void> {
    const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
    await this.accounts.insert(
      accounts.map(({ followers: _, ...account }) => ({ ...key, ...account, ...stamps })),
    );
    for (const { id, followers } of accounts) {
      if (followers === null) continue;
      const source = actorRef(ctx.actor);
      const told = { provenance: 'declared', method: null, quality: null } as const;
      const count = { capturedAt: ctx.now, source, followers, ...told };
      await this.accounts.keepCount(ctx.workspaceId, id, count, ctx.now);
    }
  }
}

const readContact = (input: NewInfluencer): Contact => {
  const emails = namedEmails(input.email, input.emails);
  const { accounts, identities } = readAccounts(input.accounts ?? []);
  return {
    emails: emailRows(emails),
    phones: phoneRows(input.phones ?? []),
    tags: tagRows(input.tags ?? []),
    accounts,
    identities: [...emailIdentities(emails), ...identities],
  };
};
