/** What the user can turn on and off: each with what it does, in plain words. */
import { Failure, useAttempt } from '../attempt';
import type { Words } from '../messages';

/** The switches, by the name of their setting; their sentences are `options_<name>…`. */
export type SwitchName = 'readsPageData' | 'followedAreFine';

interface SwitchesProps {
  isOn: Record<SwitchName, boolean>;
  words: Words;
  turn: (name: SwitchName, isOn: boolean) => Promise<void>;
}

export function Switches({ isOn, words, turn }: SwitchesProps) {
  return (
    <>
      <Switch name="followedAreFine" isOn={isOn.followedAreFine} words={words} turn={turn} />
      <Switch name="readsPageData" isOn={isOn.readsPageData} words={words} turn={turn} />
    </>
  );
}

interface SwitchProps {
  name: SwitchName;
  isOn: boolean;
  words: Words;
  turn: SwitchesProps['turn'];
}

function Switch({ name, isOn, words, turn }: SwitchProps) {
  const { failure, attempt } = useAttempt();
  return (
    <section class="stack panel">
      <h2>{words.fill(`options_${name}`)}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            const isWanted = event.currentTarget.checked;
            attempt(() => turn(name, isWanted));
          }}
        />
        <span>{words.fill(`options_${name}_switch`)}</span>
      </label>
      <p class="quiet">{words.fill(`options_${name}_says`)}</p>
      {name === 'readsPageData' && isOn && <p>{words.fill('options_readsPageData_reload')}</p>}
      <Failure failure={failure} words={words} />
    </section>
  );
}
