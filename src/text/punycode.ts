/** Letters of a domain's label beyond ASCII, as the network spells them (RFC 3492): `münchen` is `xn--mnchen-3ya`. */

const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

const digit = (value: number): string => String.fromCharCode(value < 26 ? 97 + value : 22 + value);

function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let bias = 0;
  for (; rest > ((BASE - LEAST) * MOST) >> 1; bias += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}

/** A number as digits whose worth grows with the place. */
function written(value: number, bias: number): string {
  let out = '';
  let rest = value;
  for (let place = BASE; ; place += BASE) {
    const threshold = Math.min(MOST, Math.max(LEAST, place - bias));
    if (rest < threshold) return out + digit(rest);
    out += digit(threshold + ((rest - threshold) % (BASE - threshold)));
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

/** One label in ASCII; what is ASCII already comes back as it is. */
export function asciiLabel(label: string): string {
  if (/^[\x20-\x7e]*$/.test(label)) return label;
  const codes = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const plain = codes.filter((code) => code < FIRST_CODE);
  let out = plain.length > 0 ? `${String.fromCharCode(...plain)}-` : '';
  let [handled, code, delta, bias] = [plain.length, FIRST_CODE, 0, FIRST_BIAS];
  for (; handled < codes.length; delta++, code++) {
    const next = Math.min(...codes.filter((one) => one >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const one of codes) {
      if (one < code) delta++;
      if (one !== code) continue;
      out += written(delta, bias);
      bias = adapted(delta, handled + 1, handled === plain.length);
      delta = 0;
      handled++;
    }
  }
  return `xn--${out}`;
}
