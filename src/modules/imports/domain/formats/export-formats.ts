import type { ExportFormat } from './export-format.js';
import { LINKEDIN_POSTS } from './linkedin-posts.js';
import { META_FACEBOOK_POSTS } from './meta-facebook-posts.js';
import { META_INSTAGRAM_POSTS } from './meta-instagram-posts.js';
import { META_INSTAGRAM_STORIES } from './meta-instagram-stories.js';
import { TIKTOK_CONTENT } from './tiktok-content.js';
import { TIKTOK_OVERVIEW } from './tiktok-overview.js';
import { X_CONTENT } from './x-content.js';
import { X_TWEETS } from './x-tweets.js';
import { YOUTUBE_TABLE } from './youtube-table.js';

/** Every export that is recognised without being told what it is. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  META_INSTAGRAM_POSTS,
  META_INSTAGRAM_STORIES,
  META_FACEBOOK_POSTS,
  TIKTOK_CONTENT,
  TIKTOK_OVERVIEW,
  YOUTUBE_TABLE,
  X_CONTENT,
  X_TWEETS,
  LINKEDIN_POSTS,
];
