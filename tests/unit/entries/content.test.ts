/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/home"}
 */
import {
  actions,
  answerLast,
  browser,
  clear,
  draw,
  drawn,
  last,
  likely,
  ofType,
  page,
  sent,
  setPage,
  settle,
  show,
  tell,
  useContentScript,
  watching,
} from './content-page';
import { fresh } from '../../support/fake-browser';

useContentScript();

test('a name that the background warns about gets its card', async () => {
  await show('GeorgeWBushs');
  expect(drawn()).toEqual([]);
  await answerLast(likely(page.names[0]!.profile));
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

test('an answer that comes after the page moved on is not drawn', async () => {
  await show('GeorgeWBushs');
  const fake = page.names[0]!.profile;
  const late = last(sent);
  await show('tomhanks');
  await late.answer({ ...likely(fake), paused: false });
  expect(drawn()).toEqual([]);
});

test('an answer is not drawn beside a node that shows another account by then, though nobody told of it yet', async () => {
  await show('GeorgeWBushs');
  const [name] = page.names;
  setPage({ ...page, names: [{ ...name!, profile: { ...name!.profile, handle: 'tomhanks' } }] });
  await answerLast(likely(name!.profile));
  expect(drawn()).toEqual([]);
});

test('nothing is drawn at a node that has left the page', async () => {
  await show('GeorgeWBushs');
  page.names[0]!.anchor.remove();
  await answerLast(likely(page.names[0]!.profile));
  expect(drawn()).toEqual([]);
});

test('going back to a profile draws what is known at once', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  await show('tomhanks');
  await answerLast({});
  await show('GeorgeWBushs');
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

test('a page that can’t be read says so to the background', async () => {
  setPage({ names: [], unread: [{ place: 'profile', why: 'no name block' }], theme: 'light' });
  tell();
  await settle();
  expect(last(sent).data).toMatchObject({ page: { unreadable: 'profile: no name block' }, profiles: [] });
});

test('a place that the user switched off is neither sent nor drawn, and a level below the chosen one not drawn', async () => {
  await show('GeorgeWBushs');
  const { profile } = page.names[0]!;
  await answerLast({ ...likely(profile), marks: { off: ['profile'], from: 'disclosed' } });
  expect(drawn()).toEqual([]);
  await show('TesIaReal');
  expect(last(ofType('judge')).data.profiles).toEqual([]);
});

test('beside names only the levels are marked that the user wants to see', async () => {
  const anchor = document.body.appendChild(document.createElement('span'));
  const profile = { site: 'x', handle: 'TesIaReal', displayName: 'Tesla', place: 'post' } as const;
  setPage({ names: [{ profile, anchor }], unread: [], theme: 'light' });
  tell();
  await settle();
  await answerLast({ ...likely(profile), marks: { off: [], from: 'likely' } });
  expect(drawn()).toEqual(['TesIaReal']);
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  const possible = { profile, verdict: { level: 'possible' as const, signals: [] } };
  await answerLast({ judged: [possible], marks: { off: [], from: 'likely' } });
  expect(drawn()).toEqual([]);
});

test('“This is fine” takes the card away at once', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  actions.fine(draw.mock.calls.at(-1)![0][0]!.judged);
  await settle();
  expect(drawn()).toEqual([]);
  expect(last(ofType('fine')).data.judged.profile.handle).toBe('GeorgeWBushs');
});

test('“This is fine” that could not be kept brings the card back and is told', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  actions.fine(draw.mock.calls.at(-1)![0][0]!.judged);
  await settle();
  await last(ofType('fine')).answer({ error: 'storage is full' });
  expect(drawn()).toEqual(['GeorgeWBushs']);
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('“This is fine” that a worker took with it when it ended is said again', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  actions.fine(draw.mock.calls.at(-1)![0][0]!.judged);
  await jest.advanceTimersByTimeAsync(6000);
  expect(ofType('fine')).toHaveLength(2);
  await last(ofType('fine')).answer({ report: {} });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(ofType('fine')).toHaveLength(2);
  expect(drawn()).toEqual([]);
});

test('a change of trust or settings elsewhere asks again', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  await browser.local.set({ 'trusted:::x:id:1': {} });
  await settle();
  expect(ofType('judge')).toHaveLength(2);
  await browser.local.set({ 'report:::1': {} });
  await settle();
  expect(ofType('judge')).toHaveLength(2);
});

test('a paused site shows nothing and isn’t read, until it is resumed', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  await browser.local.set({ settings: { pausedSites: ['x.com'] } });
  await settle();
  await answerLast({ paused: true });
  expect(drawn()).toEqual([]);
  expect(watching.aborted).toBe(true);
  await browser.local.set({ settings: { pausedSites: [] } });
  expect(watching.aborted).toBe(false);
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

test('an extension that was updated takes its marks away and stops', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  await show('tomhanks');
  await last(sent).fail('Extension context invalidated.');
  expect(watching.aborted).toBe(true);
  expect(clear).toHaveBeenCalled();
  expect(console.error).not.toHaveBeenCalled();
  expect(browser.storageChanged.listeners.size).toBe(0);
});

test('a click on a card that was left behind by an update takes it away', async () => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  actions.fine(draw.mock.calls.at(-1)![0][0]!.judged);
  await settle();
  await last(ofType('fine')).fail('Extension context invalidated.');
  expect(clear).toHaveBeenCalled();
  expect(watching.aborted).toBe(true);
});

test('marks that a version before left in the page go, and what the page itself made stays', () => {
  const ours = document.body.appendChild(document.createElement('deadringer-mark'));
  ours.attachShadow({ mode: 'open' });
  const theirs = document.body.appendChild(document.createElement('deadringer-mark'));
  fresh('entries/content/x');
  expect([ours.isConnected, theirs.isConnected]).toEqual([false, true]);
});

test('so do those in a shadow root of the page', () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.className = 'shadow-host';
  const ours = document.createElement('deadringer-mark');
  ours.attachShadow({ mode: 'open' });
  host.attachShadow({ mode: 'open' }).append(ours);
  fresh('entries/content/x');
  expect(ours.isConnected).toBe(false);
});

test('a card that can’t be drawn is told, and the page is read on', async () => {
  draw.mockImplementationOnce(() => {
    throw new Error('no room');
  });
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  expect(clear).toHaveBeenCalledTimes(1);
  expect(console.error).toHaveBeenCalledWith('Deadringer could not draw on the page:', expect.any(Error));
  tell();
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

test('a page that goes away is told, and one that comes back is asked about again', async () => {
  await show('GeorgeWBushs');
  const { document: ours } = last(sent).data.page;
  dispatchEvent(new Event('pagehide'));
  await settle();
  expect(ofType('left').map(({ data }) => data)).toContainEqual({ document: ours });
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  expect(ofType('judge').filter(({ data }) => data.page.document === ours)).toHaveLength(2);
});
