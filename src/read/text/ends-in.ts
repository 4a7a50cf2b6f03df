/** Whether a phrase ends in words that are known: "the armed group", "a car bomb". */
import type { Layout } from './layout.js';

interface Phrase {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** @param known words and phrases in lower case */
export function endsIn(known: ReadonlySet<string>, { tokens }: Layout, { firstToken, lastToken }: Phrase): boolean {
  let ending = '';
  for (let at = lastToken - 1; at >= firstToken; at--) {
    ending = ending ? `${tokens[at]!.lower} ${ending}` : tokens[at]!.lower;
    if (known.has(ending)) return true;
  }
  return false;
}
