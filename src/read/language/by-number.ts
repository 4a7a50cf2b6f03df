/** What is known of words by their numbers: few of many words, and asked for at every token. */

const FIRST_ROOM = 256;
/** As many as two bytes tell apart. */
const MOST_VALUES = 2 ** 16 - 1;

/** Keeps its values side by side and two bytes a word to find them, so that a table of ten words costs what ten words cost. */
export class ByNumber<T> {
  /** By the number of a word: where its value lies; 0 where it has none. */
  #places = new Uint16Array(FIRST_ROOM);
  readonly #values: (T | undefined)[] = [undefined];

  get(word: number): T | undefined {
    const places = this.#places;
    return word < places.length ? this.#values[places[word]!] : undefined;
  }

  /** @throws Error when more words have a value than can be told apart */
  set(word: number, value: T): void {
    if (word >= this.#places.length) this.#makeRoomFor(word);
    const place = this.#places[word]!;
    if (place !== 0) {
      this.#values[place] = value;
      return;
    }
    if (this.#values.length > MOST_VALUES) throw new Error(`ByNumber: expected at most ${MOST_VALUES} words with a value in one table`);
    this.#places[word] = this.#values.push(value) - 1;
  }

  #makeRoomFor(word: number): void {
    const places = new Uint16Array(2 ** Math.ceil(Math.log2(word + 1)));
    places.set(this.#places);
    this.#places = places;
  }
}
