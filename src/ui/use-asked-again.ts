/** Confirmation elsewhere: what is pressed at a card of a server outside the manifest is asked again in the popup, and the card says so. */
import { useState } from 'preact/hooks';
import type { Judged } from '../page-model';
import type { CardActions } from './card';

/** The actions of a card, and whether one was pressed that the popup asks about. */
export function useAskedAgain({ asksAgain }: Judged, actions: CardActions) {
  const [isAsked, setAsked] = useState(false);
  const asking = (act: (judged: Judged) => void) => (judged: Judged) => {
    setAsked(asksAgain === true);
    act(judged);
  };
  const acting: CardActions = { ...actions, fine: asking(actions.fine), report: asking(actions.report) };
  return { isAsked, acting };
}
