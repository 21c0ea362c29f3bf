/** The content script of X's pages. */
import { x } from '../../sites/x/x';
import { readSite } from './read-site';

readSite(x);
