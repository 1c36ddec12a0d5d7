import { type Choices, choicesOf } from './choices.js';
import { PLATFORM_NAMES } from './platform-words.js';

/** The words for platforms. */
export const PLATFORM_CHOICES: Choices = choicesOf(PLATFORM_NAMES);

/** The words for formats of posts. */
export const FORMAT_CHOICES: Choices = choicesOf({
  story: ['stories', 'ig story', 'storie', 'instagram story', 'story instagram'],
  photo: ['photos', 'image', 'images', 'ig image', 'picture', 'post', 'publication', 'status'],
  carousel: ['carrousel', 'ig carousel', 'carousels', 'album', 'diaporama'],
  reel: ['reels', 'ig reel', 'instagram reel'],
  video: ['videos', 'vlog'],
  short: ['shorts', 'youtube short', 'youtube shorts'],
  live: ['direct', 'en direct', 'lives', 'stream'],
  text: ['texte', 'tweet', 'thread', 'lien', 'link', 'links', 'message'],
  article: ['articles', 'billet', 'blog post', 'post de blog', 'newsletter'],
});

/** The words for where figures come from. */
export const PROVENANCE_CHOICES: Choices = choicesOf({
  platform_api: ['api', 'api plateforme', 'platform api'],
  platform_webhook: ['webhook', 'platform webhook'],
  platform_export: ['export', 'export plateforme', 'platform export'],
  screenshot: ['capture', "capture d'ecran", 'screenshots', 'capture ecran', 'screen'],
  declared: ['declare', 'declaratif', 'declaree', 'self-reported', 'declarative'],
  estimated: ['estime', 'estimation', 'estimee', 'estimate'],
});
