/** Who says it, in words: institutions with their article, persons with what they are. */
import type { Claim } from '../model/claim.js';
import type { Speaker } from '../model/speaker.js';
import { listed } from './phrasing.js';

/** Heads of names that take "the": "the Ministry of Defence", "the Red Cross". */
const WITH_THE = new Set(
  (
    'ministry department office agency command committee council service army union front authority authorities commission centre center bureau embassy consulate presidency government ' +
    'organization organisation association federation administration directorate secretariat court parliament senate assembly congress tribunal prosecutor mission observatory institute ' +
    'cross crescent navy force forces guard coastguard coalition group militia service services hospital league party alliance movement brigade battalion division regiment junta military police-department palace church vatican company network bank'
  ).split(' '),
);
/** Roles that stand for one unnamed person: "a spokesman for the governor". */
const WITH_A = new Set(
  (
    'spokesman spokeswoman spokesperson official witness resident doctor source officer commander survivor neighbour neighbor relative eyewitness diplomat ' +
    'mayor governor director superintendent coroner prosecutor worker nurse medic teacher pupil student passenger hostage reporter correspondent'
  ).split(' '),
);

const OF_MANY = new Set(
  'judges villagers rebels insurgents guerrillas militants separatists investigators detectives protesters activists locals families relatives'.split(
    ' ',
  ),
);

/** "Sudan's health ministry" */
const OF_A_NAME = /^\p{Lu}\S*['’]s? /u;

/** "the Ministry of Internal Affairs of Kazakhstan", "Andrei Grozin", "a spokesman for the governor", "the prefecture of the Rhône". */
export function speakerName(name: string): string {
  if (/^(?:the|a|an|his|her|their|its|one|two|three|some|several|many|other)\s/i.test(name))
    return name.charAt(0).toLowerCase() + name.slice(1);
  const end = name.search(/,|\s+(?:of|for|in|on|at|to|from)\s/);
  const whole = end < 0 ? name : name.slice(0, end);
  const head = whole.slice(whole.lastIndexOf(' ') + 1).toLowerCase();
  if (WITH_THE.has(head)) return OF_A_NAME.test(name) ? name : `the ${name}`;
  // Witnesses said: a word that opened its sentence
  if (/^\p{Lu}\p{Ll}+s$/u.test(name) && (WITH_A.has(head.slice(0, -1)) || OF_MANY.has(head))) return head;
  if (!/^[a-z]/.test(name)) return name;
  // witnesses and a hospital source
  if (WITH_A.has(head) && !/\sand\s/.test(whole)) return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
  return name.includes(' of ') && !head.endsWith('s') ? `the ${name}` : name;
}

/** "Andrei Grozin, head of the Central Asia Department,"; what someone is stands once, at the first mention. */
export const introduced = ({ name, position }: Speaker, isFirst: boolean): string =>
  position && isFirst ? `${speakerName(name)}, ${position},` : speakerName(name);

/** ", according to the Ministry of Health and Tolo News"; empty where the reports say it in their own voice. */
export function according(claims: readonly Claim[]): string {
  const names = [...new Set(claims.flatMap((claim) => (claim.speaker ? [withPosition(claim.speaker)] : [])))];
  if (names.length === 0) return '';
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} others`] : names;
  return `, according to ${listed(shown)}`;
}
const withPosition = ({ name, position }: Speaker): string => (position ? `${speakerName(name)} (${position})` : speakerName(name));
/** Speakers named in one sentence; the rest are counted. */
const MOST_NAMED = 3;
