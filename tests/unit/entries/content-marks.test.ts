/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/home"}
 */
import {
  answerLast,
  drawn,
  last,
  likely,
  ofType,
  offerMarks,
  page,
  settle,
  show,
  tell,
  useContentScript,
  watching,
} from './content-page';
import { fresh } from '../../support/fake-browser';

useContentScript();

describe('what draws', () => {
  beforeEach(() => {
    offerMarks(false);
  });

  test('is loaded once there is something to draw, and not before', async () => {
    await show('tomhanks');
    await answerLast({
      judged: [{ profile: page.names[0]!.profile, verdict: { level: 'none', signals: [] } }],
    });
    expect(ofType('loadMarks')).toEqual([]);
    await show('GeorgeWBushs');
    await answerLast(likely(page.names[0]!.profile));
    expect(drawn()).toEqual([]);
    offerMarks(true);
    await last(ofType('loadMarks')).answer({});
    expect(drawn()).toEqual(['GeorgeWBushs']);
  });

  test('that can’t be loaded is told, and asked for again with the next name', async () => {
    await show('GeorgeWBushs');
    await answerLast(likely(page.names[0]!.profile));
    await last(ofType('loadMarks')).fail('no such frame');
    await jest.advanceTimersByTimeAsync(300);
    await last(ofType('loadMarks')).fail('no such frame');
    expect(console.error).toHaveBeenCalledWith(
      'Deadringer could not load what draws on the page:',
      expect.any(Error),
    );
    tell();
    await settle();
    expect(ofType('loadMarks')).toHaveLength(3);
  });
});

test('a second run in the same page ends the first', () => {
  const first = watching;
  fresh('entries/content/x');
  expect(first.aborted).toBe(true);
  expect(watching.aborted).toBe(false);
});
