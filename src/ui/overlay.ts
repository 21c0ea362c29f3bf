/**
 * The overlay draws into the page: one <deadringer-mark> with a shadow root after each name that there is something
 * to say about. Called again with what the page holds now, it changes only what differs. It trusts nothing that
 * stands in the page: its own elements are those it remembers making, and look-alikes of the page's are neither used
 * nor removed.
 */
import { h, render } from 'preact';
import type { Judged } from '../page-model';
import type { CardActions } from './card';
import cardStyle from './card.css';
import { accountKey, isDrawn } from './drawn';
import { ChipFit } from './fit';
import { Genuine, type IsGenuine } from './trusted-event';
import { Mark } from './mark';
import { PressGuard, type WatchSeen } from './press-guard';
import { watchSeen } from './watch-seen';
import markStyle from './mark.css';
import tokensStyle from './tokens.css';
import type { Messages } from './messages';

/** The site's theme, not the system's: `dim` is a dark blue ground, `black` a black one. */
export type Theme = 'light' | 'dim' | 'black';

/** A name in the page; its mark is the anchor's next sibling. */
export interface Placed {
  anchor: Element;
  judged: Judged;
}

export interface Overlay {
  /** Makes the page's marks those of `placed`: all of them, every time. Of an anchor named twice the first counts. */
  draw(placed: Placed[], theme: Theme): void;
  /** Takes every mark away. */
  clear(): void;
}

export interface OverlayOptions {
  /** Whether an event is a person's; for tests alone. Default: the browser's `isTrusted`. */
  isGenuine?: IsGenuine;
  /** Whether a card is seen when it is pressed; for tests alone, whose documents have no layout. */
  watchSeen?: WatchSeen;
}

interface Drawn {
  host: HTMLElement;
  root: HTMLElement;
  judged?: Judged;
  /** An account's first mark on the page is in words where there is room; it stays so while it stands, for nothing may jump. */
  isBrief: boolean;
}

/** Events of ours that the page would take for its own: a click on a post opens it, a key is a shortcut. */
const OWN_EVENTS =
  'click auxclick dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keypress keyup'.split(
    ' ',
  );

export function createOverlay(
  doc: Document,
  messages: Messages,
  actions: CardActions,
  { isGenuine = (event) => event.isTrusted, watchSeen: watch = watchSeen }: OverlayOptions = {},
): Overlay {
  const drawn = new Map<Element, Drawn>();
  const content: Content = { messages, actions, isGenuine, watch };
  const chips = new ChipFit(doc.defaultView ?? window);
  // In a page that has defined our element, its constructor would run, and may attach a shadow root before we do.
  const apart = doc.implementation.createHTMLDocument('');

  function remove(anchor: Element, { host, root }: Drawn): void {
    render(null, root);
    chips.remove(root);
    host.remove();
    drawn.delete(anchor);
  }

  function draw(placed: Placed[], theme: Theme): void {
    const wanted = wantedOf(placed);
    for (const [anchor, mark] of [...drawn]) if (!wanted.has(anchor)) remove(anchor, mark);
    if (wanted.size === 0) return;
    const direction = directionOf(doc);
    const inWords = new Set([...drawn].flatMap(([anchor, mark]) => wordsOf(mark, wanted.get(anchor))));
    for (const [anchor, judged] of wanted) {
      const mark = drawn.get(anchor) ?? make(apart, content);
      drawn.set(anchor, mark);
      const isKnown = standsFor(mark, judged);
      const isBrief = isKnown ? mark.isBrief : isShort(judged) || inWords.has(accountKey(judged));
      if (!isBrief && judged.profile.place !== 'profile') inWords.add(accountKey(judged));
      dress(mark, judged, theme, direction);
      fill(mark, { judged, isBrief }, content);
      if (anchor.nextSibling !== mark.host) anchor.after(mark.host);
      if (!isKnown) fitIn(chips, mark, anchor, content);
    }
  }

  return {
    draw,
    clear: () => [...drawn].forEach(([anchor, mark]) => remove(anchor, mark)),
  };
}

interface Content {
  messages: Messages;
  actions: CardActions;
  isGenuine: IsGenuine;
  watch: WatchSeen;
}

