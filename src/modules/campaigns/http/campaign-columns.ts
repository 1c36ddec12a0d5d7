import { writeListCell } from '../../../kernel/list-cell.js';
import { number, text, texts, type Column } from '../../../platform/files/column.js';
import type { CampaignDetails } from '../queries/campaign-details.query.js';

const list = (
  name: string,
  of: (campaign: CampaignDetails) => readonly string[],
): Column<CampaignDetails> => text(name, (campaign) => writeListCell(of(campaign)) || null);

/** A campaign as a row of a file; amounts are in minor units, as in the API. */
export const CAMPAIGN_COLUMNS: readonly Column<CampaignDetails>[] = [
  ...texts<CampaignDetails>('id', 'name', 'startsOn', 'endsOn'),
  list('hashtags', ({ hashtags }) => hashtags),
  list('mentions', ({ mentions }) => mentions),
  list('objectives', ({ objectives }) =>
    objectives.map(({ metric, target, deadline }) =>
      [metric, target, ...(deadline === null ? [] : [deadline])].join(' '),
    ),
  ),
  list('budget', ({ budget }) =>
    budget.map(({ label, money }) => `${label}: ${money.amount} ${money.currency}`),
  ),
  ...texts<CampaignDetails>('brief', 'region'),
  number('universe.population', ({ universe }) => universe?.population ?? null),
  text('universe.label', ({ universe }) => universe?.label ?? null),
  ...texts<CampaignDetails>('createdAt', 'updatedAt'),
];
