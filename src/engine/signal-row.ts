/** What a row of the table of weights says of one signal: its family, its steps and what they may do to a level. */
import type { Family } from '../model';

/** One thing that a signal may find. */
export interface Step {
  /** Natural log-odds (nats): above 0 speaks for posing, below 0 against, 0 explains only. */
  readonly weight: number;
  /** Hard to explain innocently: the second key to red, the first being that the account bears the name. */
  readonly isKey: boolean;
}

export interface SignalRow {
  readonly family: Family;
  readonly steps: Readonly<Record<string, Step>>;
  /** Its key is strong enough also for a target about which the list knows nothing on this site. */
  readonly speaksAnywhere?: true;
  /** … and for a target that no list knows, who may have a second account. */
  readonly speaksOfUnlisted?: true;
  /** Somebody checked something about the account: with that it is hardly ever an impostor, whatever else. */
  readonly vouches?: true;
  /** Who says that the account isn't the target. The site's own label holds whatever the account claims. */
  readonly discloses?: 'site' | 'account';
}

/** A step that is no key. */
export const weight = (nats: number): Step => ({ weight: nats, isKey: false });

/** A step that is a key. */
export const key = (nats: number): Step => ({ weight: nats, isKey: true });
