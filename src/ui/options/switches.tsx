/** Switches of the options page, each with a sentence on what it does. */
import { Failure, useAttempt } from '../attempt';
import type { Messages } from '../messages';

/** The switches, by the name of their setting; their sentences are `options_<name>…`. */
export type SwitchName = 'readsPageData' | 'followedAreFine';

interface SwitchesProps {
  isOn: Record<SwitchName, boolean>;
  messages: Messages;
  turn: (name: SwitchName, isOn: boolean) => Promise<void>;
}

export function Switches({ isOn, messages, turn }: SwitchesProps) {
  return (
    <>
      <Switch name="followedAreFine" isOn={isOn.followedAreFine} messages={messages} turn={turn} />
      <Switch name="readsPageData" isOn={isOn.readsPageData} messages={messages} turn={turn} />
    </>
  );
}

interface SwitchProps {
  name: SwitchName;
  isOn: boolean;
  messages: Messages;
  turn: SwitchesProps['turn'];
}

function Switch({ name, isOn, messages, turn }: SwitchProps) {
  const { failure, attempt } = useAttempt();
  return (
    <section class="stack panel">
      <h2>{messages.fill(`options_${name}`)}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            const isWanted = event.currentTarget.checked;
            attempt(() => turn(name, isWanted));
          }}
        />
        <span>{messages.fill(`options_${name}_switch`)}</span>
      </label>
      <p class="quiet">{messages.fill(`options_${name}_says`)}</p>
      {name === 'readsPageData' && isOn && <p>{messages.fill('options_readsPageData_reload')}</p>}
      <Failure failure={failure} messages={messages} />
    </section>
  );
}
