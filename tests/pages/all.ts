/** All sample pages of the places beyond profiles of X, which tests/gallery has: of every site, in one list. */
import { BLUESKY_PAGES } from './bluesky/pages';
import { MASTODON_PAGES } from './mastodon/pages';
import type { SamplePage } from './page';
import { X_PAGES } from './x/pages';

export const SAMPLE_PAGES: readonly SamplePage[] = [...X_PAGES, ...MASTODON_PAGES, ...BLUESKY_PAGES];
