import { numbers, text, texts, type Column } from '../../../platform/files/column.js';
import type { CoverageRow } from '../queries/coverage-item.query.js';

type NamedItem = CoverageRow & { readonly influencerName: string | null };

/** An item of coverage as a row of a file: what can be written, then what can only be read. */
export const COVERAGE_COLUMNS: readonly Column<NamedItem>[] = [
  ...texts<NamedItem>('id', 'kind', 'outlet', 'title', 'url', 'publishedAt', 'place', 'author'),
  ...texts<NamedItem>('language'),
  ...numbers<NamedItem>('durationSeconds', 'audience'),
  ...texts<NamedItem>('audienceSource', 'audienceProvenance', 'sentiment', 'notes', 'excerpt'),
  ...texts<NamedItem>('influencerId'),
  text('influencer.name', ({ influencerName }) => influencerName),
  ...texts<NamedItem>('eventId', 'campaignId', 'createdAt', 'updatedAt'),
];
