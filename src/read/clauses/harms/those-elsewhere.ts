/** "Ana Ruiz was killed in Lugo and Juan Mora in Vigo", "the murders of Ana Ruiz in Lugo and Juan Mora in Vigo": those harmed somewhere else. */
import { sharesBehind } from '../shares.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED, tellHarm } from './tell-harm.js';

/** @param k the word that tells of the first of them */
export function tellThoseElsewhere(here: HarmSentence, k: number): void {
  const said = here.told.at(-1)!;
  if (said.trigger.firstToken !== here.chunks[k]!.firstToken || said.certainty !== 'asserted' || !RULES.has(said.rule)) return;
  const [, ...others] = sharesBehind(here.marks, here.chunks, k);
  for (const { those } of others)
    for (const phrase of those)
      if ((phrase.person ?? phrase.name) !== null && phrase.happening === null && !here.isCounted(said.effect, phrase))
        tellHarm(here, phrase, said.effect, said.weak, said.trigger, ASSERTED, 'gapped', said.agent);
}
const RULES: ReadonlySet<string> = new Set(['passive', 'active', 'noun-of', 'subject-verb', 'gapped']);
