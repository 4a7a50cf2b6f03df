/** Reads the weapons used, the vehicles stolen, used or damaged, and the things taken. */
import type { Language } from '../language/language.js';
import type { Measure, Numbers, Quantity } from '../numbers/quantity.js';
import type { Layout, Sentence, Token } from '../text/layout.js';
import { findThings, type NumbersByToken, type Thing } from './find-things.js';
import type { WeaponMention } from './weapon-mention.js';
import { type CueMeaning, readWeaponWords, type WeaponWords } from './weapon-words.js';

interface Cue {
  readonly meaning: CueMeaning;
  readonly firstToken: number;
  readonly lastToken: number;
}
interface Told {
  readonly role: WeaponMention['role'];
  readonly effect: WeaponMention['effect'];
}

/** A verb further away than this governs only the members of a list of things taken. */
const REACH = 14;
const LIST_REACH = 60;
/** A thing that is no weapon must stand this near to the taking: much lies between "took" and "money" by chance. */
const REACH_OF_VALUABLES = 16;
/** "hit with a hammer": a word that is a weapon only when used must stand this near to its use. */
const NEAR = 6;

/**
 * A function that reads the mentions of weapons in order of their start. A weapon that police found or seized is left out, and so is a
 * vehicle of which only its passing is told. Reads the tables weapons, weapon-modifiers, weapon-cues, weapon-forces,
 * weapon-containers, vehicles and valuables.
 */
export function createWeaponReader(language: Language): (layout: Layout, numbers: Numbers) => readonly WeaponMention[] {
  const words = readWeaponWords(language);
  return (layout, numbers) => {
    const byToken = indexNumbers(numbers);
    const mentions: WeaponMention[] = [];
    for (const sentence of layout.sentences) {
      if (sentence.role === 'body' || sentence.role === 'headline') readSentence(words, layout, sentence, byToken, mentions);
    }
    return mentions;
  };
}

function indexNumbers(numbers: Numbers): NumbersByToken {
  const quantityEnding = new Map<number, Quantity>();
  const quantityStarting = new Map<number, Quantity>();
  const calibreEnding = new Map<number, Measure>();
  const weightEnding = new Map<number, Measure>();
  for (const quantity of numbers.quantities) {
    quantityEnding.set(quantity.lastToken, quantity);
    quantityStarting.set(quantity.firstToken, quantity);
  }
  for (const measure of numbers.measures) {
    if (measure.kind === 'calibre') calibreEnding.set(measure.lastToken, measure);
    if (measure.kind === 'weight') weightEnding.set(measure.lastToken, measure);
  }
  return { quantityEnding, quantityStarting, calibreEnding, weightEnding };
}

function readSentence(words: WeaponWords, layout: Layout, sentence: Sentence, numbers: NumbersByToken, mentions: WeaponMention[]): void {
  const { tokens } = layout;
  const things = findThings(words, tokens, sentence.firstToken, sentence.lastToken, numbers);
  if (things.length === 0) return;
  const cues = findCues(words, tokens, sentence);
  let lot: number | null = null;
  let taking: Cue | null = null;
  for (const thing of things) {
    const before = governing(cues, thing);
    const told = judge(words, tokens, sentence, cues, thing, before, taking);
    // No ransom was demanded
    if (!told || thing.count?.high === 0) continue;
    if (told.role === 'taken') taking = before;
    if (lot !== null && !isWithin(tokens, mentions[lot]!, thing)) lot = null;
    const index: number = mentions.push(toMention(layout, sentence, thing, told, told.role === 'taken' ? lot : null)) - 1;
    if (told.role === 'taken' && lot === null && opensPart(words, tokens, thing, sentence.lastToken)) lot = index;
  }
}

function findCues(words: WeaponWords, tokens: readonly Token[], sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; ) {
    const match = words.cues.at(tokens, at, sentence.lastToken);
    if (match) cues.push({ meaning: match.value, firstToken: at, lastToken: match.lastToken });
    at = match?.lastToken ?? at + 1;
  }
  return cues;
}

/** @param before the verb that reaches the thing from the left; @param taking the one by which the last thing was taken */
function judge(
  words: WeaponWords,
  tokens: readonly Token[],
  sentence: Sentence,
  cues: readonly Cue[],
  thing: Thing,
  before: Cue | null,
  taking: Cue | null,
): Told | null {
  const after = passive(cues, thing);
  const done = after ?? before;
  const meaning =
    done && !isByForces(words, tokens, sentence, done, after !== null) ? done.meaning : done ? withForces(done.meaning) : null;
  switch (thing.sort) {
    case 'vehicle':
      return judgeVehicle(words, tokens, cues, thing, before, meaning);
    case 'valuable':
      return isTaking(meaning) && (after !== null || thing.firstToken - before!.lastToken <= REACH_OF_VALUABLES) ? TAKEN : null;
    default:
      // took 60 rifles and a mortar
      if (taking !== null && taking === before && isTaking(meaning)) return TAKEN;
      return judgeWeapon(words, tokens, cues, thing, before, after, meaning);
  }
}

