/** Phrases found by the words beside a number: those that end right before it, and those that begin at it. */
import { PhraseIndex, type PhraseMatch } from '../language/phrase-index.js';
import type { Token } from '../text/layout.js';

interface Node<T> {
  value: T | undefined;
  next: Map<string, Node<T>> | undefined;
}

/** Finds the longest phrase that ends right before a token: "at least" before "17". Words are asked from last to first. */
export class PrecedingPhrases<T> {
  readonly #root = new Map<string, Node<T>>();

  add(phrase: string, value: T): void {
    let level = this.#root;
    const parts = phrase.toLowerCase().split(' ').reverse();
    parts.forEach((part, i) => {
      let node = level.get(part);
      if (!node) level.set(part, (node = { value: undefined, next: undefined }));
      if (i === parts.length - 1) node.value = value;
      else level = node.next ??= new Map();
    });
  }

  /** The longest phrase whose last word is token `end - 1` and whose first is at or after `from`. */
  before(tokens: readonly Token[], end: number, from: number): PhraseMatch<T> | null {
    let level: Map<string, Node<T>> | undefined = this.#root;
    let found: PhraseMatch<T> | null = null;
    for (let i = end - 1; i >= from && level; i--) {
      const node: Node<T> | undefined = level.get(tokens[i]!.lower);
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, firstToken: i, lastToken: end };
      level = node.next;
    }
    return found;
  }
}

interface Anchored<T> {
  readonly before: ReadonlySet<string> | null;
  readonly value: T;
}

/** Finds the longest phrase that begins at a token and has one of its own words before it: "few" after "a". */
export class AnchoredPhrases<T> {
  readonly #byPhrase = new Map<string, Anchored<T>[]>();
  readonly #index = new PhraseIndex<readonly Anchored<T>[]>();

  /** @param before words one of which must stand right before the phrase; none given means that any may. */
  add(phrase: string, before: readonly string[], value: T): void {
    const list = this.#byPhrase.get(phrase) ?? [];
    list.push({ before: before.length ? new Set(before) : null, value });
    this.#byPhrase.set(phrase, list);
    this.#index.add(phrase, list);
  }

  at(tokens: readonly Token[], at: number, from: number, until: number): (PhraseMatch<T> & { readonly needsBefore: boolean }) | null {
    const match = this.#index.at(tokens, at, until);
    if (!match) return null;
    const previous = at > from ? tokens[at - 1]!.lower : '';
    const entry = match.value.find(({ before }) => before === null || before.has(previous));
    return entry ? { value: entry.value, firstToken: at, lastToken: match.lastToken, needsBefore: entry.before !== null } : null;
  }
}
