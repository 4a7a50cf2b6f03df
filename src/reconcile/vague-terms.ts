/** The numbers a codebook publishes for vague terms, read from a table an analyst can extend. */

/** `data/policies/vague-terms.tsv`: policy, term, number; `#` comments; a header row. Throws on a row it cannot read. */
export function readVagueTerms(text: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const policies = new Map<string, Map<string, number>>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith('policy\t')) continue;
    const [policy, terms, number] = line.split('\t');
    if (!policy || !terms || !/^\d{1,7}$/.test(number ?? ''))
      throw new Error(`vague terms, line ${i + 1}: expected policy, term and a whole number, found "${line}"`);
    let own = policies.get(policy);
    if (!own) policies.set(policy, (own = new Map()));
    for (const term of terms.split('|')) own.set(term, Number(number));
  }
  return policies;
}
