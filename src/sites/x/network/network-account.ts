/** What the isolated world knows of accounts from what X sent. */
import type { Profile } from '../../../model';

/**
 * What X says of an account in addition to what it draws. Keys and values are those of a profile; what isn't known is
 * left out.
 */
export type NetworkAccount = Pick<Profile, 'handle'> &
  Partial<
    Pick<
      Profile,
      'id' | 'badge' | 'affiliation' | 'labels' | 'joined' | 'followers' | 'following' | 'followed'
    >
  >;

/** Accounts of one answer. */
export const MAX_ACCOUNTS = 1000;
/** As in `x/address.ts`. It is repeated here because that file's tables would be much of the script. */
export const HANDLE = /^\w{1,15}$/;
