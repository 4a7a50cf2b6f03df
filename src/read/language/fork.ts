/** A word in a tree of phrases. Most words go on with one word alone, and no map is made for that: there are twelve thousand of them. */
export interface Fork<Node> {
  /** The number of the first word it goes on with, and what that leads to. */
  nextWord: number;
  next: Node | undefined;
  others: Map<number, Node> | undefined;
}

/** What a word leads to, undefined where no phrase goes on with it. */
export const behind = <Node extends Fork<Node>>(node: Node, word: number): Node | undefined =>
  node.nextWord === word ? node.next : node.others?.get(word);

export function goOn<Node extends Fork<Node>>(node: Node, word: number, next: Node): void {
  if (node.next === undefined) {
    node.nextWord = word;
    node.next = next;
  } else (node.others ??= new Map()).set(word, next);
}
