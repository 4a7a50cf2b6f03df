/**
 * Attributions: who is given as the source of what.
 *
 * A pair is the words of a source and the words of its content. Two pairs match where their sources share a word and their contents
 * share a word; each is matched once, the greatest share first. precision: mean share of a predicted pair's words that stand in the gold
 * pair it matches, source and content weighing the same; recall: the same the other way round; unmatched pairs count as 0.
 * Gold pairs without a source in the text are left out. A content may stand in several places (""We ran," he said. "It was dark.""): in the
 * key these are one pair, and so are stretches read of one source at one cue.
 */
import { append } from '../../src/model/append.js';
import type { Attributed } from '../../src/read/attribution/attribution.js';
import type { Reading } from '../../src/read/reading.js';
import type { CorpusRow } from '../corpus.js';
import type { Scores } from '../scorer.js';

interface Span {
  readonly start: number;
  readonly end: number;
}
interface GoldAttribution {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}
interface Pair {
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export const attributionsOf = (row: CorpusRow): readonly GoldAttribution[] | null =>
  Array.isArray(row.gold?.attributions) ? (row.gold.attributions as GoldAttribution[]) : null;

export function scoreAttributions(rows: readonly CorpusRow[], read: (row: CorpusRow) => Reading): Scores {
  let gold = 0,
    predicted = 0,
    precise = 0,
    recalled = 0;
  for (const row of rows) {
    const wanted = attributionsOf(row);
    if (!wanted) continue;
    const words = wordStarts(row.text);
    const golds = wanted
      .filter(({ source }) => source.length > 0)
      .map(({ source, content }): Pair => ({ source: within(words, source), content: within(words, content) }));
    const found = [...byCue(read(row).attribution.attributed).values()].map(
      (stretches): Pair => ({ source: within(words, [stretches[0]!.source]), content: within(words, stretches) }),
    );
    gold += golds.length;
    predicted += found.length;
    for (const [g, p] of matched(golds, found)) {
      precise += (share(p.source, g.source) + share(p.content, g.content)) / 2;
      recalled += (share(g.source, p.source) + share(g.content, p.content)) / 2;
    }
  }
  const precision = precise / (predicted || 1),
    recall = recalled / (gold || 1);
  return { attributions: { n: gold, precision, recall, f: (2 * precision * recall) / (precision + recall || 1) } };
}

function byCue(attributed: readonly Attributed[]): ReadonlyMap<string, readonly Attributed[]> {
  const pairs = new Map<string, Attributed[]>();
  for (const one of attributed) append(pairs, `${one.source.start} ${one.cue.start}`, one);
  return pairs;
}

const wordStarts = (text: string): readonly number[] => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
const within = (words: readonly number[], spans: readonly Span[]): ReadonlySet<number> =>
  new Set(words.filter((at) => spans.some(({ start, end }) => at >= start && at < end)));
const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((word) => b.has(word)).length;
const share = (of: ReadonlySet<number>, by: ReadonlySet<number>): number => (of.size ? common(of, by) / of.size : 0);

function matched(golds: readonly Pair[], found: readonly Pair[]): readonly (readonly [Pair, Pair])[] {
  const all = golds
    .flatMap((g, i) =>
      found.flatMap((p, k) => {
        const content = common(g.content, p.content),
          source = common(g.source, p.source);
        return content && source
          ? [{ i, k, worth: share(g.content, p.content) + share(p.content, g.content) + share(g.source, p.source) }]
          : [];
      }),
    )
    .sort((a, b) => b.worth - a.worth || a.i - b.i || a.k - b.k);
  const usedGold = new Set<number>(),
    usedFound = new Set<number>();
  const out: (readonly [Pair, Pair])[] = [];
  for (const { i, k } of all) {
    if (usedGold.has(i) || usedFound.has(k)) continue;
    usedGold.add(i);
    usedFound.add(k);
    out.push([golds[i]!, found[k]!]);
  }
  return out;
}
