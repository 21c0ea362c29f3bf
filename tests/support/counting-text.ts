/** A text that counts how much of itself is read: work counted in characters, which no machine does faster or slower. */
export class CountingText extends String {
  /** Characters that were read one by one, or handed on in a piece. */
  read = 0;
  readonly #text: string;

  constructor(text: string) {
    super(text);
    this.#text = text;
  }

  override charCodeAt(at: number): number {
    this.read++;
    return this.#text.charCodeAt(at);
  }

  override codePointAt(at: number): number | undefined {
    this.read++;
    return this.#text.codePointAt(at);
  }

  override charAt(at: number): string {
    this.read++;
    return this.#text.charAt(at);
  }

  override slice(from?: number, to?: number): string {
    const piece = this.#text.slice(from, to);
    this.read += piece.length;
    return piece;
  }

  /** The whole of it, for whatever asks for that. */
  override toString(): string {
    this.read += this.length;
    return this.#text;
  }

  override valueOf(): string {
    this.read += this.length;
    return this.#text;
  }

  override toLowerCase(): string {
    this.read += this.length;
    return this.#text.toLowerCase();
  }
}
