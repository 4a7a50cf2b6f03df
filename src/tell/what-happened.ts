/** The section "What happened": the incident in one sentence, how it is told, who tells of it. */
import type { EventClaim } from '../model/claim.js';
import { isDayOfReport } from '../model/day-of-report.js';
import type { Figure, OverviewSentence } from '../model/incident.js';
import { isTimeSaid } from '../model/time-said.js';
import { kindNoun, withArticle } from './kinds.js';
import { quantity } from './numbers.js';
import { effectWord } from './persons.js';
import { capitalised, listed, sentence } from './phrasing.js';
import { wherePhrase } from './places.js';
import { quoted } from './quoting.js';
import { type Telling, together, told } from './telling.js';
import { isLocal, whenPhrase } from './times.js';
import { effectsInBrief, figurePhrase, headOf } from './toll.js';
import { stepsOf } from './whole-event.js';

export function whatHappened(telling: Telling): readonly OverviewSentence[] {
  return [inOneSentence(telling), ...tolls(telling), ...inTheirWords(telling), ...responsible(telling), ...severalReports(telling)];
}

const TOOK_PLACE = { accomplished: 'took place', attempted: 'took place', threatened: 'was made' } as const;

/** "An attack took place in Aktobe, Kazakhstan, at 14:28 on 5 June 2016, local time." */
function inOneSentence(telling: Telling): OverviewSentence {
  const { context, incident } = telling;
  const { kind, stage, where, when } = incident;
  const said = when ? [] : timesSaid(telling.ofKind('event'));
  const day = isDayOfReport(when) ? `as reported ${whenPhrase(when)}` : whenPhrase(when);
  const time = day || listed(said.map(({ quote }) => quoted(quote)));
  const verb = kind === 'threat' || stage !== 'threatened' ? TOOK_PLACE[kind === 'threat' ? 'threatened' : stage] : 'was reported';
  const place = wherePhrase(context, where);
  const text = sentence(
    capitalised(withArticle(kindNoun(kind, stage))),
    verb,
    place,
    place.includes(',') && time && ',',
    time,
    isLocal(when) && ', local time',
  );
  return told(
    text,
    together(
      where?.claims ?? [],
      when?.claims ?? [],
      said.map(({ id }) => id),
      incident.events[0]?.claims.slice(0, 1) ?? [],
      incident.claims.slice(0, incident.events.length > 0 ? 0 : 1).map(({ id }) => id),
    ),
  );
}

/** Claims of nothing but the words that date the incident, the same words once; reports without a date may use many. */
function timesSaid(events: readonly EventClaim[]): readonly EventClaim[] {
  const byWords = new Map<string, EventClaim>();
  for (const claim of events) if (isTimeSaid(claim) && !byWords.has(claim.quote)) byWords.set(claim.quote, claim);
  return [...byWords.values()].slice(0, MOST_TIMES);
}
const MOST_TIMES = 4;

/** "17 people were killed and 22 injured." */
function tolls({ incident }: Telling): readonly OverviewSentence[] {
  const heads = effectsInBrief(incident)
    .map((effect) => headOf(incident.figures, effect))
    .filter((figure): figure is Figure => figure !== undefined && figure.high !== 0);
  if (heads.length === 0) return [];
  return [
    told(sentence(listed(heads.map((figure, i) => shortForm(figure, heads[i - 1])))), together(...heads.map((figure) => figure.claims))),
  ];
}

/** "22 injured" after "17 people were killed". */
const shortForm = (figure: Figure, before: Figure | undefined): string =>
  before && before.group === figure.group ? `${quantity(figure).replace(/ of$/, '')} ${effectWord(figure.effect)}` : figurePhrase(figure);

/** The first step that is told in more than a word or two, in the report's words; an escape or an arrest only where nothing else is. */
function inTheirWords({ incident }: Telling): readonly OverviewSentence[] {
  const steps = stepsOf(incident.events).filter(({ claims }) => claims.length > 0);
  const deeds = steps.filter(({ kind }) => kind !== 'other');
  const step = (deeds.length > 0 ? deeds : steps).find(({ what }) => what.split(' ').length >= 3);
  return step ? [told(`It is told of in these words: ${quoted(step.what)}.`, step.claims.slice(0, 1))] : [];
}

function responsible({ incident }: Telling): readonly OverviewSentence[] {
  const claimed = incident.entities.filter(({ role, confidence }) => role === 'perpetrator-organisation' && confidence === 'claimed');
  return claimed.length === 0
    ? []
    : [
        told(
          sentence(listed(claimed.map(({ mentions }) => mentions[0] ?? '')), 'claimed responsibility'),
          together(...claimed.map(({ claims }) => claims)),
        ),
      ];
}

/** "3 reports tell of it." with one claim of each. */
function severalReports({ incident }: Telling): readonly OverviewSentence[] {
  if (incident.reports.length < 2) return [];
  const firsts = new Map<string, string>();
  for (const claim of incident.claims) if (!firsts.has(claim.report) && claim.kind !== 'background') firsts.set(claim.report, claim.id);
  return firsts.size < 2 ? [] : [told(`${firsts.size} reports tell of it.`, [...firsts.values()])];
}
