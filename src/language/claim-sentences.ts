/**
 * Sentences of a bio that call this the target's own account. For folded text (text/fold.ts).
 *
 * `\b` knows ASCII letters alone: a sentence that begins in another script is read only directly after one of them,
 * which nobody writes. tests/unit/language/claim-sentences.test.ts shows it.
 */
export const OWN_ACCOUNT =
  /\b(?:(?:the |my |this is (?:the |my )?)?(?:only |real |new |backup |verified )*official (?:twitter |x |new |backup |personal |verified )*(?:account|page|profile|handle)|(?:my |the )?(?:backup|second|new|private) account|this is the real|compte officiel|cuenta oficial|conta oficial|offizieller? (?:account|konto|kanal)|account ufficiale|официальный аккаунт|公式アカウント|官方账号|공식 계정|الحساب الرسمي|resmi hesab)/u;
