/** Signals of handles that need more than one case each to show where they stop. */
import { entity, profile, verdictOf } from '../../support/entities';

test('handle-turned: a brand’s handle in the other order, and a person’s only where it says more than the names', () => {
  const brand = entity('Zorblaxo', { kind: 'organisation', accounts: { x: ['Zorblaxo_Airlines'] } });
  const turned = verdictOf(profile('Zorblaxo', 'AirlinesZorblaxo'), brand);
  expect(turned.level).toBe('likely');
  expect(turned.signals[0]).toMatchObject({
    id: 'handle-turned',
    finding: { handle: 'AirlinesZorblaxo', listed: 'Zorblaxo_Airlines' },
  });
  const level = (handle: string, listed: string) =>
    verdictOf(profile('Zorblax Quindel', handle), entity('Zorblax Quindel', { accounts: { x: [listed] } }))
      .level;
  expect(level('QuindelSec', 'SecQuindel')).toBe('likely');
  for (const [handle, listed] of [
    ['QuindelZorblax', 'ZorblaxQuindel'],
    ['zorblax_quindel', 'QuindelZorblax'],
  ] as const)
    expect(level(handle, listed)).toBe('namesake');
});
