/** Finds the words and phrases of a table in a run of tokens: longest match first, in time linear in the tokens. */
import type { Token } from '../text/layout.js';

interface Node<T> {
  value: T | undefined;
  next: Map<string, Node<T>> | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  readonly firstToken: number /** Exclusive. */;
  readonly lastToken: number;
}

/** Phrases are matched on whole lower-case tokens: "national guard base" never matches inside a longer word. */
export class PhraseIndex<T> {
  readonly #root = new Map<string, Node<T>>();

  /** The last value added for a phrase stands. Phrases are split at spaces, exactly as the tokens of a text are. */
  add(phrase: string, value: T): void {
    let level = this.#root;
    const parts = phrase.toLowerCase().split(' ');
    parts.forEach((part, i) => {
      let node = level.get(part);
      if (!node) level.set(part, (node = { value: undefined, next: undefined }));
      if (i === parts.length - 1) node.value = value;
      else level = node.next ??= new Map();
    });
  }

  /** The longest phrase that starts at token `from`, or null. */
  at(tokens: readonly Token[], from: number, until = tokens.length): PhraseMatch<T> | null {
    let level: Map<string, Node<T>> | undefined = this.#root;
    let found: PhraseMatch<T> | null = null;
    for (let i = from; i < until && level; i++) {
      const node: Node<T> | undefined = level.get(tokens[i]!.lower);
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, firstToken: from, lastToken: i + 1 };
      level = node.next;
    }
    return found;
  }
}
