/** Which kind a codebook gives to what Cairn gives another: a shelling that it takes for an attack, where bombs are what is placed or thrown. */
import type { IncidentDraft } from '../model/incident.js';
import type { Recast } from './scope.js';

export function recast(rules: readonly Recast[], draft: IncidentDraft): IncidentDraft {
  const rule = rules.find(({ kind, ...by }) => kind === draft.kind && isDoneBy(by, draft));
  return rule ? { ...draft, kind: rule.to } : draft;
}

/** With these weapons and no others; where no weapon is told, told of by these words alone. */
function isDoneBy({ weapons, words }: Pick<Recast, 'weapons' | 'words'>, { kind, claims, entities }: IncidentDraft): boolean {
  const used = entities.filter(({ role }) => role === 'weapon');
  if (used.length > 0) return used.every(({ mentions }) => mentions.some((mention) => isAnyIn(weapons, mention)));
  // What only says when or where it was tells nothing of how.
  const deeds = claims.filter(({ kind: of, rule }) => of === 'event' && !rule.endsWith('.incident'));
  const told = deeds.flatMap((claim) => (claim.kind === 'event' && claim.says.kind === kind ? [claim.rule] : []));
  return told.length > 0 && told.every((rule) => wordsOf(rule).some((word) => words.includes(word)));
}

function isAnyIn(weapons: readonly string[], mention: string): boolean {
  const words = mention.toLowerCase().split(/[^a-z]+/);
  return words.some((word) => weapons.includes(word) || weapons.includes(word.replace(/s$/, '')));
}

/** "happenings.air raid.besides": the words of the table a deed is told of by. */
const wordsOf = (rule: string): readonly string[] => rule.split('.')[1]?.split('|') ?? [];
