import { accountsOf } from './account-records.js';
import type { JsonRecord } from './json-record.js';
import { personName, plainly, recordOf } from './record-parts.js';
import type { RowPlan } from './row-plan.js';
import type { Sayings } from './sayings.js';

/** The person that a row tells of. A field of influence that is only a guess is not said: it must not change what is known. */
export const influencerRecord = (sayings: Sayings, plan: RowPlan): JsonRecord => {
  const addresses = sayings.texts('email') ?? [];
  const others = sayings.texts('emails');
  const emails = addresses.length > 1 ? [...new Set([...addresses, ...(others ?? [])])] : others;
  const field = sayings.text('field');
  const isSaid = field !== undefined && !sayings.isGuess('field');
  return recordOf({
    ...plainly(sayings, 'id', 'sameAs', 'phones', 'locale', 'region', 'languages', 'tags', 'notes'),
    ...plainly(sayings, 'agent.name', 'agent.phone'),
    'agent.email': sayings.texts('agent.email')?.[0],
    name: personName(sayings, ''),
    field: isSaid ? field : undefined,
    email: addresses[0],
    emails,
    accounts: accountsOf(sayings, plan),
  });
};
