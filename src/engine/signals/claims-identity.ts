import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { namesOf } from '../names';
import { fold } from '../../text/fold';
import { signalOf } from '../signal-of';

const CLAIM =
  /\b(?:(?:the |my |this is (?:the |my )?)?(?:only |real |new |backup |verified )*official (?:twitter |x |new |backup |personal |verified )*(?:account|page|profile|handle)|(?:my |the )?(?:backup|second|new|private) account|this is the real|compte officiel|cuenta oficial|conta oficial|offizieller? (?:account|konto|kanal)|account ufficiale|официальный аккаунт|公式アカウント|官方账号|공식 계정|الحساب الرسمي|resmi hesab)/u;

/** The bio says that this is the target's own account. A claim by an account that the list doesn't have. */
export function claimsIdentity({ bearsName, bio, entity, candidate }: Evidence): Signal | undefined {
  // An author whom no list knows may say so of a second account, and be right.
  if (candidate.knownFrom) return undefined;
  const claim = CLAIM.exec(bio.text)?.[0];
  if (claim === undefined) return undefined;
  const named = namesOf(entity).some((name) => bio.text.includes(fold(name).text));
  if (!bearsName && !named) return undefined;
  return signalOf('claims-identity', 'found', { claim });
}
