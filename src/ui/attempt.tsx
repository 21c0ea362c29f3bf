/** Actions that may fail: the failure is said in the place where a person asked for the action, and is never lost. */
import { useState } from 'preact/hooks';
import { plain } from './plain';
import type { Messages } from './messages';

/** Runs the work; when it fails, `failure` is what to say until the next attempt. */
export function useAttempt(): { failure: string | undefined; attempt: (work: () => unknown) => void } {
  const [failure, setFailure] = useState<string>();
  const run = async (work: () => unknown) => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return { failure, attempt: (work) => void run(work) };
}

/** What failed, read aloud by a screen reader; empty until something does. */
export function Failure({ failure, messages }: { failure: string | undefined; messages: Messages }) {
  return (
    <p role="alert" class="failure">
      {failure === undefined ? null : messages.fill('popup_failed', { detail: plain(failure) })}
    </p>
  );
}
