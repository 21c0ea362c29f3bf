/** The two events between the page's main world and the extension's isolated world, and what they bring. */
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

/** From the page's world; its detail is JSON, which passes between worlds in every browser. */
export const NETWORK_NEWS = 'deadringer:network';
/** To the page's world; its detail is one of the orders. */
export const ORDER = 'deadringer:order';
/** `end` is final: another listener has taken the place of this one. */
export type Order = 'on' | 'off' | 'end';

/** Accounts in one event. */
export const MAX_ACCOUNTS = 1000;
/**
 * As in `x/address.ts`. It is repeated here because that file's tables would be half of the script in the page's
 * world.
 */
export const HANDLE = /^\w{1,15}$/;
