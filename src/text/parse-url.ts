/**
 * Reads an absolute address by the platform's URL parser. `URL.canParse` isn't asked first: in Node 20 and 22 it answers
 * wrongly for addresses with letters beyond ASCII as soon as the engine has optimised the call (nodejs/node#48816).
 */
export function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined; // what the parser throws says only that it is no address
  }
}
