import { Injectable } from '@nestjs/common';

import { actorRef, type RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { newId } from '../../../platform/ids.js';
import { AccountRepository } from '../account.repository.js';
import type { Field } from '../domain/fields.js';
import type { Identity } from '../domain/identity.js';
import { searchText } from '../domain/search-text.js';
import { InfluencerRepository, type NewPerson } from '../influencer.repository.js';
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

/** A person to add whose addresses, numbers and accounts were read; the id is made. */
export interface PersonToAdd {
  readonly id: string;
  readonly input: NewInfluencer;
  readonly emails: NewPerson['emails'];
  readonly phones: NewPerson['phones'];
  readonly tags: NewPerson['tags'];
  readonly accounts: readonly ReadAccount[];
  readonly identities: readonly Identity[];
}

/** Reads how to reach a person; throws `InvalidInput` where a number or a handle is none. */
export const readPerson = (input: NewInfluencer): PersonToAdd => {
  const emails = namedEmails(input.email, input.emails);
  const { accounts, identities } = readAccounts(input.accounts ?? []);
  return {
    id: newId(),
    input,
    emails: emailRows(emails),
    phones: phoneRows(input.phones ?? []),
    tags: tagRows(input.tags ?? []),
    accounts,
    identities: [...emailIdentities(emails), ...identities],
  };
};

/** Adds people of whom it is known that they are nobody who is there, in few statements. */
@Injectable()
export class AddPeople {
  constructor(
    private readonly influencers: InfluencerRepository,
    private readonly accounts: AccountRepository,
    private readonly audit: AuditLog,
  ) {}

  /** In the open unit of work, in which their identities are locked. */
  async execute(ctx: RequestContext, people: readonly PersonToAdd[]): Promise<void> {
    if (people.length === 0) return;
    await this.influencers.insert(people.map((person) => newPersonOf(ctx, person)));
    const { workspaceId, now } = ctx;
    const stamps = { createdAt: now, updatedAt: now };
    await this.accounts.insert(
      people.flatMap(({ id: influencerId, accounts }) =>
        accounts.map(({ followers: _, ...account }) => ({
          ...{ workspaceId, influencerId },
          ...account,
          ...stamps,
        })),
      ),
    );
    await this.count(ctx, people);
    await this.audit.recordMany(
      ctx,
      people.map(({ id, input, accounts }) => ({
        action: 'influencer.created',
        subject: { type: 'influencer', id },
        after: { ...input, accounts },
      })),
    );
  }

  private async count(ctx: RequestContext, people: readonly PersonToAdd[]): Promise<void> {
    const told = { provenance: 'declared', method: null, quality: null } as const;
    const counts = people
      .flatMap(({ accounts }) => accounts)
      .flatMap(({ id: accountId, followers }) =>
        followers === null
          ? []
          : [{ accountId, capturedAt: ctx.now, source: actorRef(ctx.actor), followers, ...told }],
      );
    if (counts.length > 0) await this.accounts.keepCounts(ctx.workspaceId, counts, ctx.now);
  }
}

const newPersonOf = (
  { workspaceId, now }: RequestContext,
  { id, input, emails, phones, tags, accounts }: PersonToAdd,
): NewPerson => {
  const handles = accounts.map(({ handle }) => handle);
  return {
    person: {
      workspaceId,
      id,
      name: input.name,
      field: input.field,
      locale: input.locale ?? null,
      region: input.region ?? null,
      languages: [...(input.languages ?? [])],
      ...agentColumns(input.agent),
      notes: input.notes ?? null,
      doNotContactAt: null,
      doNotContactReason: null,
      mergedInto: null,
      searchText: searchText(
        input.name,
        emails.map(({ email }) => email),
        handles,
      ),
      createdAt: now,
      updatedAt: now,
    },
    ...{ emails, phones, tags, handles },
  };
};
