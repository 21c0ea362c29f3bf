/** Vanity names of Facebook, in which dots don't count (annie.leibovitz is annieleibovitz), and the numbers of accounts that have none. */
import { asSegment, firstSegment, handleRules, hasLetters, type ProfilePath } from '../handle-rules';

const FORM = /^[\p{L}\p{N}\p{M}_.-]{2,150}$/u;

export const FACEBOOK = handleRules({
  site: 'facebook',
  isValid: (handle) => FORM.test(handle) && hasLetters(handle),
  address: (handle) => `https://www.facebook.com/${asSegment(handle)}`,
  hosts: ['facebook.com', 'facebook.me', 'fb.com', 'fb.me'],
  reserved: `groups pages pg sharer sharer.php share share.php watch hashtag login plugins events home.php media photo
    photo.php video.php story.php permalink.php dialog tr marketplace gaming help policies settings`,
  inPath: handleInPath,
});

/** `/NASA`, `/profile.php?id=100`, `/people/Name/100`, `/p/Name-100`. */
function handleInPath(path: ProfilePath): string | undefined {
  const [first, second = '', third] = path.segments;
  // A few sources write the page without its number; as a handle it has the form of one.
  if (first === 'profile.php' && (path.host !== '' || path.query !== ''))
    return /(?:^|&)id=(\d+)/.exec(path.query)?.[1];
  if (first === 'people') return third;
  if (first === 'p') return /-(\d+)$/.exec(second)?.[1];
  return firstSegment(path);
}
