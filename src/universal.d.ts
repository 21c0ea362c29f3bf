/**
 * What every runtime has, be it a page, a worker or Node: only as much of it as the rooms without the DOM library use.
 * The DOM library declares the same things in full, so this file belongs to no project that has it.
 */

/** https://url.spec.whatwg.org/#api */
declare class URL {
  /** @throws TypeError when the text is no absolute address */
  constructor(url: string);
  /** With the colon: `https:`. */
  readonly protocol: string;
  /** In lower case and ASCII. */
  readonly hostname: string;
  /** Empty where it is the scheme's own. */
  readonly port: string;
}

/** https://encoding.spec.whatwg.org/#interface-textencoder; always UTF-8. */
declare class TextEncoder {
  /** A lone surrogate becomes U+FFFD. */
  encode(text: string): Uint8Array<ArrayBuffer>;
}

/** https://encoding.spec.whatwg.org/#interface-textdecoder */
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal?: boolean; ignoreBOM?: boolean });
  /** @throws TypeError for malformed bytes where `fatal` is set */
  decode(bytes: Uint8Array): string;
}
