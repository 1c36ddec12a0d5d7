import { LogPost } from '../../modules/content/use-cases/log-post.use-case.js';
import { MarkMissed } from '../../modules/content/use-cases/mark-missed.use-case.js';
import type { Platform } from '../../modules/influencers/influencers.contract.js';
import type { Format } from '../../modules/invitations/invitations.contract.js';
import type { DemoEvening } from './evenings.js';
import type { Invited } from './invitations.js';
import type { Stage } from './stage.js';

/** A post of the demo, with what drives its figures. */
export interface DemoPost {
  readonly id: string;
  readonly platform: Platform;
  readonly format: Format;
  readonly followers: number;
  readonly publishedAt: Date;
}

/** What people publish on each platform, in the order in which they do. */
const HABITS: Partial<Record<Platform, readonly Format[]>> = {
  instagram: ['story', 'story', 'photo', 'reel'],
  tiktok: ['video'],
  youtube: ['short', 'video'],
  facebook: ['photo'],
  x: ['text'],
  linkedin: ['text'],
  threads: ['text'],
  bluesky: ['text'],
  twitch: ['live'],
};

const CAPTIONS: readonly string[] = [
  'Quelle ambiance ce soir 🏉 merci pour l’accueil #SudOuestEnTribune',
  'Au plus près de la pelouse. Collaboration commerciale #LaSaisonAuStade',
  'On en parle encore… #LesFenêtresDEnFace',
  'Soirée entre amis, et quel final !',
];

/** Lets the guests who came publish; most keep what was agreed, some publish more, some nothing. */
export const publish = async (
  stage: Stage,
  evening: DemoEvening,
  came: readonly Invited[],
): Promise<DemoPost[]> => {
  const posts: DemoPost[] = [];
  for (const guest of came) {
    const [platform, followers] = guest.accounts[0] ?? [];
    if (platform === undefined || followers === undefined || stage.dice.once(7)) continue;
    const habits = HABITS[platform] ?? [];
    const count = Math.max(1, habits.length - stage.dice.whole(0, 2));
    for (const [index, format] of habits.slice(0, count).entries()) {
      const publishedAt = new Date(
        evening.startsAt.getTime() + (index * 5 + stage.dice.next() * 6) * 3_600_000,
      );
      const { id } = await stage
        .use(LogPost)
        .execute(stage.as('manager', new Date(publishedAt.getTime() + 1_800_000)), {
          influencerId: guest.id,
          invitationId: guest.invitationId,
          platform,
          format,
          externalId: `demo-${-evening.day}-${posts.length + 1}`,
          publishedAt,
          caption:
            format === 'story'
              ? null
              : (CAPTIONS[stage.dice.whole(0, CAPTIONS.length - 1)] ?? null),
        });
      posts.push({ id, platform, format, followers, publishedAt });
    }
  }
  await stage.use(MarkMissed).execute(stage.bySystem(stage.at(evening.day + 6)));
  return posts;
};
