/** "a bullet hit the boy", "fired into a crowd, hitting a man and a woman": whom shots hit. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import { modalityOf } from '../modality.js';
import { addHarm, HURT } from './add-harm.js';
import { readAllHurt } from './all-of-them.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';

/** Chunks from "fired" to "hitting". */
const FIRE_REACH = 16;

// a bullet hit the boy in the cheek | hitting the 9-year-old in the leg
export function readHitting(here: HarmSentence, k: number, group: VerbGroup): void {
  if (readAllHurt(here, k)) return;
  const objects = here.clause.objects(k);
  const inBody = here.prepositionTo(here.afterObjects(k, objects), here.classes['body-part']) !== null;
  const areHit = (): boolean =>
    objects.length > 0 &&
    (objects.every(isNumberOfPersons) || (objects.every(isPersons) && (isBullet(here, k) || isBehindShots(here, k, group))));
  if (!inBody && !areHit()) return;
  const agent = here.clause.subjects(k).at(-1) ?? null;
  addHarm(here, objects, k, HURT, modalityOf(here.chunks, k), 'hit', group.ing ? null : agent);
}

// a bullet came through the wall and hit her | one of those bullets hit him
function isBullet(here: HarmSentence, k: number): boolean {
  const subject = here.clause.subjects(k).at(-1);
  const before = here.chunks[k - 1];
  return [subject, before].some(
    (phrase) => phrase?.type === 'noun-phrase' && !isPersons(phrase) && here.says(phrase, here.classes.bullets),
  );
}

// fired into a crowd, striking seven people | he hit ten of them
const isNumberOfPersons = (phrase: NounPhrase): boolean => isPersons(phrase) && phrase.quantity !== null && (phrase.count?.low ?? 0) > 1;

// opened fire, hitting a man and a woman | shot through the door and hit a cook; but "fired at a car, which sped off, hitting a cook"
function isBehindShots(here: HarmSentence, k: number, { ing }: VerbGroup): boolean {
  const { classes, chunks } = here;
  const before = chunks[k - 1];
  if (!(before?.type === 'and' || (ing && before?.type === 'comma'))) return false;
  const subject = here.clause.subjects(k).at(-1);
  // a car sped off; but "someone", "gunmen", "shots"
  if (subject && !isPersons(subject) && subject.determiner !== null && !here.says(subject, classes['shots-fired'])) return false;
  for (let i = k - 1; i >= Math.max(0, k - FIRE_REACH); i--) {
    const chunk = chunks[i]!;
    if (here.says(chunk, classes['shots-fired'])) return true;
    if (chunk.type === 'relative' || chunk.type === 'break') return false;
  }
  return false;
}
