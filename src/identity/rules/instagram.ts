/** User names of Instagram: letters of ASCII, digits, dots and underscores. All of them count: a.b isn't ab. */
import { firstSegment, handleRules } from '../handle-rules';

/** No dot at either end, and no two in a row. */
export const META_NAME = /^(?!\.)(?!.*\.\.)[\w.]{1,30}(?<!\.)$/;

export const INSTAGRAM = handleRules({
  site: 'instagram',
  isValid: (handle) => META_NAME.test(handle),
  address: (handle) => `https://www.instagram.com/${handle}/`,
  hosts: ['instagram.com', 'instagr.am'],
  reserved: 'p explore reel reels accounts tv stories direct about legal developer',
  inPath: firstSegment,
});
