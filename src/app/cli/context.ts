import type { RequestContext } from '../../kernel/context.js';
import { WorkspaceRepository } from '../../modules/workspaces/workspace.repository.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/domain-events/domain-event.js';
import type { Application } from '../application.js';

/** What the operator does counts as done by the system, now. */
export const contextOf = async (
  { nest }: Application,
  slugOrId: string,
): Promise<RequestContext> => {
  const found = await nest
    .get(UnitOfWork)
    .runForInstallation(() => nest.get(WorkspaceRepository).findBySlugOrId(slugOrId));
  if (found === null) throw new Error(`There is no workspace "${slugOrId}".`);
  return systemContext(found.id, nest.get(Clock).now());
};
