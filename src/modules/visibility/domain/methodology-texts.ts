import type { Locale } from '../../../kernel/context.js';
import { fillText } from '../../../kernel/problem.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { Epoch, MethodologyCode } from './methodology-epochs.js';
import type { SeriesBreak } from './methodology.js';

/** What each methodology counts, in both languages. */
export const METHODOLOGY_TEXTS: Readonly<
  Record<MethodologyCode, Readonly<Record<Locale, string>>>
> = {
  instagram_plays: {
    en: 'Instagram before 21 April 2025: plays of videos and reels; displays were counted apart, as impressions.',
    fr: 'Instagram avant le 21 avril 2025 : lectures des vidéos et des reels ; les affichages étaient comptés à part, comme impressions.',
  },
  instagram_views: {
    en: 'Instagram since 21 April 2025: times shown or played, in every format; it took the place of plays and impressions.',
    fr: 'Instagram depuis le 21 avril 2025 : nombre d’affichages ou de lectures, pour tous les formats ; remplace les lectures et les impressions.',
  },
  instagram_impressions: {
    en: 'Instagram before 21 April 2025: times displayed.',
    fr: 'Instagram avant le 21 avril 2025 : nombre d’affichages.',
  },
  instagram_impressions_retired: {
    en: 'Instagram no longer counts impressions since 21 April 2025, but for media of before July 2024: this figure is of an older notion than “views”.',
    fr: 'Instagram ne compte plus les impressions depuis le 21 avril 2025, sauf pour les contenus d’avant juillet 2024 : ce chiffre relève d’une notion plus ancienne que les « vues ».',
  },
  instagram_story_replies: {
    en: 'Instagram says 0 replies for every story of somebody in Europe or Japan: there a 0 is unknown, not none.',
    fr: 'Instagram annonce 0 réponse pour toute story d’une personne en Europe ou au Japon : un 0 y signifie inconnu, et non aucune.',
  },
  meta_story_webhook: {
    en: 'Told by Meta’s message an hour after the story’s end, which still counts impressions; it may differ from what the API said.',
    fr: 'Annoncé par le message de Meta une heure après la fin de la story, qui compte encore des impressions ; peut différer de ce que disait l’API.',
  },
  facebook_video_views: {
    en: 'Facebook before 15 November 2025: views of videos; displays were counted apart, as impressions.',
    fr: 'Facebook avant le 15 novembre 2025 : vues des vidéos ; les affichages étaient comptés à part, comme impressions.',
  },
  facebook_media_views: {
    en: 'Facebook since 15 November 2025: times shown or played, in every format; it took the place of impressions.',
    fr: 'Facebook depuis le 15 novembre 2025 : nombre d’affichages ou de lectures, pour tous les formats ; remplace les impressions.',
  },
  facebook_impressions: {
    en: 'Facebook before 15 November 2025: times displayed.',
    fr: 'Facebook avant le 15 novembre 2025 : nombre d’affichages.',
  },
  facebook_impressions_retired: {
    en: 'Facebook no longer counts impressions since 15 November 2025: this figure is of an older notion than “views”.',
    fr: 'Facebook ne compte plus les impressions depuis le 15 novembre 2025 : ce chiffre relève d’une notion plus ancienne que les « vues ».',
  },
  facebook_post_reach: {
    en: 'Facebook before 15 November 2025: people to whom the post was displayed. The day of the change is not certain.',
    fr: 'Facebook avant le 15 novembre 2025 : personnes à qui la publication a été affichée. Le jour du changement n’est pas certain.',
  },
  facebook_media_reach: {
    en: 'Facebook since 15 November 2025: people who viewed the media. The day of the change is not certain.',
    fr: 'Facebook depuis le 15 novembre 2025 : personnes qui ont vu le média. Le jour du changement n’est pas certain.',
  },
  youtube_views_watched: {
    en: 'YouTube before 24 August 2026: views watched for some time.',
    fr: 'YouTube avant le 24 août 2026 : vues regardées un certain temps.',
  },
  youtube_shorts_watched: {
    en: 'YouTube Shorts before 31 March 2025: views watched for some time.',
    fr: 'YouTube Shorts avant le 31 mars 2025 : vues regardées un certain temps.',
  },
  youtube_shorts_plays: {
    en: 'YouTube Shorts since 31 March 2025: plays and replays, however short.',
    fr: 'YouTube Shorts depuis le 31 mars 2025 : lectures et relectures, même très brèves.',
  },
  youtube_views_changing: {
    en: 'YouTube from 24 to 26 August 2026, while the count changed for all formats: of the old kind or of the new.',
    fr: 'YouTube du 24 au 26 août 2026, pendant le changement du décompte pour tous les formats : de l’ancien type ou du nouveau.',
  },
  youtube_views_from_start: {
    en: 'YouTube since 27 August 2026: counted from the first frame, automatic playback and previews included.',
    fr: 'YouTube depuis le 27 août 2026 : comptées dès la première image, lectures automatiques et aperçus compris.',
  },
};

const BREAK: Readonly<Record<Locale, string>> = {
  en: 'From here on “{metric}” is another figure. Before: {from} Now: {to}',
  fr: 'À partir d’ici, « {metric} » est un autre chiffre. Avant : {from} Maintenant : {to}',
};

/** A methodology as it is told: what the figure counts, since which day the platform has counted so. */
export interface ToldMethodology {
  readonly code: MethodologyCode;
  readonly since: CalendarDate | null;
  readonly detail: string;
}

/** A break of a series with what changes there. */
export interface ToldBreak extends SeriesBreak {
  readonly detail: string;
}

/** A meaning in the caller's language; null where the figure has only one. */
export const toldMethodology = (meaning: Epoch | null, locale: Locale): ToldMethodology | null =>
  meaning && { ...meaning, detail: METHODOLOGY_TEXTS[meaning.code][locale] };

/** A break in the caller's language. */
export const toldBreak = (found: SeriesBreak, locale: Locale): ToldBreak => {
  const { metric, from, to } = found;
  const [before, now] = [METHODOLOGY_TEXTS[from][locale], METHODOLOGY_TEXTS[to][locale]];
  return { ...found, detail: fillText(BREAK[locale], { metric, from: before, to: now }) };
};
