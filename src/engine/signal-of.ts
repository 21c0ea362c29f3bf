/** Makes signals: a finding, with the weight, family and key that the table of weights gives it. */
import type { Signal } from '../model';
import type { SignalId } from '../signal-id';
import type { SignalRow, Step } from './signal-row';
import { WEIGHTS, type StepOf } from './weights';

/**
 * The signal of a finding.
 * @param step what was found, as the signal's row in the table calls it; of several the weights are added
 * @param share of the step's weight, 0 to 1, where the finding is one of degree
 */
export function signalOf<Id extends SignalId>(
  id: Id,
  step: StepOf<Id> | readonly StepOf<Id>[],
  finding: Signal['finding'],
  share = 1,
): Signal {
  const { weight, isKey } = typeof step === 'string' ? stepOf(id, step) : sumOf(id, step);
  const { family } = WEIGHTS[id];
  return isKey
    ? { id, family, weight: weight * share, finding, key: true }
    : { id, family, weight: weight * share, finding };
}

/** Whether a word of the page is what a signal's row calls a step. */
export function isStepOf<Id extends SignalId>(id: Id, word: string): word is StepOf<Id> {
  return Object.hasOwn(WEIGHTS[id].steps, word);
}

/** Of several findings of a signal the one that weighs most, the first of equal ones. */
export function heaviestOf<Id extends SignalId>(
  id: Id,
  steps: readonly StepOf<Id>[],
): StepOf<Id> | undefined {
  let heaviest: StepOf<Id> | undefined;
  for (const step of steps) {
    if (heaviest === undefined || stepOf(id, step).weight > stepOf(id, heaviest).weight) heaviest = step;
  }
  return heaviest;
}

/** The signal's row in the table, with what it may do to a level. */
export const rowOf = (id: SignalId): SignalRow => WEIGHTS[id];

function stepOf<Id extends SignalId>(id: Id, step: StepOf<Id>): Step {
  return (WEIGHTS[id].steps as Record<StepOf<Id>, Step>)[step];
}

function sumOf<Id extends SignalId>(id: Id, steps: readonly StepOf<Id>[]): Step {
  let [weight, isKey] = [0, false];
  for (const step of steps) {
    const one = stepOf(id, step);
    weight += one.weight;
    isKey ||= one.isKey;
  }
  return { weight, isKey };
}
