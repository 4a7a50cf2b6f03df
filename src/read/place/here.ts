/** "DHAKA, June 5 - Two men were shot dead here on Sunday": the town the report was sent from is where it was told to be. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import type { PlaceMention } from './place-mention.js';

/** Words "here" in a report that are looked at; a column says it more often, and means something else. */
const MOST = 6;

/** The mentions of a report, with those of its dateline's town by the word "here". In the order of the text. */
export function withHere(mentions: readonly PlaceMention[], layout: Layout): readonly PlaceMention[] {
  const from = mentions.find(
    ({ kind, where, sentence }) => kind === 'toponym' && where?.precision === 'place' && layout.sentences[sentence]!.role === 'dateline',
  );
  // wires in capitals are sent from where correspondents sit
  if (!from || layout.caseless) return mentions;
  const { tokens, smallWords } = layout;
  const found: PlaceMention[] = [];
  for (const { index, role, firstToken, lastToken } of layout.sentences) {
    if (role !== 'body') continue;
    for (let at = firstToken + 1; at < lastToken && found.length < MOST; at++) {
      const token = tokens[at]!;
      // Here is what is known | police here said: no place where something was done
      if (!smallWords.here.at(token) || isSpoken(layout, token.start) || isSmallWord(layout, at + 1, 'behind-here')) continue;
      const { start, end } = token;
      found.push({
        ...from,
        start,
        end,
        firstToken: at,
        lastToken: at + 1,
        sentence: index,
        locative: true,
        capitalOf: null,
        bearing: null,
      });
    }
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isSpoken({ quotations }: Layout, start: number): boolean {
  const around = itemAt(quotations, countInFront(quotations, (quotation) => quotation.start <= start) - 1);
  return around !== undefined && around.end > start;
}
