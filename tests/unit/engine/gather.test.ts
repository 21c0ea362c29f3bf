/** What is gathered once: disclosures, claims and ticks, for all the signals that speak of them. */
import type { Profile } from '../../../src/model';
import type { Evidence } from '../../../src/engine/evidence';
import { gather } from '../../../src/engine/gather';
import { entity, listOf, NOW, profile } from '../../support/entities';
import { importsOf, sourcesUnder, withoutComments } from '../../support/sources';

const TESLA = entity('Tesla', { kind: 'organisation', accounts: { x: ['Tesla'] } });
const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'] } });
const INDEX = listOf(TESLA, MUSK);
const held = new Set(['q7']);

function evidenceOf(subject: Profile): Evidence {
  const [candidate] = INDEX.candidates(subject);
  if (!candidate) throw new Error(`no candidate for ${subject.displayName}`);
  return gather(subject, candidate, { now: NOW, heldTick: held });
}

test('a claim stands in the name, in the handle or in the bio', () => {
  const bio = 'The official account of Elon Musk';
  expect(evidenceOf(profile('Elon Musk Official', 'realelonmusk', { bio })).claims).toEqual({
    inName: { kind: 'claim', word: 'official' },
    inHandle: { claim: 'real', service: undefined },
    inBio: 'official account',
    warns: undefined,
  });
  expect(evidenceOf(profile('Elon Musk', 'q7')).claims).toEqual({
    inName: undefined,
    inHandle: { claim: undefined, service: undefined },
    inBio: undefined,
    warns: undefined,
  });
});

test('a service is an organisation’s', () => {
  expect(evidenceOf(profile('Tesla Support', 'teslahelp')).claims).toMatchObject({
    inName: { kind: 'service', word: 'support' },
    inHandle: { service: 'help' },
  });
  expect(evidenceOf(profile('Elon Musk Support', 'q7')).claims.inName).toBeUndefined();
});

test('a tick is drawn, paid or held', () => {
  expect(evidenceOf(profile('Elon Musk ✅', 'q7', { badge: 'paid' })).ticks).toEqual({
    drawn: '✅',
    isPaid: true,
    wasHeld: true,
  });
  const elsewhere = evidenceOf(profile('Elon Musk', 'q7', { site: 'threads' })).ticks;
  expect(elsewhere).toEqual({ drawn: undefined, isPaid: false, wasHeld: false });
});

test('a disclosure is read in name and bio, hidden or not', () => {
  const shown = evidenceOf(profile('Elon Musk (Parody)', 'q7', { bio: 'Fan account' })).disclosures;
  expect(shown.inName).toMatchObject({ kind: 'parody', hidden: false, leads: false });
  expect(shown.inBio).toMatchObject({ kind: 'fan', hidden: false });
  const { inName, inBio } = evidenceOf(profile(`Elon Musk${' '.repeat(40)}parody`, 'q7')).disclosures;
  expect(inName).toMatchObject({ kind: 'parody', hidden: true });
  expect(inBio).toBeUndefined();
});

test('no signal reads them again', () => {
  const signals = sourcesUnder('src/engine/signals', /\.ts$/);
  const faults = signals.filter(({ file, text }) => {
    const values = text.replace(/^import type [^;]*;/gm, '');
    const isRead = /\b(CLAIMS|SERVICES|PARODY|FAN)\b|'tick'|=== 'paid'/.test(withoutComments(values));
    return isRead || importsOf({ file, text: values }).includes('src/engine/disclosure');
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
});
