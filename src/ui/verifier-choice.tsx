/** The checkbox by which a server is trusted in what it verifies; popup and options show the same. */
import { Failure, useAttempt } from './attempt';
import type { Messages } from './messages';

interface VerifierChoiceProps {
  isOn: boolean;
  label: string;
  messages: Messages;
  turn: (isOn: boolean) => Promise<void>;
}

export function VerifierChoice({ isOn, label, messages, turn }: VerifierChoiceProps) {
  const { failure, attempt } = useAttempt();
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            const isWanted = event.currentTarget.checked;
            attempt(() => turn(isWanted));
          }}
        />
        <span>{label}</span>
      </label>
      <Failure failure={failure} messages={messages} />
    </>
  );
}
