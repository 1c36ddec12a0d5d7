import { CreateInfluencer } from '../../modules/influencers/use-cases/create-influencer.use-case.js';
import { KeepFollowerCounts } from '../../modules/influencers/use-cases/keep-follower-counts.use-case.js';
import { MarkDoNotContact } from '../../modules/influencers/use-cases/mark-do-not-contact.use-case.js';
import { PEOPLE, type DemoPerson } from './people.js';
import type { Stage } from './stage.js';

/** A person of the demo as the workspace knows them. */
export interface DemoGuest extends DemoPerson {
  readonly id: string;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');

/** Makes everybody known, two months ago. */
export const welcomeGuests = async (stage: Stage): Promise<DemoGuest[]> => {
  const ctx = stage.as('manager', stage.at(-60, 10));
  const guests: DemoGuest[] = [];
  for (const person of PEOPLE) {
    const handle = `${plain(person.name)}.demo`;
    const { id } = await stage.use(CreateInfluencer).execute(ctx, {
      name: person.name,
      field: person.field,
      locale: person.locale,
      region: person.region,
      languages: person.locale === 'fr' ? ['fr'] : ['en', 'fr'],
      email: `${plain(person.name)}@guests.example`,
      tags: person.tags,
      accounts: person.accounts.map(([platform, followers]) => ({ platform, handle, followers })),
    });
    guests.push({ ...person, id });
  }
  return guests;
};

/** Weeks over which the integration has counted followers. */
const WEEKS = 8;

/** How much an account grows in a week. */
const GROWTH = 0.012;

/** A curve of followers for every account, read each week by the integration. */
export const countFollowers = async (stage: Stage, guests: readonly DemoGuest[]): Promise<void> => {
  for (let week = WEEKS; week >= 1; week -= 1) {
    const capturedAt = stage.at(-7 * week, 6);
    const counts = guests.flatMap(({ name, accounts }) =>
      accounts.map(([platform, followers]) => ({
        account: { kind: 'handle', platform, handle: `${plain(name)}.demo` } as const,
        ...{ capturedAt, followers: Math.round(followers * (1 + GROWTH * (WEEKS - week))) },
        ...({ provenance: 'platform_api', method: null, quality: null } as const),
      })),
    );
    await stage.use(KeepFollowerCounts).execute(stage.asIntegration(capturedAt), counts);
  }
};

/** One of them objects, two days ago: they keep their history and cannot be invited any more. */
export const object = async (stage: Stage, guest: DemoGuest | undefined): Promise<void> => {
  if (guest === undefined) return;
  const ctx = stage.as('manager', stage.at(-2, 9));
  await stage
    .use(MarkDoNotContact)
    .execute(ctx, guest.id, 'Ne souhaite plus être sollicitée (appel téléphonique).');
};
