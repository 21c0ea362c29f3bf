/** Set of words from a text with spaces between them; each is one folded token (text/fold.ts). */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
