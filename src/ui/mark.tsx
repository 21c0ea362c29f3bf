/**
 * The mark of one name in a page: on a profile the card itself, elsewhere a chip of at most four words beside the name,
 * which opens the card.
 */
import type { RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Card, type CardProps } from './card';
import { Genuine } from './trusted-event';
import { LevelIcon } from './icons';

export interface MarkProps extends CardProps {
  /** Show the icon alone, because the account's words stand elsewhere on the page. */
  isBrief: boolean;
}

export function Mark({ isBrief, ...card }: MarkProps) {
  return card.judged.profile.place === 'profile' ? <Card {...card} /> : <Chip {...card} isBrief={isBrief} />;
}

/** A card opened by pointing at the chip goes with the pointer; one that was asked for stays until it is closed. */
type Opening = 'closed' | 'pointed-at' | 'asked-for';

/** Milliseconds that a pointer rests before the card opens, and may be away before it closes. */
const REST_MS = 400;

function Chip({ isBrief, ...card }: MarkProps) {
  const { judged, messages } = card;
  const [opening, setOpening] = useState<Opening>('closed');
  const chip = useRef<HTMLSpanElement>(null);
  const pointer = useResting(setOpening);
  const mark = messages.mark(judged.verdict);
  const handle = `@${judged.profile.handle}`;
  return (
    <span ref={chip} {...pointer}>
      <Button
        class={`chip ${judged.verdict.level}${isBrief ? ' brief' : ''}`}
        label={messages.fill('mark_label', { mark, handle })}
        expanded={opening !== 'closed'}
        onPress={() => setOpening(opening === 'asked-for' ? 'closed' : 'asked-for')}
      >
        <LevelIcon level={judged.verdict.level} />
        {!isBrief && <span class="text">{mark}</span>}
      </Button>
      {opening !== 'closed' && <Opened {...card} chip={chip} onClose={() => setOpening('closed')} />}
    </span>
  );
}

/** Opens after a mouse has rested on the chip; closes after it has left chip and card. Only for a person's mouse. */
function useResting(setOpening: (change: (now: Opening) => Opening) => void) {
  const isGenuine = useContext(Genuine);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const after = (event: PointerEvent, from: Opening, next: Opening): void => {
    if (!isGenuine(event) || event.pointerType !== 'mouse') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpening((now) => (now === from ? next : now)), REST_MS);
  };
  return {
    onPointerEnter: (event: PointerEvent) => after(event, 'closed', 'pointed-at'),
    onPointerLeave: (event: PointerEvent) => after(event, 'pointed-at', 'closed'),
  };
}

interface OpenedProps extends CardProps {
  chip: RefObject<HTMLSpanElement | null>;
  onClose: () => void;
}

/** The card of a chip, in the browser's top layer: timelines clip what hangs out of a row. */
function Opened({ chip, onClose, ...props }: OpenedProps) {
  const box = useRef<HTMLDivElement>(null);
  const isGenuine = useContext(Genuine);
  useLayoutEffect(() => {
    if (box.current && chip.current) place(box.current, chip.current);
  }, []);
  useEffect(() => {
    const leave = (event: Event) => {
      const isInside = chip.current !== null && event.composedPath().includes(chip.current);
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (!isGenuine(event) || (isInside && !isEscape)) return;
      if (event instanceof KeyboardEvent && !isEscape) return;
      if (isEscape && chip.current && isFocusOurs(chip.current))
        chip.current.querySelector('button')?.focus();
      onClose();
    };
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('keydown', leave, true);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('keydown', leave, true);
    };
  }, []);
  return (
    <div class="opened" popover="manual" ref={box}>
      <Card {...props} />
    </div>
  );
}

/** Whether the focus is in the mark, or nowhere; from what somebody writes in it isn't taken. */
function isFocusOurs(chip: Element): boolean {
  const { activeElement } = document;
  const root = chip.getRootNode();
  const isInside = root instanceof ShadowRoot && root.activeElement !== null;
  return isInside || activeElement === null || activeElement === document.body;
}

const GAP = 6;

/** Shows the box under the chip, or above where there is no room below, always within the window's width. */
function place(box: HTMLElement, chip: HTMLElement): void {
  box.showPopover();
  const near = chip.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(box).direction === 'rtl';
  const wanted = isRightToLeft ? near.right - width : near.left;
  const left = Math.max(8, Math.min(wanted, clientWidth - width - 8));
  const hasRoomBelow = near.bottom + GAP + height <= clientHeight || near.top < height + GAP;
  const top = hasRoomBelow ? near.bottom + GAP : near.top - GAP - height;
  // Of the document, not of the window: the card scrolls away with its name.
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}
