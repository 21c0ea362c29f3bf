/** Memoizing (text/memoize) what is read of handles: the same letters are two handles on two sites. */
import type { Site } from '../model';
import { memoize } from '../text/memoize';

/**
 * The same function with its last answers for each site remembered.
 * @param most answers that are kept for a site; all of them are forgotten when there are more
 */
export function memoizeBySite<T>(
  read: (handle: string, site: Site | undefined) => T,
  most: number,
): (handle: string, site: Site | undefined) => T {
  const bySite = new Map<Site | undefined, (handle: string) => T>();
  return (handle, site) => {
    let known = bySite.get(site);
    if (!known) bySite.set(site, (known = memoize((text) => read(text, site), most)));
    return known(handle);
  };
}
