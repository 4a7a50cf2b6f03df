/**
 * Reports in capitals say MILITANTS and IJAZ KHAN, those in small letters ijaz khan: told in our own sentences as "militants" and "Ijaz Khan".
 * What is quoted stays.
 */
import type { Claim } from '../model/claim.js';
import type { Entity } from '../model/incident.js';
import type { Speaker } from '../model/speaker.js';
import type { Settled } from './settled.js';

/** The incident with its mentions and speakers in ordinary case, where all its reports are in capitals or all in small letters; else as it is. */
export function inOrdinaryCase(incident: Settled): Settled {
  const { claims } = incident;
  const isWithout = (letters: RegExp): boolean => !claims.some(({ quote }) => letters.test(quote));
  if (claims.length === 0 || (!isWithout(/\p{Ll}/u) && !isWithout(/\p{Lu}/u))) return incident;
  const names = new Set<string>();
  for (const claim of claims) if (claim.kind === 'participant' && claim.says.personalName) names.add(claim.says.mention);
  return {
    ...incident,
    entities: incident.entities.map((entity) =>
      withMentions(entity, (mention) => told(mention, names.has(mention) ? 'person' : kindOf(entity))),
    ),
    claims: claims.map((claim) => withWords(claim, names)),
  };
}

/** What a mention is: a person's name, that of an organisation or of another body, which may be acronyms, or common words. */
type Naming = 'person' | 'organisation' | 'body' | 'words';

const kindOf = ({ role }: Entity): Naming => (role === 'perpetrator-organisation' ? 'organisation' : 'words');
const withMentions = (entity: Entity, tell: (mention: string) => string): Entity => ({ ...entity, mentions: entity.mentions.map(tell) });

function withWords(claim: Claim, names: ReadonlySet<string>): Claim {
  const spoken = claim.speaker ? { ...claim, speaker: speakerTold(claim.speaker) } : claim;
  if (spoken.kind === 'participant')
    return { ...spoken, says: { ...spoken.says, mention: told(spoken.says.mention, names.has(spoken.says.mention) ? 'person' : 'words') } };
  return spoken.kind === 'weapon' ? { ...spoken, says: { ...spoken.says, mention: told(spoken.says.mention, 'words') } } : spoken;
}

/** A single word for a speaker is a common noun: "officials", "police". */
const speakerTold = (speaker: Speaker): Speaker => ({
  ...speaker,
  name: told(speaker.name, speaker.position !== null ? 'person' : speaker.name.includes(' ') ? 'body' : 'words'),
  position: speaker.position === null ? null : told(speaker.position, 'words'),
});

const SMALL_WORDS = new Set([
  'OF',
  'THE',
  'FOR',
  'AND',
  'IN',
  'ON',
  'AT',
  'A',
  'AN',
  'TO',
  'FROM',
  'DE',
  'DEL',
  'LA',
  'Y',
  'AL',
  'EL',
  'BIN',
]);
/** A short word without a vowel is an acronym and stays: "FMLN", "ELN" is told as it is written, too. */
const isAcronym = (word: string): boolean => word.length <= 5 && (!/[AEIOUY]/.test(word) || word.length === 3);

function told(mention: string, naming: Naming): string {
  if (!/\p{Lu}/u.test(mention)) return naming === 'person' || naming === 'organisation' ? asName(mention.toUpperCase(), naming) : mention;
  if (/\p{Ll}/u.test(mention)) return mention;
  return naming === 'words' ? mention.toLowerCase() : asName(mention, naming);
}

const asName = (mention: string, naming: Naming): string =>
  mention.replace(/\p{L}[\p{L}']*/gu, (word) => {
    if (SMALL_WORDS.has(word)) return word.toLowerCase();
    return naming !== 'person' && isAcronym(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
