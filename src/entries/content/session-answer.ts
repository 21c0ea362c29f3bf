/** The part of a session's reducer that handles answers of the background, and that it can't be reached. */
import type { Profile } from '../../model';
import type { Judged } from '../../page-model';
import type { Judgement } from '../../platform/messages';
import { forgotten, takeIn } from './session-reading';
import type { Effect, Session, Step } from './session-state';
import { contentKey, withVerdicts } from './verdicts';

const NONE: readonly Effect[] = [];

/** Answers only fill the memory. What is drawn is looked up by what the page shows at that moment. */
export function takeAnswer(before: Session, profiles: readonly Profile[], answer: Judgement): Step {
  const { judged, paused, problem, marks = before.marks, withdrawn } = answer;
  if (withdrawn) return { session: before, effects: [...leaving(before), { type: 'end' }] };
  // Verdicts from before a change are drawn until the new ones are here, so that marks don't blink.
  // If a part of the page can't be read, the names of the rest and what is known of them stay.
  const isBroken = problem !== undefined && problem.kind !== 'unreadable';
  const isAnew = before.answeredEra !== before.era || paused || isBroken;
  const emptied = isAnew ? { ...before, verdicts: new Map<string, Judged>(), overruled: [] } : before;
  const added = profiles.flatMap((profile, at) => {
    const verdict = judged[at];
    return verdict ? [[profile, verdict] as const] : [];
  });
  const isNews = added.some(([profile, now]) => isAnother(emptied.verdicts.get(contentKey(profile)), now));
  const verdicts = withVerdicts(emptied.verdicts, added, before.shown?.profiles ?? []);
  const session: Session = { ...emptied, verdicts, marks, answeredEra: before.era, isPaused: paused };
  const areMarksOthers = JSON.stringify(marks) !== JSON.stringify(before.marks);
  const draw: readonly Effect[] = isAnew || areMarksOthers || isNews ? [{ type: 'draw' }] : NONE;
  if (paused) return pause(session, draw);
  const isPlaceOn = before.marks.off.some((place) => !marks.off.includes(place));
  if (!isPlaceOn || !session.shown) return { session, effects: draw };
  const asked = takeIn(session, session.shown); // its names were left out until now
  return { session: asked.session, effects: [...draw, ...asked.effects] };
}

/** The page goes on unread. */
function pause(session: Session, draw: readonly Effect[]): Step {
  return {
    session: { ...forgotten(session), shown: undefined, verdicts: new Map() },
    effects: [{ type: 'ask', when: 'never' }, { type: 'stopReading' }, ...draw],
  };
}

/** Whether something else may have to be drawn: most accounts are ordinary, and their answers change nothing. */
function isAnother(before: Judged | undefined, now: Judged): boolean {
  return now.verdict.level !== 'none' || (before !== undefined && before.verdict.level !== 'none');
}

/** The background can't be reached, so no card is drawn: nobody could answer for it. */
export function lose(before: Session, error: unknown, isGone: boolean): Step {
  return {
    session: { ...forgotten(before), verdicts: new Map(), told: '' },
    effects: [
      { type: 'report', what: 'reach its background', error },
      { type: 'ask', when: 'never' },
      { type: 'draw' },
      isGone ? { type: 'end' } : { type: 'retry' },
    ],
  };
}

/** What is to be done when the document goes away, or isn't read any more. */
export function leaving({ document }: Session): readonly Effect[] {
  return [
    { type: 'settle', isWanted: false },
    { type: 'ask', when: 'never' },
    { type: 'leave', document },
  ];
}
