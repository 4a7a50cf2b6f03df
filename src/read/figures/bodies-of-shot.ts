/** "He shot his wife and their two sons before killing himself. The bodies were found on Monday": theirs, all of them. */
import type { Harm } from '../clauses/clause.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import type { Persons, PersonsMention } from './persons.js';
import { isShot } from './shot-in-murder.js';

/** Sentences from the shots to the bodies. */
const TOLD_NEAR = 4;

/** Those of whom one verb told as shot by somebody who then killed himself, and of whom no more is told yet; none where the bodies are others'. */
export function shotWhoseBodies(
  told: FiguresTold,
  harms: readonly Harm[],
  { phrase, person, name, sentence }: PersonsMention,
): readonly Persons[] {
  if (!person?.remains || !person.plural || phrase.quantity !== null || name.length > 0) return [];
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'possessive') return [];
  const own = told.all.find(({ draft: { rule } }) => rule === OWN_DEATH);
  const at = own && told.sentenceOf(own);
  if (at === undefined || at > sentence || sentence - at > TOLD_NEAR) return [];
  const last = told.all.findLast((open) => isShot(told, open) && told.sentenceOf(open) <= at && harms[open.draft.harm]!.rule === 'active');
  if (!last) return [];
  const trigger = (open: OpenFigure): number => harms[open.draft.harm]!.trigger.firstToken;
  const shot = told.all.filter((open) => trigger(open) === trigger(last) && open.says.effect === 'injured' && isShot(told, open));
  return [...new Set(shot.map(({ persons }) => persons))];
}

const OWN_DEATH = 'figures.to-oneself';
