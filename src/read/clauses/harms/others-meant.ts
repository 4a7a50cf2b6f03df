/** Whether those who are named are others than the harmed: "Four officers were charged with the murder of six priests. They are …". */
import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { countInFront } from '../../text/sorted.js';
import { FARTHEST, LONGEST_LIST } from '../arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { Harm } from '../clause.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany, isPersons } from './persons.js';

const SUFFERED: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured', 'abducted']);

/**
 * @param subject who has these names: "they", "the other defendants"
 * @param named how many are listed
 */
export function areOthersMeant(here: HarmSentence, subject: NounPhrase, named: number): boolean {
  const { group, concept } = subject.person ?? {};
  const harms = harmsBefore(here);
  const several = here.before.slice(-FARTHEST).filter(isSeveral);
  const others = several.filter((phrase) => !harms.some(({ patient }) => patient === phrase));
  if (concept && group !== 'people') {
    if (harms.some(({ patient }) => patient.person?.concept === concept)) return false;
    return here.classes['on-trial'].has(concept) || group === 'perpetrators' || others.some(({ person }) => person?.concept === concept);
  }
  if (harms.length === 0)
    return others.some(isJust(named)) && !others.some(({ person }) => person && here.classes.victim.has(person.concept));
  if (!harms.every(({ trigger }) => isDescribed(here.before, trigger.firstToken))) return false;
  const first = Math.min(...harms.map(({ patient }) => patient.firstToken));
  const before = others.filter(({ firstToken, count }) => firstToken < first && (count?.high ?? named) >= named);
  const areHarmed = harms.some(({ patient }) => isJust(named)(patient));
  return areHarmed ? before.some(({ count }) => (count?.low ?? 0) >= named) : before.length > 0;
}

function harmsBefore({ told, first, sentence }: HarmSentence): readonly Harm[] {
  const out: Harm[] = [];
  for (let i = first - 1; i >= first - LONGEST_LIST && itemAt(told, i)?.sentence === sentence.index - 1; i--)
    if (SUFFERED.has(told[i]!.effect)) out.push(told[i]!);
  return out;
}

/** "four officers", "witnesses", "two others", but not "the police" */
const isSeveral = (chunk: Chunk): chunk is NounPhrase =>
  chunk.type === 'noun-phrase' &&
  isPersons(chunk) &&
  isMany(chunk) &&
  (chunk.person === null || (chunk.person.plural && chunk.person.collective === null));

const isJust =
  (named: number) =>
  ({ count }: NounPhrase): boolean =>
    count?.low === named && count.high === named;

/** "the murder of six priests", "six priests killed in Lugo", and not "six priests were murdered" */
const isDescribed = (chunks: readonly Chunk[], token: number): boolean => {
  const chunk = itemAt(
    chunks,
    countInFront(chunks, ({ lastToken }) => lastToken <= token),
  );
  return chunk?.type === 'noun-phrase' || (chunk?.type === 'verb-group' && chunk.bareParticiple);
};
