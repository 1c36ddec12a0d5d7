import { nextState } from '../../../kernel/state-machine.js';
import { deliverableTransitions, type DeliverableState } from './deliverable.js';

const HOUR_MS = 60 * 60 * 1000;

/** From how long before the event on a post fulfils what was agreed: 7 days, for announcements. */
export const OPENS_BEFORE_MS = 7 * 24 * HOUR_MS;

/** The state of a deliverable to which `published` of the `count` agreed posts are bound. What is waived stays so. */
export const settledState = (
  state: DeliverableState,
  published: number,
  count: number,
): DeliverableState => {
  const isComplete = published >= count;
  if (isComplete) return nextState(deliverableTransitions, state, 'publish') ?? state;
  if (state !== 'published' && state !== 'verified') return state;
  return nextState(deliverableTransitions, state, 'reopen') ?? state;
};

/** When it is due: so many hours after the event's start, or at a moment of its own. */
export type Due = { readonly dueHours: number } | { readonly dueAt: Date };

/** Between which moments a post fulfils a deliverable. */
export interface DeliverableWindow {
  readonly opensAt: Date;
  readonly dueAt: Date;
}

/**
 * The window of a deliverable: it opens 7 days before the event starts. What is due before that opens when it is
 * agreed. Null where it would be due before it opens.
 */
export const windowOf = (due: Due, startsAt: Date, agreedAt: Date): DeliverableWindow | null => {
  const dueAt = 'dueAt' in due ? due.dueAt : new Date(startsAt.getTime() + due.dueHours * HOUR_MS);
  const usual = new Date(startsAt.getTime() - OPENS_BEFORE_MS);
  const opensAt = dueAt > usual ? usual : agreedAt;
  return opensAt < dueAt ? { opensAt, dueAt } : null;
};
