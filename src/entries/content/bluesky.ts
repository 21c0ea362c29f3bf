/** The content script of Bluesky's pages. */
import { bluesky } from '../../sites/bluesky/bluesky';
import { readSite } from './read-site';

readSite(bluesky);
