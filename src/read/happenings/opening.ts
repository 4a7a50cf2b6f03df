/** How an event begins: what the first words that tell of it say it is. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { IncidentKind, Stage } from '../../model/vocabulary.js';
import type { Happening, Harm } from '../clauses/clause.js';
import { tellHappening } from '../clauses/tell-happening.js';
import { plainHappening } from '../clauses/words.js';
import { isSmallWord } from '../text/small-words.js';
import type { SaidWith } from './said-with.js';
import type { Surroundings } from './surroundings.js';
import type { EventDraft } from './told-events.js';

/** So many tokens before a happening a word may say that it goes on beside what was told: "meanwhile the second group attacked". */
const BESIDE_REACH = 8;

export function openingOf(
  around: Surroundings,
  said: SaidWith,
  happening: Happening,
): Pick<EventDraft, 'kind' | 'role' | 'stage' | 'parallel'> {
  const { kind, role } = happening.word;
  return { kind, role, stage: stageOf(happening), parallel: isParallel(around, said, happening) };
}

const stageOf = ({ word, attempted }: Happening): Stage =>
  word.role === 'threat' ? 'threatened' : attempted || word.attempted ? 'attempted' : 'accomplished';

function isParallel({ classes, layout }: Surroundings, said: SaidWith, happening: Happening): boolean {
  const { tokens } = layout;
  const { firstToken } = happening.trigger;
  for (let i = Math.max(said.reach(happening, -1).from, firstToken - BESIDE_REACH); i < firstToken; i++) {
    if (classes.parallel.at(tokens[i]!)) return true;
    if (classes.another.at(tokens[i]!) && classes.party.at(tokens[i + 1])) return true;
  }
  const { agent } = happening;
  return agent !== null && agent.quantity === null && agent.person === null && isSmallWord(layout, agent.lastToken - 1, 'other');
}

/** What a harm tells of, where no happening is named before it. */
export const happeningOf = ({ effect, sentence, trigger: { firstToken } }: Harm): Happening =>
  tellHappening(sentence, plainHappening(effect, { kind: kindOf(effect), harms: true }), { firstToken, lastToken: firstToken + 1 });

const kindOf = (effect: Harm['effect']): IncidentKind =>
  effect === 'abducted' ? 'kidnapping' : isKilledOrInjured(effect) ? 'attack' : 'other';
