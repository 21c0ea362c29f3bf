/** A person's name beside that of what he is known for: "Brian Armstrong | Coinbase". */
import type { Evidence } from './evidence';
import { isKnownPart } from './reading/part-class';

/** log2 of expected bearers from which an organisation's name is an ordinary word as well: Mirror, Queen. */
const ORDINARY = 5;

/**
 * Marks the evidence about people in whose display name nothing unknown stands but the names of organisations that the
 * list has as well: the name is theirs then, as it would be with an office.
 */
export function readTogether(all: readonly Evidence[]): void {
  const organisations = all.filter(
    ({ entity, reading, candidate }) =>
      entity.kind === 'organisation' && reading.stretch && candidate.commonness < ORDINARY,
  );
  if (organisations.length === 0) return;
  for (const evidence of all) {
    const { reading, entity } = evidence;
    if (entity.kind !== 'person' || !reading.stretch || reading.stretch.listed.tokens.length < 2) continue;
    if (!reading.isBeside || reading.stretch.how === 'look' || evidence.bearsName) continue;
    const unknown = reading.parts.filter((part) => !isKnownPart(part.class)).map(({ word }) => word);
    const isNamed = (word: string): boolean =>
      organisations.some((other) => other.reading.stretch?.listed.tokens.includes(word));
    if (!unknown.every(isNamed)) continue;
    evidence.form = { is: 'plain' };
    evidence.bearsName = true;
  }
}
