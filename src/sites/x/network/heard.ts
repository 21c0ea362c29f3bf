/** The form in which the main world tells the isolated world of an answer: its address and its text, or a fault. */
import { answerKind, type AnswerKind } from './endpoints';

/** What was told. An answer is one only where its address is of those that are listened to. */
export type Heard = { kind: AnswerKind; body: string } | { fault: string } | undefined;

/** Characters of an answer; the longest timelines have a million. */
const MAX_LENGTH = 5_000_000;
const MAX_FAULT = 100;

/** An answer as one text. No function that a page could have replaced is called. */
export const asText = (address: string, body: string): string => `${address}\n${body}`;

/** A fault as one text: it has no address. */
export const asFault = (fault: string): string => `\n${fault}`;

/** Reads what was told. The main world's word on which answer it is isn't taken: the address is looked at here. */
export function heardIn(text: string): Heard {
  if (text.length > MAX_LENGTH) return undefined;
  const end = text.indexOf('\n');
  const [address, body] = [text.slice(0, Math.max(end, 0)), text.slice(end + 1)];
  if (end === 0) return { fault: body.slice(0, MAX_FAULT) };
  const kind = answerKind(address);
  return kind && { kind, body };
}
