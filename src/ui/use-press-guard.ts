/** Holds the clickjacking guard for the buttons of one card: watches the card while it stands, and remembers a refusal. */
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PressGuard, type PressFault, type Watched } from './press-guard';

/** `row` goes on the row of buttons; `fault` says why the last press was refused, until one counts. */
export function usePressGuard() {
  const watchSeen = useContext(PressGuard);
  const row = useRef<HTMLDivElement>(null);
  const watched = useRef<Watched>(undefined);
  const [fault, setFault] = useState<PressFault>();
  useLayoutEffect(() => {
    const card = row.current?.closest('.card');
    if (card) watched.current = watchSeen(card);
    return () => watched.current?.end();
  }, []);
  const mayPress = (button: Element): boolean => {
    const found = watched.current?.faultOf(button);
    setFault(found);
    return found === undefined;
  };
  return { row, fault, mayPress };
}
