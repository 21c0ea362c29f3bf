/** The sample pages of Mastodon: every place that names stand in, in the versions whose markup differs. */
import type { SamplePage } from '../page';
import { PLACES } from './place-pages';
import { PROFILES } from './profile-pages';

export const MASTODON_PAGES: readonly SamplePage[] = [...PROFILES, ...PLACES];
