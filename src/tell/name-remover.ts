/** Takes names out of texts, in one pass whatever their number. */

/** Names that begin with the same words, by their next word in small letters. */
interface Beginning {
  readonly next: Map<string, Beginning>;
  /** The names that end here, as written and in capitals. */
  readonly written: Set<string>;
  /** One of them is known in capitals alone, and is meant in any case. */
  inAnyCase: boolean;
}

interface Word {
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Words looked at together; a longer name is taken out in parts. */
const LONGEST_NAME = 12;

/** Whole words alone, whatever marks or line breaks stand between them; as written or in capitals, and a name in capitals in any case. */
export function remover(names: readonly string[], replacement: string): (text: string) => string {
  const start = beginning();
  for (const name of names) learn(start, wordsIn(name));
  return (text) => {
    const words = wordsIn(text);
    let out = '';
    let kept = 0;
    for (let i = 0; i < words.length; ) {
      const last = lastOfName(start, words, i);
      if (last > i) {
        out += text.slice(kept, words[i]!.start) + replacement;
        kept = words[last - 1]!.end;
      }
      i = Math.max(last, i + 1);
    }
    return kept === 0 ? text : out + text.slice(kept);
  };
}

const beginning = (): Beginning => ({ next: new Map(), written: new Set(), inAnyCase: false });

const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

function learn(start: Beginning, words: readonly Word[]): void {
  for (let first = 0; first < words.length; first += LONGEST_NAME) {
    let at = start;
    const part = words.slice(first, first + LONGEST_NAME);
    for (const { text } of part) {
      const key = text.toLowerCase();
      const known = at.next.get(key) ?? beginning();
      at.next.set(key, known);
      at = known;
    }
    const written = joined(part);
    at.written.add(written).add(written.toUpperCase());
    if (written === written.toUpperCase()) at.inAnyCase = true;
  }
}

const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Behind the longest name that begins at a word; the word itself where none does. */
function lastOfName(start: Beginning, words: readonly Word[], first: number): number {
  let last = first;
  let at = start.next.get(words[first]!.text.toLowerCase());
  for (let i = first + 1; at !== undefined; i++) {
    if (at.inAnyCase || (at.written.size > 0 && at.written.has(joined(words.slice(first, i))))) last = i;
    at = i < words.length ? at.next.get(words[i]!.text.toLowerCase()) : undefined;
  }
  return last;
}
