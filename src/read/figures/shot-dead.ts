/** "The Soto murders: he shot his parents and his brother": of those shot, of whom no more is told, that they died. */
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import type { PersonKinds } from './person-kinds.js';
import { isCondition } from './persons.js';

/** Tokens between "attempted" and "murder". */
const UNDONE_REACH = 3;

export function killMurdered(
  told: FiguresTold,
  kinds: PersonKinds,
  layout: Layout,
  harms: readonly Harm[],
  isBackground: (token: number) => boolean,
): void {
  if (told.all.some(isDeadVictim)) return;
  const shot = told.all.filter((open) => isShot(told, open));
  if (shot.length === 0) return;
  if (!saysMurder(kinds, layout, isBackground) && !shot.some((open) => isShotWithDoer(told, harms, open))) return;
  for (const { persons } of shot) told.retell(persons, 'injured', { effect: 'killed', movedFrom: null });
}

const isDeadVictim = ({ says, persons, draft }: OpenFigure): boolean =>
  says.effect === 'killed' && says.count.low !== 0 && draft.certainty !== 'denied' && says.group !== 'perpetrators' && !persons.agents;

/** Shot by somebody, and nothing told of how they are. */
function isShot(told: FiguresTold, { says, persons, weak, draft }: OpenFigure): boolean {
  return (
    weak &&
    says.effect === 'injured' &&
    draft.certainty === 'asserted' &&
    !persons.agents &&
    persons.group !== 'perpetrators' &&
    !told.of(persons).some((open) => open.says.effect === 'injured' && (!open.weak || livesAfter(open)))
  );
}

const livesAfter = ({ draft: { rule } }: OpenFigure): boolean => {
  const plain = rule.slice('figures.'.length);
  return isCondition(plain) || plain === 'survived';
};

/** "He shot his wife and himself": one verb for both, and he died. */
function isShotWithDoer(told: FiguresTold, harms: readonly Harm[], { draft }: OpenFigure): boolean {
  const { firstToken } = harms[draft.harm]!.trigger;
  return told.all.some(
    (open) =>
      open.says.effect === 'killed' &&
      open.draft.rule === 'figures.to-oneself' &&
      harms[open.draft.harm]!.trigger.firstToken === firstToken,
  );
}

function saysMurder(kinds: PersonKinds, { tokens, sentences }: Layout, isBackground: (token: number) => boolean): boolean {
  for (const { firstToken, lastToken } of sentences)
    for (let i = firstToken; i < lastToken; i++)
      if (
        kinds.murders.has(tokens[i]!.lower) &&
        !isBackground(i) &&
        !isUndone(kinds, tokens.slice(Math.max(firstToken, i - UNDONE_REACH), i))
      )
        return true;
  return false;
}

const isUndone = ({ undone }: PersonKinds, before: Layout['tokens']): boolean => before.some(({ lower }) => undone.has(lower));
