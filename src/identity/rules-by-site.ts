/** The rules for handles of every site that can be named. */
import type { Site } from '../model';
import type { HandleRules } from './handle-rules';
import { BLUESKY } from './rules/bluesky';
import { FACEBOOK } from './rules/facebook';
import { INSTAGRAM } from './rules/instagram';
import { LINKEDIN } from './rules/linkedin';
import { MASTODON } from './rules/mastodon';
import { REDDIT } from './rules/reddit';
import { SUBSTACK } from './rules/substack';
import { TELEGRAM } from './rules/telegram';
import { THREADS } from './rules/threads';
import { TIKTOK } from './rules/tiktok';
import { X } from './rules/x';
import { YOUTUBE } from './rules/youtube';

export const RULES: Readonly<Record<Site, HandleRules>> = {
  x: X,
  mastodon: MASTODON,
  bluesky: BLUESKY,
  threads: THREADS,
  instagram: INSTAGRAM,
  facebook: FACEBOOK,
  youtube: YOUTUBE,
  tiktok: TIKTOK,
  linkedin: LINKEDIN,
  reddit: REDDIT,
  substack: SUBSTACK,
  telegram: TELEGRAM,
};
