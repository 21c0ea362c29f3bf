/** SVG icons: one shape per level, so that colour never speaks alone. All take the colour of their text. */
import type { ComponentChildren } from 'preact';
import type { Level } from '../model';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** An octagon with an exclamation mark cut out of it. */
function Octagon() {
  return (
    <Icon>
      <path
        fill-rule="evenodd"
        d="M6.4 1.2h7.2l5.2 5.2v7.2l-5.2 5.2H6.4l-5.2-5.2V6.4zM8.9 4.8l.3 7h1.6l.3-7zM10 13.2a1.25 1.25 0 1 0 0 2.5 1.25 1.25 0 0 0 0-2.5z"
      />
    </Icon>
  );
}

/** A triangle with an exclamation mark cut out of it. */
function Triangle() {
  return (
    <Icon>
      <path
        fill-rule="evenodd"
        d="M8.7 2.3a1.5 1.5 0 0 1 2.6 0l7.6 13.2a1.5 1.5 0 0 1-1.3 2.3H2.4a1.5 1.5 0 0 1-1.3-2.3zM9 6.7l.3 5.7h1.4l.3-5.7zM10 13.5a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z"
      />
    </Icon>
  );
}

/** A half mask with its two eyes cut out. */
function Mask() {
  return (
    <Icon>
      <path
        fill-rule="evenodd"
        d="M1.2 5.2C4.4 4 7.2 4.5 10 6c2.8-1.5 5.6-2 8.8-.8.4 5.4-1.6 9.8-5.4 9.8-1.9 0-2.3-1.8-3.4-1.8S8.5 15 6.6 15c-3.8 0-5.8-4.4-5.4-9.8zm3.1 3.9c1.3 1.5 2.9 1.7 4.3.7-.9-1.6-2.7-2-4.3-.7zm11.4 0c-1.6-1.3-3.4-.9-4.3.7 1.4 1 3 .8 4.3-.7z"
      />
    </Icon>
  );
}

/** A box that is ticked: it stands on the list. */
export function TickedBox() {
  return (
    <Icon>
      <g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
        <rect x="2.4" y="2.4" width="15.2" height="15.2" rx="3.2" />
        <path d="m6.2 10.3 2.6 2.6 5-5.6" />
      </g>
    </Icon>
  );
}

/** The person and the ringer; Deadringer's own sign too. */
export function TwoCircles() {
  return (
    <Icon>
      <circle cx="7" cy="10" r="5.2" />
      <circle
        cx="13"
        cy="10"
        r="5.2"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-dasharray="2.4 1.684"
      />
    </Icon>
  );
}

/** A site's own tick, as a subject that is spoken of. */
export function Tick() {
  return (
    <Icon>
      <g fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">
        <circle cx="10" cy="10" r="8" />
        <path d="m6.5 10.3 2.4 2.4 4.6-5" />
      </g>
    </Icon>
  );
}

const BY_LEVEL = {
  none: TwoCircles,
  official: TickedBox,
  disclosed: Mask,
  namesake: TwoCircles,
  possible: Triangle,
  likely: Octagon,
};

export function LevelIcon({ level }: { level: Level }) {
  const Sign = BY_LEVEL[level];
  return <Sign />;
}
