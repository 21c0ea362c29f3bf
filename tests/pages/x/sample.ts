/** What a reader must make of an account that a page draws, place by place. */
import type { Level, Place, Profile } from '../../../src/model';
import { profileOf, textOf, type GalleryAccount } from '../../gallery/account';
import type { SampleName } from '../page';

/** Facts beyond the name that a place shows. */
type More = Partial<Pick<Profile, 'context' | 'followed' | 'bio' | 'followers' | 'following' | 'id'>>;

/** A name with its badge and the labels drawn in the row. */
export function named(
  account: GalleryAccount,
  place: Place,
  level: Level = 'none',
  more: More = {},
): SampleName {
  const { site, handle, displayName, badge = 'none', labels } = profileOf(account);
  return { profile: { site, handle, displayName, badge, ...(labels && { labels }), place, ...more }, level };
}

/** In a list of accounts: with the number that its button bears, and its biography. */
export function listed(account: GalleryAccount, level: Level = 'none', more: More = {}): SampleName {
  return named(account, 'cell', level, {
    id: account.id,
    ...(account.bio && { bio: textOf(account.bio) }),
    ...more,
  });
}

/** In the Chat, nothing but the name is drawn, nor read of what is written there. */
export function chatted(account: GalleryAccount, level: Level = 'none'): SampleName {
  const { handle } = account;
  return { profile: { site: 'x', handle, displayName: textOf(account.name), place: 'message' }, level };
}

/** In a notification, a name is a link and nothing else. */
export function notified(account: GalleryAccount, level: Level = 'none'): SampleName {
  const { handle } = account;
  return {
    profile: { site: 'x', handle, displayName: textOf(account.name), place: 'notification' },
    level,
  };
}
