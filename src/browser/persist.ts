/** Sends a message to a background that may be just starting: once more after a moment, then gives up. */
import { isInvalidated } from './report-error';

/** Milliseconds until the second attempt; a worker starts in some 50. */
const AGAIN_MS = 200;

/** Runs `send`, and once more when it fails, unless the extension is gone. Throws the second error. */
export async function persist<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (isInvalidated(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    return send();
  }
}
