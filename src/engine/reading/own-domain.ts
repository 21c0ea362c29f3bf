/** The entity's own domain written in a display name beside its name: "Wix.com", "Wix | wix.com". */
import type { Entity } from '../../model';
import type { NameWord } from './name-words';
import type { Stretch } from './stretch';

/** The words outside the stretch that spell a domain of the entity, alone or together with the word before them. */
export function domainWords(
  words: readonly NameWord[],
  { from, to }: Stretch,
  { domains }: Entity,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (domains.length === 0) return found;
  const spelt = new Set(domains.map((domain) => domain.replace(/[^\p{L}\p{N}]/gu, '')));
  for (let first = 0; first < words.length; first++) {
    let text = '';
    for (let last = first; last < Math.min(words.length, first + 3); last++) {
      text += words[last]?.tokens.join('') ?? '';
      if (last > first && spelt.has(text)) for (let i = first; i <= last; i++) found.add(i);
    }
  }
  for (let i = from; i < to; i++) found.delete(i);
  return found;
}
