import { CreateCampaign } from '../../modules/campaigns/use-cases/create-campaign.use-case.js';
import {
  CreateEvent,
  type NewEvent,
} from '../../modules/events/use-cases/create-event.use-case.js';
import type { Stage } from './stage.js';

/** An evening of the demo: what was planned, and when it begins. */
export interface DemoEvening {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Days from today on which it takes place. */
  readonly day: number;
}

const plan = async (
  stage: Stage,
  day: number,
  hour: number,
  event: Omit<NewEvent, 'startsAt' | 'endsAt' | 'rsvpDeadline'>,
): Promise<DemoEvening> => {
  const startsAt = stage.at(day, hour);
  const endsAt = stage.at(day, hour + 2);
  const ctx = stage.as('manager', stage.at(day - 20, 9));
  const { id } = await stage.use(CreateEvent).execute(ctx, {
    ...event,
    startsAt,
    endsAt,
    doorsAt: stage.at(day, hour - 1.5),
    rsvpDeadline: stage.at(day - 2, 18),
  });
  return { id, startsAt, endsAt, day };
};

const STADIUM = { name: 'Stade Ernest-Wallon', city: 'Toulouse', timeZone: 'Europe/Paris' };
const CINEMA = { name: 'Le Grand Écran des Carmes', city: 'Toulouse', timeZone: 'Europe/Paris' };
const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });

export interface DemoSeason {
  readonly match: DemoEvening;
  readonly premiere: DemoEvening;
  readonly nextMatch: DemoEvening;
}

/** Two campaigns: the season at the stadium, with a match that was and one to come, and a premiere. */
export const planEvenings = async (stage: Stage): Promise<DemoSeason> => {
  const ctx = stage.as('manager', stage.at(-50, 9));
  const stadium = await stage.use(CreateCampaign).execute(ctx, {
    name: 'La saison au stade',
    startsOn: stage.day(-45),
    endsOn: stage.day(60),
    region: 'Occitanie',
    universe: { population: 6_100_000, label: 'Occitanie' },
    hashtags: ['LaSaisonAuStade', 'SudOuestEnTribune'],
    mentions: ['tribune.demo'],
    brief: 'Montrer l’ambiance des soirs de match et la fibre qui la fait vivre en direct.',
    objectives: [
      { metric: 'netReach', target: 400_000, deadline: stage.day(60) },
      { metric: 'posts', target: 60 },
    ],
    budget: [
      { label: 'Accueil et loge', money: euros(6_400) },
      { label: 'Photographe', money: euros(900) },
    ],
  });
  const film = await stage.use(CreateCampaign).execute(ctx, {
    name: 'Avant-première « Les Fenêtres d’en face »',
    startsOn: stage.day(-25),
    endsOn: stage.day(20),
    region: 'Occitanie',
    hashtags: ['LesFenêtresDEnFace'],
    brief: 'Une soirée avec l’équipe du film, entre voisins.',
    objectives: [{ metric: 'engagements', target: 15_000 }],
    budget: [{ label: 'Location de la salle', money: euros(2_200) }],
  });
  const seatValue = euros(250);
  return {
    match: await plan(stage, -21, 19, {
      campaignId: stadium,
      kind: 'match',
      title: 'Stade Toulousain – Stade Rochelais',
      venue: STADIUM,
      seats: 40,
      seatValue,
    }),
    premiere: await plan(stage, -8, 18.5, {
      campaignId: film,
      kind: 'premiere',
      title: 'Avant-première : Les Fenêtres d’en face',
      venue: CINEMA,
      seats: 36,
      seatValue: euros(45),
    }),
    nextMatch: await plan(stage, 11, 20, {
      campaignId: stadium,
      kind: 'match',
      title: 'Stade Toulousain – Section Paloise',
      venue: STADIUM,
      seats: 30,
      seatValue,
    }),
  };
};
