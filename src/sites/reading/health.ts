/**
 * Health check of the reading, place by place: whether the site has changed so that names that stand there can't be
 * read any more. One odd row doesn't count as such a change.
 */
import type { Place } from '../../model';
import type { PlaceHealth } from '../../page-model';
import type { NameOnPage, PageReading } from '../site';

/** With so many unread rows of one place it is no accident. */
const UNREAD_LEAST = 3;

/** What of a reading counts here. */
interface Readable extends Pick<PageReading, 'unread'> {
  names: readonly Pick<NameOnPage, 'profile'>[];
}

/** Every place that has names on the page, in the order in which they stand there. */
export function healthOf({ names, unread }: Readable): PlaceHealth[] {
  const places = new Map<Place, PlaceHealth>();
  const at = (place: Place): PlaceHealth => {
    const health = places.get(place) ?? { place, read: 0, unread: 0 };
    places.set(place, health);
    return health;
  };
  for (const { profile } of names) at(profile.place).read++;
  for (const { place, why } of unread) {
    const health = at(place);
    health.unread++;
    health.why ??= why;
  }
  return [...places.values()];
}

/** Why the page can't be read, as one English fragment with the place; undefined while it can. */
export function unreadableIn(health: readonly PlaceHealth[]): string | undefined {
  const failing = health.find(({ place, read, unread }) =>
    place === 'profile' ? unread > 0 && read === 0 : unread >= UNREAD_LEAST && unread > read,
  );
  return failing && `${failing.place}: ${failing.why ?? 'no reason given'}`;
}
