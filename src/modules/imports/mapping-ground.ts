import { Injectable } from '@nestjs/common';

import type { RequestContext } from '../../kernel/context.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { Campaigns } from '../campaigns/campaigns.contract.js';
import { Events } from '../events/events.contract.js';
import type { Import } from './domain/import.js';
import { examineFile } from './examine-file.js';
import { ImportFiles } from './import-files.js';
import type { Mapping } from './import-mapping.repository.js';
import { readMapping, type ToldMapping } from './read-mapping.js';
import { readable } from './readable.js';

/** The table that is read, and how it is meant. */
export type MappedTable = Pick<Import, 'source' | 'detected' | 'rows'> & Mapping;

/** What a mapping stands on: the table that it is of, and the event and campaign that it names. */
@Injectable()
export class MappingGround {
  constructor(
    private readonly files: ImportFiles,
    private readonly events: Events,
    private readonly campaigns: Campaigns,
  ) {}

  /** What was said, once it is known to fit the table, another one where that was asked for; refuses what does not. */
  async of(ctx: RequestContext, before: Import, told: ToldMapping): Promise<MappedTable> {
    const { source, detected, rows } = await this.tableOf(ctx, before, told);
    const mapping = readMapping(told, detected);
    await this.refuseForeign(ctx, mapping);
    return { source, detected, rows, ...mapping };
  }

  private async tableOf(
    { locale, now }: RequestContext,
    before: Import,
    { kind, table = null }: ToldMapping,
  ): Promise<Pick<Import, 'source' | 'detected' | 'rows'>> {
    if (table === null || table === before.detected.table) return before;
    const asked = { kind, table, language: locale, now };
    return readable(() => this.files.read(before, (path) => examineFile(path, asked)));
  }

  private async refuseForeign(
    ctx: RequestContext,
    { options: { eventId, campaignId } }: Mapping,
  ): Promise<void> {
    if (eventId !== undefined && (await this.events.facts(ctx, eventId)) === null)
      throw httpProblems.refuse('reference_not_found', {}, '/options/eventId');
    if (campaignId !== undefined && (await this.campaigns.facts(ctx, campaignId)) === null)
      throw httpProblems.refuse('reference_not_found', {}, '/options/campaignId');
  }
}
