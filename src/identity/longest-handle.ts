/** How many characters a site's handles have at most: whoever wants a longer one must cut it there. */
import type { Site } from '../model';

/** Of the part that its bearer chooses. On other sites nobody comes to the end. */
const LONGEST: Readonly<Partial<Record<Site, number>>> = {
  x: 15,
  reddit: 20,
  tiktok: 24,
  instagram: 30,
  threads: 30,
  youtube: 30,
  mastodon: 30,
  telegram: 32,
};

/** Whether a handle has all the characters that its site allows, so that its end may be missing. */
export function isAtFullLength(site: Site, local: string): boolean {
  return local.length >= (LONGEST[site] ?? Infinity);
}
