/** Pairs of units that may be of one incident, with how likely that is, and what was judged of pairs. */

export interface Pair {
  readonly a: number;
  readonly b: number;
}

export interface Scored extends Pair {
  readonly logOdds: number;
}

/** Many pairs in a few arrays. */
export class PairList {
  a = new Int32Array(1024);
  b = new Int32Array(1024);
  logOdds = new Float64Array(1024);
  size = 0;

  push(a: number, b: number, logOdds: number): void {
    if (this.size === this.a.length) {
      const [as, bs, odds] = [this.a, this.b, this.logOdds];
      this.a = new Int32Array(this.size * 2);
      this.b = new Int32Array(this.size * 2);
      this.logOdds = new Float64Array(this.size * 2);
      this.a.set(as);
      this.b.set(bs);
      this.logOdds.set(odds);
    }
    this.a[this.size] = a;
    this.b[this.size] = b;
    this.logOdds[this.size++] = logOdds;
  }
}

export interface Constraints {
  /** Joined before any evidence is looked at, in this order. */
  readonly together: readonly Pair[];
  /** Never in one group. Wins over `together`. */
  readonly apart: readonly Pair[];
}
