/** The one kind of button: a text button that answers only to a person. */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Genuine } from './trusted-event';

interface ButtonProps {
  onPress: () => void;
  children: ComponentChildren;
  /** Instead of `button`, the text button's look. */
  class?: string;
  /** What is read aloud; begins with or contains the visible text. */
  label?: string;
  expanded?: boolean;
  controls?: string;
  /** Whether a press counts, asked before `onPress`; what refuses one says why where it was pressed. */
  mayPress?: (button: Element) => boolean;
}

export function Button({
  onPress,
  children,
  label,
  expanded,
  controls,
  mayPress = () => true,
  class: look = 'button',
}: ButtonProps) {
  const isGenuine = useContext(Genuine);
  return (
    <button
      type="button"
      class={look}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (isGenuine(event) && mayPress(event.currentTarget)) onPress();
      }}
    >
      {children}
    </button>
  );
}
