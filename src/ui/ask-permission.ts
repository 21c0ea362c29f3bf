/** Permission prompt: asks the browser for a server, and knows whether its question is open, allowed or refused. */
import { useState } from 'preact/hooks';

/** `now`: the question is open. */
export type Answer = 'now' | 'allowed' | 'refused';

export interface Asking {
  said: { host: string; answer: Answer } | undefined;
  /** Has to be called in the very click. Rejects when the browser can't ask. */
  ask: (host: string) => Promise<Answer>;
}

/** `allow` asks the browser; false when the user says no. */
export function useAsking(allow: (host: string) => Promise<boolean>): Asking {
  const [said, setSaid] = useState<{ host: string; answer: Answer }>();
  const ask = async (host: string): Promise<Answer> => {
    const asked = allow(host); // before all else: browsers take the question only while the click is being handled
    setSaid({ host, answer: 'now' });
    try {
      const answer = (await asked) ? 'allowed' : 'refused';
      setSaid({ host, answer });
      return answer;
    } catch (error) {
      setSaid(undefined);
      throw error;
    }
  };
  return { said, ask };
}
