/** X (x.com, twitter.com): its places joined to a site. How its pages are made is in `x/markup.ts`. */
import type { PlaceReader, SiteReader } from './site';
import { readTheme } from './theme';
import { readProfileHeader } from './x/profile';

const PLACE_READERS: readonly PlaceReader[] = [readProfileHeader];

export const x: SiteReader = {
  id: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  isHere: (url) => url.protocol === 'https:' && x.hosts.includes(url.hostname),
  read(doc, url) {
    const readings = PLACE_READERS.map((read) => read(doc, url));
    const unreadable = readings.find((reading) => reading.unreadable !== undefined)?.unreadable;
    return {
      names: readings.flatMap((reading) => reading.names),
      ...(unreadable !== undefined && { unreadable }),
      theme: readTheme(doc),
    };
  },
};
