/**
 * What stands beside one name in a page: on a profile the card itself, elsewhere a chip of at most four words that
 * opens the card.
 */
import type { RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { Card, type CardProps } from './card';
import { Genuine } from './genuine';
import { LevelIcon } from './icons';

export function Mark(props: CardProps) {
  return props.judged.profile.place === 'profile' ? <Card {...props} /> : <Chip {...props} />;
}

function Chip(props: CardProps) {
  const { judged, words } = props;
  const [isOpen, setOpen] = useState(false);
  const chip = useRef<HTMLSpanElement>(null);
  const mark = words.mark(judged.verdict);
  const handle = `@${judged.profile.handle}`;
  return (
    <span ref={chip}>
      <Button
        class={`chip ${judged.verdict.level}`}
        label={words.fill('mark_label', { mark, handle })}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <LevelIcon level={judged.verdict.level} />
        <span class="text">{mark}</span>
      </Button>
      {isOpen && <Opened {...props} chip={chip} onClose={() => setOpen(false)} />}
    </span>
  );
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
      if (isEscape) chip.current?.querySelector('button')?.focus();
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
