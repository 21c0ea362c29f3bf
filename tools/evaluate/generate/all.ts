/** Every generated set by its name, and what makes its cases out of one target. */
import type { Draft } from '../case';
import type { Target } from '../targets';
import { bios } from './bios';
import { blueskyImpostors, blueskyOthers } from './bluesky';
import { brands } from './brands';
import { disclosed, hiddenDisclosures } from './disclosed';
import { incomplete } from './incomplete';
import { mastodonImpostors, mastodonOthers } from './mastodon';
import type { Material } from './material';
import { namesakes } from './namesakes';
import { neighbours } from './neighbours';
import { renamed } from './renamed';
import { threads } from './threads';
import { unlistedThreads } from './unlisted-threads';
import { handleTricks, nameTricks } from './tricks';

export const GENERATED: Record<string, (target: Target, material: Material) => Draft[]> = {
  'name-tricks': nameTricks,
  'handle-tricks': handleTricks,
  brands,
  bios,
  threads,
  'unlisted-threads': unlistedThreads,
  disclosed,
  'hidden-disclosures': hiddenDisclosures,
  namesakes,
  incomplete,
  neighbours,
  renamed,
  'mastodon-impostors': mastodonImpostors,
  'mastodon-others': mastodonOthers,
  'bluesky-impostors': blueskyImpostors,
  'bluesky-others': blueskyOthers,
};
