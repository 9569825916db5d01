import type { Token } from './tokens.ts';

/** Reads the tokens of an XPath expression from left to right. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #place = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#place >= this.#tokens.length;
  }

  /** Tells whether the next token is one of these, and no quoted text. */
  isAt(...texts: readonly string[]): boolean {
    const next = this.#tokens[this.#place];
    return next !== undefined && next.kind !== 'text' && texts.includes(next.text);
  }

  /** Tells whether the next tokens call this function. */
  isCall(name: string): boolean {
    return this.isAt(name) && this.#tokens[this.#place + 1]?.text === '(';
  }

  /** Passes the next token if it is this one. @returns True if it was. */
  takes(text: string): boolean {
    const isHere = this.isAt(text);
    if (isHere) this.#place++;
    return isHere;
  }

  /** Passes the next tokens if they are all of these; quotes of either kind are the same. @returns True if they were. */
  takesAll(...texts: readonly string[]): boolean {
    const areHere = texts.every((text, ahead) => {
      const token = this.#tokens[this.#place + ahead];
      return token?.text === text || (token?.kind === 'text' && token.text.slice(1, -1) === text.slice(1, -1));
    });
    if (areHere) this.#place += texts.length;
    return areHere;
  }

  skip(count: number): void {
    this.#place += count;
  }

  /** Reads a name. @returns Undefined if none is next. */
  name(): string | undefined {
    return this.#read('name');
  }

  /** Reads a number. @returns Undefined if none is next, or it is part of a longer expression. */
  number(): string | undefined {
    return this.#tokens[this.#place + 1]?.text === ']' ? this.#read('number') : undefined;
  }

  /** Reads a quoted text, without its quotes. @returns Undefined if none is next. */
  literal(): string | undefined {
    return this.#read('text')?.slice(1, -1);
  }

  /** Reads the name of an axis and its colons. @returns Undefined if none is next. */
  axis(): string | undefined {
    if (this.#tokens[this.#place + 1]?.text !== '::') return undefined;
    const name = this.#read('name');
    if (name !== undefined) this.#place++;
    return name;
  }

  #read(kind: Token['kind']): string | undefined {
    const next = this.#tokens[this.#place];
    if (next?.kind !== kind) return undefined;
    this.#place++;
    return next.text;
  }
}
