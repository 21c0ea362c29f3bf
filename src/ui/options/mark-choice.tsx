/** Settings of marks: the level from which they stand beside names, and a switch for each place. */
import { PLACES } from '../../model';
import { MARK_LEVELS, type MarkChange, type MarkSettings } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import type { Messages } from '../messages';

interface MarkChoiceProps {
  marks: MarkSettings;
  messages: Messages;
  choose: (change: MarkChange) => Promise<void>;
}

export function MarkChoice({ marks, messages, choose }: MarkChoiceProps) {
  const { failure, attempt } = useAttempt();
  const set = (change: MarkChange) => attempt(() => choose(change));
  return (
    <section class="stack panel">
      <h2>{messages.fill('options_marks')}</h2>
      <fieldset class="reasons">
        <legend>{messages.fill('options_marks_from')}</legend>
        {MARK_LEVELS.map((level) => (
          <Choice key={level} type="radio" isOn={marks.from === level} onChange={() => set({ from: level })}>
            {messages.fill(`options_marks_from_${level}`)}
          </Choice>
        ))}
        <p class="quiet small">{messages.fill('options_marks_from_note')}</p>
      </fieldset>
      <fieldset class="reasons">
        <legend>{messages.fill('options_marks_places')}</legend>
        {PLACES.map((place) => (
          <Choice
            key={place}
            type="checkbox"
            isOn={!marks.off.includes(place)}
            onChange={(isOn) => set({ place, isOn })}
          >
            {messages.fill(`place_${place.replaceAll('-', '_')}`)}
          </Choice>
        ))}
        <p class="quiet small">{messages.fill('options_marks_places_note')}</p>
      </fieldset>
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: string;
}

function Choice({ type, isOn, onChange, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={type}
        name={type === 'radio' ? 'marks-from' : undefined}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
