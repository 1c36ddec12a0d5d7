import { SetMetadata, type CustomDecorator } from '@nestjs/common';

import type { DomainEventClass } from './domain-event.js';

/**
 * `after`: as a job of its own, once what happened is committed. `within`: at once, in the unit of work
 * that made it happen, for what is cheap and must be kept with it; where it fails, that fails.
 */
type When = 'after' | 'within';

export interface Listening {
  readonly event: DomainEventClass;
  readonly when: When;
}

export const LISTENS_TO = 'tribune:listens-to';

/** Makes a provider with a `handle` method a listener of one class of domain events. */
export const ListensTo = (event: DomainEventClass, when: When = 'after'): CustomDecorator =>
  SetMetadata(LISTENS_TO, { event, when } satisfies Listening);
