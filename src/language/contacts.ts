/** Phrases of a bio that ask to write elsewhere, to invest, or to claim something. For folded text (text/fold.ts). */
export const CONTACT =
  /\b(?:whats ?app|telegram|dm (?:me|us|for)|inbox (?:me|us)|giveaway|giving (?:away|back)|airdrop|double your|send (?:btc|eth|bitcoin|crypto)|recover (?:your )?(?:account|funds|wallet|money)|account recovery|crypto (?:invest\w*|trad\w*|recovery)|forex|investment platform|cash ?app)\b/u;
