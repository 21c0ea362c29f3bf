/** Names with something in brackets behind them, which no account shows: "National Gallery (London)". */

/** The name without it, and the abbreviation when that is what stood there: "American Press Institute (API)". */
export function unqualified(name: string): { name: string; abbreviation?: string } {
  const [, base, inside = ''] = /^(.*[^\s(])\s*\(([^()]+)\)?$/.exec(name) ?? [];
  if (base === undefined) return { name };
  const initials = base.replace(/[^\p{Lu}]/gu, '');
  const isAbbreviation = /^[\p{Lu}\d]{2,8}$/u.test(inside) && initials.includes(inside[0] ?? '');
  return isAbbreviation && initials.length > 1 ? { name: base, abbreviation: inside } : { name: base };
}
