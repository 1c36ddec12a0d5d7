import type { RequestContext } from '../../kernel/context.js';
import { nextState } from '../../kernel/state-machine.js';
import { actorMay } from '../../platform/security/permissions.js';
import { httpProblems } from '../../platform/http/http.errors.js';
import { importTransitions, type ImportAction, type ImportState } from './domain/import-state.js';
import type { Import } from './domain/import.js';
import type { ImportKind } from './domain/kinds.js';
import { importProblems } from './imports.errors.js';
import { KIND_PERMISSIONS } from './intakes.js';

/** The import that was found; `not_found` where none was. */
export const found = (known: Import | null): Import => {
  if (known === null) throw httpProblems.refuse('not_found');
  return known;
};

/** The state that `action` leads to; `import_not_ready` where the present one does not allow it. */
export const moved = ({ state }: Pick<Import, 'state'>, action: ImportAction): ImportState => {
  const next = nextState(importTransitions, state, action);
  if (next === null) throw importProblems.refuse('import_not_ready', { state });
  return next;
};

/** Refuses whoever may not make by hand what the rows would make. */
export const refuseForbidden = ({ actor }: RequestContext, kind: ImportKind | null): void => {
  if (kind === null) return;
  const permission = KIND_PERMISSIONS[kind];
  if (!actorMay(actor, permission)) throw httpProblems.refuse('forbidden', { permission }, '/kind');
};
