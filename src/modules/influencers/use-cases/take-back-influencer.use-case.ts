import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../../kernel/context.js';
import { AuditLog } from '../../../platform/audit/audit-log.js';
import { violatesReference } from '../../../platform/database/database-errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { takenByAnother } from '../domain/identity.js';
import type {
  InfluencerReceipt,
  PersonSnapshot,
  ReceiptOfChange,
  ReceiptOfMaking,
} from '../influencer-receipt.js';
import { InfluencerRepository, type InfluencerKey } from '../influencer.repository.js';
import { influencerProblems } from '../influencers.errors.js';
import { TakenPeopleRepository, type AccountLeft } from '../taken-people.repository.js';
import { emailIdentities, namedEmails } from './read-contact.js';

/**
 * Takes back what a record made or changed of a person, to the byte. Refused, and nothing is changed, where the
 * person was changed since, or where something was built on them.
 */
@Injectable()
export class TakeBackInfluencer {
  constructor(
    private readonly db: UnitOfWork,
    private readonly influencers: InfluencerRepository,
    private readonly people: TakenPeopleRepository,
    private readonly audit: AuditLog,
  ) {}

  /** In the open unit of work, in which others may be taken back after one that is refused. */
  async execute(ctx: RequestContext, receipt: InfluencerReceipt): Promise<void> {
    try {
      await this.db.attempt(() =>
        'made' in receipt ? this.unmake(ctx, receipt) : this.unchange(ctx, receipt),
      );
    } catch (error) {
      if (!violatesReference(error)) throw error;
      throw influencerProblems.refuse('influencer_built_on', { influencerId: idOf(receipt) });
    }
  }

  private async unmake(ctx: RequestContext, receipt: ReceiptOfMaking): Promise<void> {
    const key = { workspaceId: ctx.workspaceId, influencerId: receipt.made };
    await this.checkAsLeft(key, receipt.updatedAt);
    if (await this.people.hasChangedAccounts(key, receipt.updatedAt)) throw changedSince(key);
    if (await this.people.hasFurtherCounts(key, receipt))
      throw influencerProblems.refuse('influencer_built_on', { influencerId: receipt.made });
    const person = await this.influencers.lock(key);
    const contact = await this.influencers.contact(key);
    await this.people.remove(key);
    await this.audit.record(ctx, {
      action: 'influencer.removed',
      subject: { type: 'influencer', id: receipt.made },
      before: { ...person, ...contact },
    });
  }

  private async unchange(ctx: RequestContext, receipt: ReceiptOfChange): Promise<void> {
    const { workspaceId } = ctx;
    const key = { workspaceId, influencerId: receipt.changed };
    await this.checkAsLeft(key, receipt.updatedAt);
    if (!(await this.people.areAccountsAsLeft(workspaceId, accountsLeft(receipt))))
      throw changedSince(key);
    await this.people.removeCounts(workspaceId, receipt.counts);
    for (const { accountId, ...address } of receipt.urls)
      await this.people.putAddress(workspaceId, accountId, address);
    for (const accountId of receipt.accounts)
      await this.removeAccount(ctx, key, accountId, receipt);
    if (receipt.before !== null) await this.restore(ctx, key, receipt.before);
    await this.audit.recordMany(
      ctx,
      [...receipt.counts, ...receipt.urls].map(({ accountId }) => ({
        action: 'account.taken-back',
        subject: { type: 'account', id: accountId },
        after: { influencerId: receipt.changed },
      })),
    );
  }

  private async checkAsLeft(key: InfluencerKey, updatedAt: string): Promise<void> {
    if (!(await this.people.isAsLeft(key, updatedAt))) throw changedSince(key);
  }

  private async removeAccount(
    ctx: RequestContext,
    key: InfluencerKey,
    accountId: string,
    { updatedAt, source }: ReceiptOfChange,
  ): Promise<void> {
    await this.people.removeAccount({ ...key, accountId }, { capturedAt: updatedAt, source });
    await this.audit.record(ctx, {
      action: 'account.removed',
      subject: { type: 'account', id: accountId },
      before: { influencerId: key.influencerId },
    });
  }

  private async restore(
    ctx: RequestContext,
    key: InfluencerKey,
    before: PersonSnapshot,
  ): Promise<void> {
    const emails = before.emails.map(({ email }) => email);
    const identities = emailIdentities(namedEmails(undefined, emails));
    const owners = await this.influencers.owners(key.workspaceId, identities);
    if (takenByAnother(key.influencerId, identities, owners) !== null)
      throw influencerProblems.refuse('influencer_built_on', { influencerId: key.influencerId });
    const person = await this.influencers.lock(key);
    const contact = await this.influencers.contact(key);
    await this.influencers.putEmails(key, before.emails);
    await this.influencers.putPhones(key, before.phones);
    await this.influencers.putTags(key, before.tags);
    await this.people.restoreColumns(key, before);
    await this.influencers.refreshSearchText(key);
    // Once more: what the search reads is worked out anew, and must be what it was.
    await this.people.restoreColumns(key, before);
    await this.audit.record(ctx, {
      action: 'influencer.changed',
      subject: { type: 'influencer', id: key.influencerId },
      before: { ...person, ...contact },
      after: { ...(await this.influencers.lock(key)), ...(await this.influencers.contact(key)) },
    });
  }
}

const changedSince = ({ influencerId }: InfluencerKey): Error =>
  influencerProblems.refuse('influencer_changed_since', { influencerId });

/** The accounts that a record wrote, and when: an address changes without its person. */
const accountsLeft = ({ accounts, updatedAt, urls }: ReceiptOfChange): AccountLeft[] => [
  ...accounts.map((accountId) => ({ accountId, updatedAt })),
  ...urls.map(({ accountId, leftAt }) => ({ accountId, updatedAt: leftAt })),
];

const idOf = (receipt: InfluencerReceipt): string =>
  'made' in receipt ? receipt.made : receipt.changed;
