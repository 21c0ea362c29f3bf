import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

const CONTACT =
  /\b(?:whats ?app|telegram|dm (?:me|us|for)|inbox (?:me|us)|giveaway|giving (?:away|back)|airdrop|double your|send (?:btc|eth|bitcoin|crypto)|recover (?:your )?(?:account|funds|wallet|money)|account recovery|crypto (?:invest\w*|trad\w*|recovery)|forex|investment platform|cash ?app)\b/u;

/** The bio asks readers to write elsewhere, to invest, or to claim something: what impostors want and the famous don't. */
export function scamContact({ bearsName, bio }: Evidence): Signal | undefined {
  const words = bearsName ? CONTACT.exec(bio.text)?.[0] : undefined;
  if (words === undefined) return undefined;
  return signalOf('scam-contact', 'found', { words });
}
