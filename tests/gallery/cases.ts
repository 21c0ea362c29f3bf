/** All sample pages, in the order in which they are shown. */
import type { GalleryCase } from './account';
import { DISCLOSED } from './cases-disclosed';
import { GENUINE } from './cases-genuine';
import { HOSTILE } from './cases-hostile';
import { ORDINARY } from './cases-ordinary';
import { POSING } from './cases-posing';

export const GALLERY: GalleryCase[] = [...POSING, ...DISCLOSED, ...GENUINE, ...ORDINARY, ...HOSTILE];
