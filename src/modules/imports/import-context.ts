import type { RequestContext } from '../../kernel/context.js';
import type { Import } from './domain/import.js';

/** The context in which the records of an import are taken in: that of who asked, now. */
export const importContext = (
  { workspaceId, actsAs, locale }: Pick<Import, 'workspaceId' | 'actsAs' | 'locale'>,
  now: Date,
): RequestContext => ({
  workspaceId,
  actor: actsAs,
  locale,
  now,
  requestId: 'job',
  origin: null,
});
