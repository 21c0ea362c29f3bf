/** The content script of X's pages. They stand on X's own hosts alone, so nothing has to be recognised. */
import { x } from '../../sites/x/x';
import { watchPage } from './page-watch';
import { run } from './run';

/** A tab may move on between the background's look at it and this script's coming; a test holds the registry to it. */
const IS_HOST_OF_X = /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/;

if (IS_HOST_OF_X.test(location.hostname)) run((end) => watchPage(x, end));
