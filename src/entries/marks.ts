/**
 * The script that draws marks and cards, loaded lazily: the background adds it to a page that has something to draw.
 * It does nothing by itself.
 */
import { reportError } from '../platform/report-error';
import { translate } from '../platform/translate';
import { offerOverlay } from '../ui/offered';
import { createOverlay } from '../ui/overlay';
import { messages } from '../ui/messages';

const say = messages(translate, { onMissing: (what) => reportError('find a sentence', what) });

offerOverlay((doc, actions) => createOverlay(doc, say, actions));