const TAKEN: Told = { role: 'taken', effect: 'stolen' };
const WEAPON: Told = { role: 'weapon', effect: null };
const isTaking = (meaning: CueMeaning | null): boolean => meaning === 'take' || meaning === 'seize' || meaning === 'carry';
/** What the forces take is recovered. */
const withForces = (meaning: CueMeaning): CueMeaning => (isTaking(meaning) ? 'recover' : meaning);

function judgeWeapon(
  words: WeaponWords,
  tokens: readonly Token[],
  cues: readonly Cue[],
  thing: Thing,
  before: Cue | null,
  after: Cue | null,
  meaning: CueMeaning | null,
): Told | null {
  if (meaning === 'take' || meaning === 'seize') return TAKEN;
  if (meaning === 'carry' && isSeveral(words, tokens, thing)) return TAKEN;
  if (meaning === 'recover' && !isUsedAfter(cues, thing)) return null;
  if (thing.count?.high === 0) return null;
  const usedBefore = before?.meaning === 'use' && thing.firstToken - before.lastToken <= NEAR;
  if (thing.sort === 'maker') return thing.modified || thing.count ? WEAPON : null;
  if (thing.sort === 'weak') return usedBefore ? WEAPON : null;
  const isRunOver = before?.meaning === 'ram' && thing.firstToken - before.lastToken < BOMB_WITHIN;
  const used = usedBefore || isRunOver || after?.meaning === 'use' || isUsedAfter(cues, thing);
  if (thing.sort === 'general') return used || thing.modified ? WEAPON : null;
  return WEAPON;
}

// took 17 rifles     took a rifle and fired
//      ^^ taken           ^ used
const isSeveral = ({ plural }: WeaponWords, tokens: readonly Token[], thing: Thing): boolean =>
  thing.count ? thing.count.high === null || thing.count.high > 1 : plural.of(tokens[thing.lastToken - 1]!.lower);

function judgeVehicle(
  words: WeaponWords,
  tokens: readonly Token[],
  cues: readonly Cue[],
  thing: Thing,
  before: Cue | null,
  meaning: CueMeaning | null,
): Told | null {
  const adjoining = before && before.lastToken >= thing.firstToken - 1;
  if (adjoining && before.meaning === 'take') return { role: 'vehicle', effect: 'stolen' };
  switch (meaning) {
    case 'take':
    case 'seize':
      return { role: 'vehicle', effect: 'stolen' };
    case 'destroy':
      return { role: 'vehicle', effect: 'destroyed' };
    case 'damage':
      return { role: 'vehicle', effect: 'damaged' };
    case 'ram':
      return ramsInto(words, tokens, thing) ? WEAPON : null;
    case 'ride':
      return before && thing.firstToken - before.lastToken <= NEAR ? { role: 'vehicle', effect: null } : null;
    default:
      return cues.some((cue) => isRammedBy(thing, cue) && !isOverBomb(words, tokens, cue)) ? WEAPON : null;
  }
}

const isRammedBy = ({ lastToken }: Thing, { meaning, firstToken }: Cue): boolean =>
  meaning === 'ram' && firstToken >= lastToken && firstToken <= lastToken + 1;

// their jeep ran over a mine
//                       ^^^^ what went off did it, and not the jeep
function isOverBomb({ things }: WeaponWords, tokens: readonly Token[], { lastToken }: Cue): boolean {
  for (let at = lastToken; at < Math.min(tokens.length, lastToken + BOMB_WITHIN); at++) {
    const thing = things.at(tokens, at, tokens.length);
    if (thing) return thing.value === 'sure' || thing.value === 'general';
  }
  return false;
}
/** Tokens from "ran over" to the bomb: "an anti-tank mine". */
const BOMB_WITHIN = 3;

// rammed a truck into the gate
//                ^^^^ the vehicle is what did it
const ramsInto = ({ drivenInto }: WeaponWords, tokens: readonly Token[], { lastToken }: Thing): boolean =>
  tokens.slice(lastToken, lastToken + INTO_WITHIN).some((token) => drivenInto.at(token));
/** Tokens from a vehicle to what it is driven into. */
const INTO_WITHIN = 3;

