/** Runs something once before the next picture is drawn, and soon also in a tab that draws none. */

/** A hidden tab has no animation frames; its timers go on, at their own pace. */
const WITHOUT_FRAMES_MS = 200;

/** Calls `run` once, in the next animation frame or after 200 ms, whichever comes first. Returns what cancels it. */
export function onNextFrame(view: Window, run: () => void): () => void {
  const cancel = (): void => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
  const once = (): void => {
    cancel();
    run();
  };
  const frame = view.requestAnimationFrame(once);
  const timer = view.setTimeout(once, WITHOUT_FRAMES_MS);
  return cancel;
}
