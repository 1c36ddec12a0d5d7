import type { Locale } from '../../../kernel/context.js';
import { fillText } from '../../../kernel/problem.js';
import type { CalendarDate } from '../../../kernel/time.js';
import type { Epoch, MethodologyCode } from './methodology-epochs.js';
import type { SeriesBreak } from './methodology.js';
import { metricName } from './metric-names.js';

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
    en: 'Instagram stopped counting impressions on 21 April 2025; older ways of asking still tell them for media made until 1 July 2024. Not to be compared with views.',
    fr: 'Instagram a cessé de compter les impressions le 21 avril 2025 ; d’anciennes interfaces les donnent encore pour les contenus créés jusqu’au 1er juillet 2024. À ne pas comparer aux vues.',
  },
  instagram_story_replies: {
    en: 'Instagram tells 0 replies for every story made in Europe or Japan, and leaves out replies that come from there: a 0 may be unknown rather than none.',
    fr: 'Instagram annonce 0 réponse pour toute story créée en Europe ou au Japon, et ne compte pas les réponses qui en viennent : un 0 peut vouloir dire inconnu plutôt qu’aucune.',
  },
  meta_story_webhook: {
    en: 'The story’s last figure, sent by Meta an hour after its end, still under the old name of impressions; it may differ from the views read before.',
    fr: 'Dernier chiffre de la story, envoyé par Meta une heure après sa fin, encore sous l’ancien nom d’impressions ; il peut différer des vues relevées auparavant.',
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
    en: 'Facebook stopped counting impressions on 15 November 2025: this figure is of the old kind, not to be compared with views.',
    fr: 'Facebook a cessé de compter les impressions le 15 novembre 2025 : ce chiffre est de l’ancien type, à ne pas comparer aux vues.',
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
    en: 'YouTube before 24 August 2026: a view was counted once it had been watched for some time.',
    fr: 'YouTube avant le 24 août 2026 : une vue comptait après un certain temps de visionnage.',
  },
  youtube_shorts_watched: {
    en: 'YouTube Shorts before 31 March 2025: a view was counted once it had been watched for some time.',
    fr: 'YouTube Shorts avant le 31 mars 2025 : une vue comptait après un certain temps de visionnage.',
  },
  youtube_shorts_plays: {
    en: 'YouTube Shorts since 31 March 2025: every play and replay counts, however short.',
    fr: 'YouTube Shorts depuis le 31 mars 2025 : chaque lecture ou relecture compte, même très brève.',
  },
  youtube_views_changing: {
    en: 'YouTube from 24 to 26 August 2026: the count was being changed for all formats, so that this figure may be of the old kind or of the new.',
    fr: 'YouTube du 24 au 26 août 2026 : le décompte changeait pour tous les formats ; ce chiffre peut être de l’ancien type ou du nouveau.',
  },
  youtube_views_from_start: {
    en: 'YouTube since 27 August 2026: a view is counted from the first frame on, automatic playback and previews included.',
    fr: 'YouTube depuis le 27 août 2026 : une vue compte dès la première image, lectures automatiques et aperçus compris.',
  },
};

const BREAK: Readonly<Record<Locale, string>> = {
  en: 'From here on “{metric}” counts something else, so a jump is not growth. Old count: {from} New count: {to}',
  fr: 'À partir d’ici, « {metric} » compte autre chose : un saut n’y est pas une progression. Ancien décompte : {from} Nouveau décompte : {to}',
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
  const params = { metric: metricName(metric, locale), from: before, to: now };
  return { ...found, detail: fillText(BREAK[locale], params) };
};