/** The nearest cue before the thing whose clause reaches it. */
function governing(cues: readonly Cue[], thing: Thing): Cue | null {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]!;
    if (cue.lastToken > thing.firstToken || cue.meaning === 'aux' || cue.meaning === 'including' || cue.meaning === 'and') continue;
    const far = thing.firstToken - cue.lastToken;
    if (cue.meaning === 'stop' || far > LIST_REACH || isPassiveHere(cues, i)) return null;
    return far <= REACH || isTaking(cue.meaning) || cue.meaning === 'recover' ? cue : null;
  }
  return null;
}

// they were taken to a bank and had to phone
//           ^^^^^ what was taken stands before it, unless it is "robbed of"
const isPassiveHere = (cues: readonly Cue[], i: number): boolean =>
  (cues[i]!.meaning === 'carry' || cues[i]!.meaning === 'seize') &&
  i > 0 &&
  cues[i - 1]!.meaning === 'aux' &&
  cues[i - 1]!.lastToken >= cues[i]!.firstToken - 1;

/** "the rifles were stolen": the cue after the thing, when a passive leads to it. */
function passive(cues: readonly Cue[], thing: Thing): Cue | null {
  for (let i = 0; i + 1 < cues.length; i++) {
    const aux = cues[i]!;
    const cue = cues[i + 1]!;
    if (aux.firstToken < thing.lastToken || cue.meaning === 'stop') continue;
    if (aux.meaning !== 'aux' || aux.firstToken > thing.lastToken + 10) return null;
    if (cue.meaning === 'aux') continue;
    return cue.firstToken <= aux.lastToken + 2 ? cue : null;
  }
  return null;
}

/** "the pistol used in the attack" */
const isUsedAfter = (cues: readonly Cue[], thing: Thing): boolean =>
  cues.some((cue) => cue.meaning === 'use' && cue.firstToken >= thing.lastToken && cue.firstToken <= thing.lastToken + 3);

/** Whether police or troops are the ones who took: before the verb, or after "by" in the passive; a passive "seized" without them as well. */
function isByForces(words: WeaponWords, tokens: readonly Token[], sentence: Sentence, cue: Cue, isPassive: boolean): boolean {
  if (isPassive) {
    if (cue.meaning === 'seize') return true;
    for (let at = cue.lastToken; at < Math.min(sentence.lastToken, cue.lastToken + 5); at++)
      if (words.forces.has(tokens[at]!.lower)) return true;
    return false;
  }
  for (let at = cue.firstToken - 1; at >= Math.max(sentence.firstToken, cue.firstToken - 8); at--) {
    const { lower } = tokens[at]!;
    if (words.forces.has(lower)) return !isObject(words, tokens, sentence, at);
  }
  return false;
}

// wounded three policemen who arrived and took 17 rifles
//               ^^^^^^^^^ not those who took: the object of a verb before
function isObject(words: WeaponWords, tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(sentence.firstToken, at - 4); before--) {
    const cue = words.cues.at(tokens, before, at);
    if (cue && (cue.value === 'stop' || cue.value === 'take' || cue.value === 'use')) return true;
  }
  return false;
}

/** What opens a list of parts → what ends it; after "including" the sentence goes on in commas. */
const PARTS: Readonly<Record<string, string>> = { '(': ')', '–': '–', '—': '—', '--': '--', '-': '-', ':': ';' };
const AFTER_INCLUDING = ';';

/** A bracket, a dash or "including" right after the thing lists its parts. */
function opensPart(words: WeaponWords, tokens: readonly Token[], thing: Thing, until: number): boolean {
  const next = thing.lastToken;
  if (next >= until) return false;
  const at = tokens[next]!.lower === ',' ? next + 1 : next;
  return tokens[next]!.lower in PARTS || words.cues.at(tokens, at, until)?.value === 'including';
}

/** Whether the list of parts that opened after the lot is still open. */
function isWithin(tokens: readonly Token[], lot: WeaponMention, thing: Thing): boolean {
  const end = PARTS[tokens[lot.lastToken]!.lower] ?? AFTER_INCLUDING;
  for (let at = lot.lastToken + 1; at < thing.firstToken; at++) if (tokens[at]!.lower === end) return false;
  return true;
}

function toMention(layout: Layout, sentence: Sentence, thing: Thing, told: Told, partOf: number | null): WeaponMention {
  const start = layout.tokens[thing.firstToken]!.start;
  const end = layout.tokens[thing.lastToken - 1]!.end;
  return {
    start,
    end,
    firstToken: thing.firstToken,
    lastToken: thing.lastToken,
    sentence: sentence.index,
    role: told.role,
    mention: layout.report.text.slice(start, end).replace(/\s+/g, ' '),
    count: thing.count,
    countedFrom: thing.countedFrom,
    partOf,
    effect: told.effect,
  };
}