/** Draws a mark's content where it isn't what is wanted already. */
function fill(
  mark: Drawn,
  wanted: { judged: Judged; isBrief: boolean },
  { messages, actions, isGenuine, watch }: Content,
): void {
  if (mark.judged === wanted.judged && mark.isBrief === wanted.isBrief) return;
  Object.assign(mark, wanted);
  // The key makes a mark that now stands for another account a new one, closed again.
  const content = h(Mark, { key: accountKey(wanted.judged), ...wanted, messages, actions });
  const guarded = h(PressGuard.Provider, { value: watch, children: content });
  render(h(Genuine.Provider, { value: isGenuine, children: guarded }), mark.root);
}

/** Fits a chip into its line; a card stands below everything and needs no room beside a name. */
function fitIn(chips: ChipFit, mark: Drawn, anchor: Element, content: Content): void {
  const { host, root, judged } = mark;
  chips.remove(root);
  if (!judged || judged.profile.place === 'profile') return;
  const shorten = (): void => fill(mark, { judged: mark.judged ?? judged, isBrief: true }, content);
  chips.add({ host, root, anchor, shorten });
}

/** What is proposed while somebody types stands close; cut words beside a cut name would say less than the icon. */
function isShort({ profile }: Judged): boolean {
  return profile.place === 'typeahead';
}

/** What is to be drawn, by the node it stands after, in the order of the page. */
function wantedOf(placed: Placed[]): Map<Element, Judged> {
  const wanted = new Map<Element, Judged>();
  for (const { anchor, judged } of placed) {
    if (anchor.parentNode && isDrawn(judged) && !wanted.has(anchor)) wanted.set(anchor, judged);
  }
  return wanted;
}

function standsFor({ judged }: Drawn, wanted: Judged | undefined): boolean {
  return judged !== undefined && wanted !== undefined && accountKey(judged) === accountKey(wanted);
}

/** The account that a chip goes on saying something of in words; none for a brief one, and for a card. */
function wordsOf(mark: Drawn, wanted: Judged | undefined): string[] {
  if (!wanted || mark.isBrief || wanted.profile.place === 'profile' || !standsFor(mark, wanted)) return [];
  return [accountKey(wanted)];
}

/** An empty mark: the element, its style, and the room in which the card is drawn. */
function make(doc: Document, { messages, isGenuine }: Content): Drawn {
  const host = doc.createElement('deadringer-mark');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  style.textContent = tokensStyle + cardStyle + markStyle;
  const root = doc.createElement('div');
  root.className = 'deadringer';
  root.lang = messages.language;
  shadow.append(style, root);
  for (const type of OWN_EVENTS) host.addEventListener(type, keep);
  // Links lead somewhere by themselves; in the shadow, for the page may send an event that never leaves it.
  const refuse = (event: Event): void => {
    if (!isGenuine(event)) event.preventDefault();
  };
  for (const type of ['click', 'auxclick']) shadow.addEventListener(type, refuse, true);
  return { host, root, isBrief: false };
}

/** Keeps an event of ours from the page; where the name stands inside a link, also from leading there. */
function keep(event: Event): void {
  event.stopPropagation();
  const isOurLink = event
    .composedPath()
    .some((node) => node instanceof HTMLAnchorElement && node.matches('.account'));
  if (event.type.endsWith('click') && !isOurLink) event.preventDefault();
}

/** Sets what the page could have changed, and what a change of theme or account changes; writes only differences. */
function dress({ host, root }: Drawn, judged: Judged, theme: Theme, direction: string): void {
  const { place } = judged.profile;
  set(host, 'data-level', judged.verdict.level);
  set(host, 'data-account', accountKey(judged));
  if (place) set(host, 'data-place', place);
  else host.removeAttribute('data-place');
  set(root, 'data-theme', theme);
  set(root, 'dir', direction);
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The page's own direction: ours are English words in an Arabic page, laid out as its own. */
function directionOf(doc: Document): 'ltr' | 'rtl' {
  if (doc.dir) return doc.dir === 'rtl' ? 'rtl' : 'ltr';
  return getComputedStyle(doc.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}
