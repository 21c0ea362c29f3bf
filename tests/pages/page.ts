/**
 * What a sample page of the other places is: posts, lists, hover cards … of any site. It is made by hand after public
 * descriptions of the site's structure; nothing in it was copied from the site, and every account is invented or a
 * public, documented case. It asks for nothing from the network.
 */
import type { Level, Profile } from '../../src/model';
import type { PageOptions } from '../gallery/account';

/** A name that stands on the page, with the verdict that a careful person would give. */
export interface SampleName {
  /** What the reader must yield, `place` included; the mark, if one is drawn, bears its place. */
  profile: Profile;
  /** `none` also for `official` and `namesake` outside of profiles and hover cards: nothing is drawn there. */
  level: Level;
  /** When more than one level is right. */
  levels?: Level[];
}

export interface SamplePage {
  /** Kebab case, unique; names its picture. */
  id: string;
  url: string;
  /** What the page shows, in a few words. */
  title: string;
  html(options?: PageOptions): string;
  /** Every name that has to be read, in the order of the document. Counts as drawn in English. */
  names: readonly SampleName[];
}
