/** "The rebels freed the engineer Bruno Olsen … They had kidnapped Olsen": whoever is told of by surname is called by the full name told before it, too. */
import { append } from '../../model/append.js';
import type { ParticipantClaim } from '../../model/claim.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Found } from './found.js';
import { type Mention, nameMentions } from './mentions.js';
import type { OpenIncident } from './open-incident.js';

/** @param incidents those of one report, of which the persons are claimed */
export function claimNamesInFull(incidents: readonly OpenIncident[]): void {
  let named: ReadonlyMap<string, readonly Mention[]> | undefined;
  for (const incident of incidents) {
    const short = calledByPart(incident);
    if (short.length === 0) continue;
    named ??= namesByPart(incident.found);
    for (const claim of short) {
      const full = theOnlyOne(named.get(wordsOf(claim.says.mention).at(-1)!), claim);
      if (!full) continue;
      const says = { ...claim.says, mention: full.text, personalName: true };
      incident.pin<ParticipantClaim>('participant', says, full.span, claim.rule);
    }
  }
}

/** For each person who is called by no name of several words, the claim with the fewest. */
function calledByPart({ claims }: OpenIncident): readonly ParticipantClaim[] {
  const short = new Map<string, ParticipantClaim>();
  const inFull = new Set<string>();
  for (const claim of claims) {
    if (claim.kind !== 'participant' || !claim.says.personalName) continue;
    const { role, persons, mention } = claim.says;
    const key = `${role} ${persons ?? mention}`;
    const before = short.get(key);
    if (wordsOf(mention).length > MOST_OF_PART) inFull.add(key);
    else if (!before || mention.length < before.says.mention.length) short.set(key, claim);
  }
  return [...short].flatMap(([key, claim]) => (inFull.has(key) ? [] : [claim]));
}
/** "Mr Olsen", "Olsen Ruiz" */
const MOST_OF_PART = 2;

/** Names of several words that persons bear, by each word behind the first: of each form where it stands first. */
function namesByPart({ layout, clauses }: Found): ReadonlyMap<string, readonly Mention[]> {
  const named = new Map<string, Mention[]>();
  const forms = new Set<string>();
  for (const { chunks, named: at } of clauses.sentences)
    for (const k of at) {
      const { name, person } = chunks[k] as NounPhrase;
      if (name === null || person?.plural || name.lastToken - name.firstToken < 2) continue;
      const full = nameMentions(layout, name).at(-1)!;
      const words = wordsOf(full.text);
      const form = words.join(' ');
      if (forms.has(form)) continue;
      forms.add(form);
      for (const word of words.slice(1)) if ((named.get(word)?.length ?? 0) < MOST_NAMESAKES) append(named, word, full);
    }
  return named;
}
/** Of so many it is not known who is meant. */
const MOST_NAMESAKES = 8;

/** Of names told before, the only one that the part is of. */
function theOnlyOne(names: readonly Mention[] | undefined, { start, says }: ParticipantClaim): Mention | null {
  if (!names || names.length === MOST_NAMESAKES) return null;
  const part = ` ${wordsOf(says.mention).join(' ')} `;
  const own = names.filter(({ text }) => ` ${wordsOf(text).slice(1).join(' ')} `.includes(part));
  const [only] = own;
  return own.length === 1 && only!.span.start < start ? only! : null;
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(' ');
