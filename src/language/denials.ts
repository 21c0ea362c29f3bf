/**
 * Words that deny being the one who is named after them ("no soy"). For lower case without accents of Latin and Greek
 * letters.
 */
export const NOT =
  /(?:not|no soy|no es|nao sou|nao e|je ne suis pas|pas|nicht|kein\p{L}*|non sono|niet|bukan|nie jestem|inte|ikke|не|ليس|لست|לא|नहीं|ではない|不是|아닌)\s+(?:the |der |die |le |la |el |o |a |de |il )?(?:real |echte |official )?$/u;

/** A whole name that begins by denying what follows. */
export const NOT_REAL = /^\W*(not|fake|definitely not|not the real)\s/u;
