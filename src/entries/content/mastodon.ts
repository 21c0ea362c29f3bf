/** The content script of Mastodon's pages. */
import { mastodon } from '../../sites/mastodon/mastodon';
import { readSite } from './read-site';

readSite(mastodon);
