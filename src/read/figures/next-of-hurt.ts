/** "Five were killed and six wounded. A sixth victim died on Sunday": he is one of the six. */
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { orderOf } from './part-of-those.js';
import type { PersonKinds } from './person-kinds.js';

export function takeNextOfHurt(told: FiguresTold, kinds: PersonKinds): void {
  const last = told.all.find((open) => isNextToDie(open, kinds));
  if (!last) return;
  const number = orderOf(kinds, last.persons.ordinal!);
  const toll = told.all.find((open) => isTollBefore(told, open, last, number - 1));
  const hurt = toll && told.all.find((open) => isHurtBeside(told, open, toll));
  if (!hurt) return;
  last.persons.within = hurt.persons;
  last.persons.isShare = true;
  told.retell(last.persons, 'killed', { within: hurt.persons.id, scope: 'event', movedFrom: 'injured' });
}

/** "A sixth victim died", "A sixth person later died", "a sixth died". */
const isNextToDie = ({ says, persons, draft }: OpenFigure, { ordinals, ageless }: PersonKinds): boolean =>
  says.effect === 'killed' &&
  says.movedFrom === null &&
  persons.ordinal !== null &&
  ordinals.has(persons.ordinal) &&
  (persons.concept === '' || ageless.has(persons.concept)) &&
  !persons.agents &&
  persons.group !== 'perpetrators' &&
  draft.certainty === 'asserted' &&
  draft.rule === 'figures.subject-verb';

/** So many dead, of whom it was told in a sentence before. */
const isTollBefore = (told: FiguresTold, open: OpenFigure, last: OpenFigure, number: number): boolean =>
  open.says.effect === 'killed' &&
  // bringing the toll to six: it holds both
  (open.says.within === null || open.says.within === last.says.within) &&
  open.says.movedFrom === null &&
  open.says.group !== 'perpetrators' &&
  open.says.count.low === number &&
  open.says.count.high === number &&
  told.sentenceOf(open) < told.sentenceOf(last) &&
  told.incidentOf(open) === told.incidentOf(last);

/** Several wounded, of whom the sentence tells that tells of the dead. */
const isHurtBeside = (told: FiguresTold, open: OpenFigure, toll: OpenFigure): boolean =>
  open.says.effect === 'injured' &&
  !open.weak &&
  open.says.within === null &&
  open.persons.plural &&
  (open.says.count.low ?? 0) > 1 &&
  open.draft.certainty === 'asserted' &&
  told.sentenceOf(open) === told.sentenceOf(toll) &&
  told.incidentOf(open) === told.incidentOf(toll);
