/** The ticks of an account: those that it shows, whoever drew them, and the checked one that it may have held. */
import type { Profile } from '../model';
import type { Folded } from '../text/fold';

/** The X handles that held the checked tick until April 2023, as far as that is known (lists/held-tick). */
export interface HeldTicks {
  has(handle: string): boolean;
}

export interface Ticks {
  /** The characters or the emoji that draw a tick in the display name. */
  drawn: string | undefined;
  /** The badge is one that anybody can buy. */
  isPaid: boolean;
  /** The handle held the checked tick of before April 2023. */
  wasHeld: boolean;
}

/**
 * @param name the display name, folded
 * @param held undefined where it isn't known who held the tick
 */
export function ticksOf(profile: Profile, name: Folded, held: HeldTicks | undefined): Ticks {
  return {
    drawn: name.tricks.find(({ kind }) => kind === 'tick')?.characters,
    isPaid: profile.badge === 'paid',
    wasHeld: profile.site === 'x' && (held?.has(profile.handle) ?? false),
  };
}
