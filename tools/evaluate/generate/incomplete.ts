/**
 * The incomplete-list test: a genuine account is judged as if the list didn't have it. It must not turn red; an amber
 * mark is the price of a list with a hole.
 */
import type { Site } from '../../../src/model';
import { levelsOf, type Draft } from '../case';
import { random } from '../random';
import type { Target } from '../targets';
import { bare, ofKnown } from './trimmings';

const GENUINE: Pick<Draft, 'expect' | 'poses' | 'isMasked'> = {
  expect: levelsOf('not-red'),
  poses: false,
  isMasked: true,
};

/** Each account twice: with nothing but name and handle, and as its profile may show it. */
export function incomplete(target: Target): Draft[] {
  return (Object.entries(target.accounts) as [Site, string[]][]).flatMap(([site, handles]) =>
    handles.flatMap((handle) => {
      const chance = random(`incomplete:${site}:${handle}`);
      const left = handles.length > 1 ? 'one-of-several' : 'the-only-one';
      const profile = { site, handle, displayName: target.name };
      const shown = site === 'x' ? ofKnown(chance, target.kind) : bare;
      return [
        { kind: `${target.kind}-${left}-bare`, ...GENUINE, profile },
        ...(site === 'x'
          ? [{ kind: `${target.kind}-${left}-shown`, ...GENUINE, profile: { ...profile, ...shown } }]
          : []),
      ];
    }),
  );
}
