/** Percent-decoding (RFC 3986) of what may hold a stray percent sign. */

/** The text that the escapes stand for; as it is where they are none. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text; // a stray percent sign is no escape
    throw error;
  }
}
