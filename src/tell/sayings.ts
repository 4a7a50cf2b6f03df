/** The sections made of what is said: how matters stand, statements and opinions, background. */
import type { Claim, StatementClaim } from '../model/claim.js';
import type { OverviewSentence } from '../model/incident.js';
import { sentence } from './phrasing.js';
import { isDirect, quoted } from './quoting.js';
import { introduced, speakerName } from './speakers.js';
import { type Telling, told } from './telling.js';

const STATUS = {
  identified: 'Identities',
  'at-large': 'Still sought',
  arrest: 'Arrests',
  cleared: 'Cleared or let go',
  investigation: 'Investigation',
  motive: 'Motive',
  response: 'Response',
  condition: 'Condition',
  denial: 'Denials',
} as const;

/** "Identities: “The police established who all the attackers were”, according to …". */
export function statuses(telling: Telling): readonly OverviewSentence[] {
  return eachOnce(telling.ofKind('status')).map(({ first, ids }) =>
    told(
      sentence(
        `${STATUS[first.says.topic]}:`,
        hedge(first),
        `${quoted(first.quote)}`,
        first.speaker && `, according to ${speakerName(first.speaker.name)}`,
      ),
      ids,
    ),
  );
}

/** Marks what kind of statement it is; an account needs none. */
const MARK: Readonly<Record<StatementClaim['says']['topic'], string>> = {
  opinion: '(opinion)',
  account: '',
  condemnation: '(condemnation)',
  announcement: '(announcement)',
};

/** "Andrei Grozin, head of …, said: “…” (opinion)." Words that are not direct speech are given as the report puts them. */
export function statements(telling: Telling): readonly OverviewSentence[] {
  const introducedAlready = new Set<string>();
  return eachOnce(telling.ofKind('statement')).map(({ first, ids }) => {
    const { speaker, quote, says } = first;
    const isFirst = speaker !== null && !introducedAlready.has(speaker.name);
    if (speaker) introducedAlready.add(speaker.name);
    const name = speaker ? introduced(speaker, isFirst) : 'The report';
    return told(
      sentence(
        name,
        isDirect(quote) ? 'said:' : speaker ? `${name.endsWith(',') ? '' : ', '}as the report puts it:` : 'says:',
        quoted(quote),
        MARK[says.topic],
      ),
      ids,
    );
  });
}

const ABOUT = {
  'earlier-incident': 'From earlier, not counted here:',
  statistic: 'A statistic:',
  history: 'History:',
  context: 'Context:',
} as const;

/** "From earlier, not counted here: “…”, according to …". */
export function background(telling: Telling): readonly OverviewSentence[] {
  return eachOnce(sayingSomething(telling.ofKind('background'))).map(({ first, ids }) =>
    told(sentence(ABOUT[first.says.about], quoted(first.quote), first.speaker && `, according to ${speakerName(first.speaker.name)}`), ids),
  );
}

/** "On Monday" and "Lamu" say nothing by themselves; nor does what stands within a longer passage. Where all are so short, they stay. */
function sayingSomething<C extends Claim>(claims: readonly C[]): readonly C[] {
  const telling = claims.filter(({ quote }) => THREE_WORDS.test(quote));
  const outer: C[] = [];
  for (const claim of [...telling].sort((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || b.end - a.end,
  )) {
    const last = outer.at(-1);
    if (!last || last.report !== claim.report || claim.end > last.end) outer.push(claim);
  }
  const kept = new Set(outer);
  return telling.length === 0 ? claims : claims.filter((claim) => kept.has(claim));
}
const THREE_WORDS = /\s\S+\s/;

/** The same words by the same speaker are told once, with every claim that has them. */
function eachOnce<C extends Claim>(claims: readonly C[]): readonly { readonly first: C; readonly ids: readonly string[] }[] {
  const groups = new Map<string, { first: C; ids: string[] }>();
  for (const claim of claims) {
    const key = `${claim.speaker?.name ?? ''}\n${claim.quote}`;
    const known = groups.get(key);
    if (known) known.ids.push(claim.id);
    else groups.set(key, { first: claim, ids: [claim.id] });
  }
  return [...groups.values()];
}

const hedge = ({ certainty }: Claim): string =>
  certainty === 'hedged' ? 'reportedly,' : certainty === 'denied' ? 'denied:' : certainty === 'hypothetical' ? 'as a possibility:' : '';
