import { SetMetadata, type CustomDecorator } from '@nestjs/common';

import type { DomainEventClass } from './domain-event.js';

export interface Listening {
  readonly event: DomainEventClass;
}

export const LISTENS_TO = 'tribune:listens-to';

/** Makes a provider with a `handle` method a listener of one class of domain events. */
export const ListensTo = (event: DomainEventClass): CustomDecorator =>
  SetMetadata(LISTENS_TO, { event } satisfies Listening);
