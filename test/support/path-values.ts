import { placesOf, type Route } from './every-route.js';
import type { FullWorkspace } from './full-workspace.js';

/** What each parameter of a workspace's path names; a new one is given its thing here, and in full-workspace.ts. */
const NAMED: Readonly<Record<string, keyof FullWorkspace>> = {
  'api-keys/id': 'apiKey',
  'accounts/accountId': 'account',
  'calendars/id': 'calendar',
  'campaigns/id': 'campaign',
  'connections/id': 'connection',
  'coverage/id': 'coverage',
  'deliverables/id': 'deliverable',
  'deliveries/connectionDeliveryId': 'connectionDelivery',
  'events/id': 'event',
  'imports/id': 'import',
  'influencers/id': 'influencer',
  'influencer-merges/id': 'merge',
  'invitations/id': 'invitation',
  'member-invitations/id': 'memberInvitation',
  'members/id': 'member',
  'posts/id': 'post',
  'webhooks/id': 'webhook',
  'deliveries/deliveryId': 'webhookDelivery',
};

/** The parameters of a route's path beyond the workspace, each with the thing that it names where that is known. */
export const namedBy = ({
  path,
}: Route): { readonly name: string; readonly thing: keyof FullWorkspace | undefined }[] =>
  placesOf(path)
    .filter(({ name }) => name !== 'workspace')
    .map(({ place, name }) => ({ name, thing: NAMED[`${place}/${name}`] }));

/** Values for them, out of one workspace. */
export const valuesIn = (route: Route, its: FullWorkspace): Record<string, string> =>
  Object.fromEntries(
    namedBy(route).map(({ name, thing }) => [name, thing === undefined ? 'unknown' : its[thing]]),
  );
