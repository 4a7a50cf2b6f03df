/** Numbers told of only as what they were before: "up from 12", "lowering its own count of 40", "four people, not five as reported". */
import { isSmallWord } from '../../text/small-words.js';
import type { NounPhrase } from '../chunk.js';
import type { Harm, TokenSpan } from '../clause.js';
import type { HarmSentence } from './harm-sentence.js';

const EARLIER = ['said-before', 'said-first', 'changing-figure'] as const;
/** Tokens between "earlier" and "figure of": "its own previous, provisional count of". */
const FIGURE_WITHIN = 4;

/** "up from 12", "from an earlier figure of 12", "lowering its own count of 40": what was said before of the harm the sentence tells of. */
export function tellEarlierFigure(here: HarmSentence, k: number, phrase: NounPhrase): void {
  if (phrase.quantity === null || !(isOfEarlierFigure(here, phrase) || isFromNumber(here, k, phrase))) return;
  tellOfSameHarm(here, phrase, phrase, { rule: 'earlier-figure' });
}

/** "four people, not five as reported, were killed": five is what was said before of the same harm, and is not so. */
export function tellTakenBack(here: HarmSentence, k: number, wrong: NounPhrase): void {
  const { firstToken, lastToken } = here.chunks[k]!;
  tellOfSameHarm(here, wrong, { firstToken, lastToken }, { rule: 'taken-back', certainty: 'denied' });
}

/** Of the number told last in front of the words that say it. */
function tellOfSameHarm(here: HarmSentence, phrase: NounPhrase, trigger: TokenSpan, more: Pick<Harm, 'rule'> & Partial<Harm>): void {
  const at = here.lastSince(here.sentence.index, ({ patient }) => patient.quantity !== null && patient.firstToken < trigger.firstToken);
  const harm = here.told[at];
  if (!harm || here.isCounted(harm.effect, phrase)) return;
  here.noteCounted(harm.effect, phrase);
  const inherits = phrase.person ? null : harm.patient;
  here.told.push({ ...harm, patient: phrase, meant: null, trigger, within: null, inherits, superseded: true, ...more });
}

// an earlier figure of 12, lowering its own count of 40
export function isOfEarlierFigure({ classes, layout, sentence }: HarmSentence, { firstToken }: NounPhrase): boolean {
  const { tokens } = layout;
  const figure = firstToken - 2;
  if (!isSmallWord(layout, firstToken - 1, 'of') || figure < sentence.firstToken || !classes['figure-noun'].at(tokens[figure]!))
    return false;
  for (let i = figure - 1; i >= Math.max(sentence.firstToken, figure - FIGURE_WITHIN); i--)
    if (EARLIER.some((words) => classes[words].at(tokens[i]!))) return true;
  return false;
}

// up from 12, rose to 21 from 12, the highest since; but "killed 21 people from 12 villages"
function isFromNumber(here: HarmSentence, k: number, { firstToken, lastToken, quantity, person }: NounPhrase): boolean {
  const { classes, layout } = here;
  if (!isSmallWord(layout, firstToken - 1, 'from') || (lastToken > quantity!.lastToken && person === null)) return false;
  const before = here.chunks[k - 2];
  const changed = layout.tokens[firstToken - 2];
  if (changed && firstToken - 2 >= here.sentence.firstToken && classes['changing-figure'].at(changed)) return true;
  return before?.type === 'noun-phrase' && before.quantity !== null && here.told.at(-1)?.rule === 'toll' && here.harmOf(before) >= 0;
}
