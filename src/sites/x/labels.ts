/**
 * The labels that X draws in a profile's header: protected, parody, fan, commentary, automated. "Parody account"
 * counts only with both the picture of a mask and its text. X has also drawn that picture on ordinary accounts, with
 * the placeholder PCF_LABEL_NONE for a text, so neither proves anything alone.
 */
import type { Label } from '../../model';
import { drawnText } from '../reading/drawn-text';
import { BIO, FACTS, LABEL_MASK, NAME_BLOCK, PADLOCK, POST_NAME } from './markup';
import { isBefore, isSameHandle, type ReadName } from './name-block';

const PLACEHOLDER = 'PCF_LABEL_NONE';
/** Longer than any label in any language, shorter than a header. */
const LABEL_MAX_LENGTH = 60;

/**
 * X names the picture of its parody label for certain. Whether the other two have pictures of their own isn't known,
 * so words decide there.
 */
const FAN_WORDS = /fan|hayran|φαν|фан|фанат|معجب|מעריצ|ファン|粉丝|粉絲|팬|แฟน|hâm mộ|प्रशंसक/i;
const COMMENTARY_WORDS =
  /comment|coment|komment|yorum|коммент|комент|σχολι|تعليق|פרשנות|コメン[トタ]|解説|评论|評論|논평|해설/i;
const AUTOMATED_WORDS =
  /autom|otomat|αυτόμα|αυτομα|автомат|آلي|تلقائي|אוטומט|自動|自动|자동|อัตโนมัติ|tự động|स्वचालित/i;

/** The labels in a profile's header, in the order of the model; empty when none is drawn. */
export function readLabels(header: Element, block: Element, name: ReadName): Label[] {
  const labels = new Set<Label>();
  for (const mask of header.querySelectorAll(LABEL_MASK)) {
    const label = labelOfMask(mask, header);
    if (label) labels.add(label);
  }
  if (isAutomated(block, name)) labels.add('automated');
  if (block.querySelector(PADLOCK)) labels.add('protected');
  return [...labels];
}

/** The labels drawn in a row, without those of a post that it quotes: protected, and what a mask with its text says. */
export function readRowLabels(
  row: Element,
  block: Element,
  isOthers: (element: Element) => boolean,
): Label[] {
  const masks = [...row.querySelectorAll(LABEL_MASK)].filter((mask) => !isOthers(mask));
  const labels = new Set(masks.flatMap((mask) => labelOfMask(mask, row) ?? []));
  if (block.querySelector(PADLOCK)) labels.add('protected');
  return [...labels];
}

function labelOfMask(mask: Element, header: Element): Label | undefined {
  const text = textBeside(mask, header);
  if (text === undefined || text.includes(PLACEHOLDER)) return undefined;
  const asset = /([a-z0-9]+)-mask\./i
    .exec(mask.getAttribute('src') ?? mask.getAttribute('style') ?? '')?.[1]
    ?.toLowerCase();
  if (asset === 'fan' || asset === 'commentary') return asset;
  if (FAN_WORDS.test(text)) return 'fan';
  return COMMENTARY_WORDS.test(text) ? 'commentary' : 'parody';
}

/**
 * The label's text stands in the nearest box around the mask that has any text. A box that holds name or bio is too
 * large.
 */
function textBeside(mask: Element, header: Element): string | undefined {
  for (let box = mask.parentElement; box && header.contains(box); box = box.parentElement) {
    const tooLarge = `${NAME_BLOCK}, ${POST_NAME}, ${BIO}`;
    if (box.querySelector(tooLarge) || box.matches(tooLarge)) return undefined;
    const text = drawnText(box, 'img');
    if (text) return text.length <= LABEL_MAX_LENGTH ? text : undefined;
  }
  return undefined;
}

/** "Automated by @somebody": a line after the handle, within the name block or between it and what the account wrote itself, that names another account. */
function isAutomated(block: Element, name: ReadName): boolean {
  const inside = [...block.querySelectorAll('*')].filter((element) => isBefore(name.handleElement, element));
  const lines = [...inside, ...linesAfter(block)].map((element) => drawnText(element));
  return lines.some((line) => {
    const handle = /@([A-Za-z0-9_]{1,15})/.exec(line)?.[1];
    return (
      handle !== undefined &&
      line.length <= LABEL_MAX_LENGTH &&
      !isSameHandle(handle, name.handle) &&
      AUTOMATED_WORDS.test(line.replace(`@${handle}`, ''))
    );
  });
}

function linesAfter(block: Element): Element[] {
  const lines: Element[] = [];
  const isOwnText = (line: Element): boolean =>
    line.matches(`${BIO}, ${FACTS}`) || line.querySelector(`${BIO}, ${FACTS}`) !== null;
  for (let line = block.nextElementSibling; line && !isOwnText(line); line = line.nextElementSibling)
    lines.push(line);
  return lines;
}
