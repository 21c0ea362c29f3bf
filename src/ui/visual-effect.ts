/** What the styles of an element and of everything around it do to how it looks: opacity, filters, clips, transforms. */

/** `hides`: a person may not be able to see or read it. `harmless`: another look, as dark themes made by filters give. */
export type VisualEffect = 'none' | 'harmless' | 'hides';

/** Below this share of its ink nobody reads a text; a page dims what is past to about a half. */
const LEAST_OPACITY = 0.4;
/** Drawn smaller than this share of its size, a card can't be read. */
const LEAST_SCALE = 0.5;
/** Filters that leave a text readable; all others may not. */
const HARMLESS_FILTERS =
  /^(?:(?:invert|hue-rotate|grayscale|sepia|saturate|drop-shadow)\((?:[^()]|\([^()]*\))*\)\s*)+$/;

/** Looks at the element and at all its ancestors, through shadow roots, the page's among them. */
export function effectOn(element: Element): VisualEffect {
  let opacity = 1;
  let isPlain = true;
  for (let one: Element | undefined = element; one; one = parentOf(one)) {
    const style = getComputedStyle(one);
    const own = set(style, 'opacity') ?? '1';
    opacity *= Number(own);
    if (opacity < LEAST_OPACITY || hides(style)) return 'hides';
    isPlain &&= own === '1' && set(style, 'filter') === undefined;
  }
  return isPlain ? 'none' : 'harmless';
}

/** Each of these alone can take a text from sight; a filter may be one that only changes colours. */
function hides(style: CSSStyleDeclaration): boolean {
  const filter = set(style, 'filter');
  if (filter !== undefined && !HARMLESS_FILTERS.test(filter)) return true;
  const isVisible = (set(style, 'visibility') ?? 'visible') === 'visible';
  const isBlended = (set(style, 'mix-blend-mode') ?? 'normal') !== 'normal';
  const isClipped = ['clip-path', 'mask-image'].some((property) => set(style, property) !== undefined);
  return !isVisible || isBlended || isClipped || scaleOf(set(style, 'transform')) < LEAST_SCALE;
}

/** A computed value; undefined for `none`, and where the browser doesn't know the property. */
function set(style: CSSStyleDeclaration, property: string): string | undefined {
  const value = style.getPropertyValue(property);
  return value === '' || value === 'none' ? undefined : value;
}

/** How much smaller a transform draws, along the axis that shrinks more; 1 without one. */
function scaleOf(transform: string | undefined): number {
  if (transform === undefined) return 1;
  const { a, b, c, d } = new DOMMatrixReadOnly(transform);
  return Math.min(Math.hypot(a, b), Math.hypot(c, d));
}

function parentOf(element: Element): Element | undefined {
  const { assignedSlot, parentNode } = element;
  if (assignedSlot) return assignedSlot;
  return parentNode instanceof ShadowRoot ? parentNode.host : (element.parentElement ?? undefined);
}
