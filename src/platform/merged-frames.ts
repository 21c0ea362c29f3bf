/**
 * Merges the frames of a tab into one state: its page, with what frames of the same site in it show, such as a chat
 * beside a video.
 */
import type { Judged, PageState, PlaceHealth } from '../page-model';
import { isSameAccount } from '../identity/same-account';

/**
 * The page's state with what its frames add. The page has the header, and wins wherever the two contradict each
 * other.
 */
export function withFrames(page: PageState, frames: readonly PageState[]): PageState {
  const own = frames.filter(({ site }) => site === page.site);
  if (page.paused || own.length === 0) return page;
  const problem = [page, ...own].find((one) => one.problem)?.problem;
  return {
    ...page,
    accounts: own.reduce((all, { accounts }) => [...all, ...newIn(accounts, all)], page.accounts),
    health: own.reduce((all, { health }) => summed(all, health), page.health),
    ...(problem && { problem }),
  };
}

function newIn(accounts: readonly Judged[], known: readonly Judged[]): Judged[] {
  return accounts.filter(
    ({ profile }) => profile.place !== 'profile' && !known.some((one) => isSameAccount(one.profile, profile)),
  );
}

function summed(one: readonly PlaceHealth[], other: readonly PlaceHealth[]): PlaceHealth[] {
  const sums = new Map(one.map((health) => [health.place, { ...health }]));
  for (const health of other) {
    const sum = sums.get(health.place);
    if (!sum) {
      sums.set(health.place, { ...health });
      continue;
    }
    sum.read += health.read;
    sum.unread += health.unread;
    if (sum.why === undefined && health.why !== undefined) sum.why = health.why;
  }
  return [...sums.values()];
}
