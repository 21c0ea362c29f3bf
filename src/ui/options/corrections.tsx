/** "Is this about you?": how whoever is marked, or listed, gets a correction. */
import { useEffect, useRef } from 'preact/hooks';
import type { Messages } from '../messages';
import { useHash } from './hash';

const CASES = ['namesake', 'parody', 'missing', 'removal'];

export function Corrections({ messages }: { messages: Messages }) {
  const [hash] = useHash();
  const section = useRef<HTMLElement>(null);
  // The section is drawn after the browser has looked for the address's target.
  useEffect(() => {
    if (hash === '#corrections') section.current?.scrollIntoView();
  }, [hash]);
  return (
    <section class="stack panel" id="corrections" ref={section}>
      <h2>{messages.fill('options_corrections')}</h2>
      <p>{messages.fill('options_corrections_lead')}</p>
      <ul class="facts">
        {CASES.map((one) => (
          <li key={one}>
            <span>{messages.fill(`options_corrections_${one}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
