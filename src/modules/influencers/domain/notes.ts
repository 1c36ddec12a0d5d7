import type { Actor } from '../../../kernel/context.js';

/** Whether `actor` may read the team's private notes: those who may write them, and nobody else. */
export const mayReadNotes = (actor: Actor): boolean => {
  switch (actor.kind) {
    case 'member':
      return actor.role === 'admin' || actor.role === 'manager';
    case 'api_key':
      return actor.scopes.includes('influencers:write');
    case 'guest':
      return false;
    case 'system':
      return true;
  }
};
