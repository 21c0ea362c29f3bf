/** Parses the server that somebody types: a host, an address on it, or an account of it. */

/** The host name, in the form browsers use; undefined where the text names none. */
export function hostIn(text: string): string | undefined {
  const typed = text.trim().replace(/^https?:\/\//i, '');
  const [authority = ''] = typed.split(/[/?#]/);
  const host = authority.split('@').at(-1) ?? '';
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(host) || !host.includes('.')) return undefined;
  // The parser turns international names into the form in which browsers know them, and refuses what is no name.
  const { hostname } = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : { hostname: '' };
  // Numbers alone are an address of the network, which no server goes by.
  return /^([a-z0-9-]+\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(hostname) ? hostname : undefined;
}
