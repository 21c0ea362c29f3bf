import { CONTACT } from '../../language/contacts';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The bio asks readers to write elsewhere, to invest, or to claim something: what impostors want and the famous don't. */
export function scamContact({ bearsName, bio }: Evidence): Signal | undefined {
  const words = bearsName ? CONTACT.exec(bio.text)?.[0] : undefined;
  if (words === undefined) return undefined;
  return signalOf('scam-contact', 'found', { words });
}
