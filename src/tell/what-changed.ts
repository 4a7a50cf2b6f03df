/** What changed between two states of one incident's overview, and which claims changed it. */
import type { Claim, ClaimId } from '../model/claim.js';
import type { Event, Figure, Finding, Incident } from '../model/incident.js';
import { kindNoun } from './kinds.js';
import { quantity, spread } from './numbers.js';
import { effectWord, groupWord } from './persons.js';
import { capitalised, sentence, type TellContext } from './phrasing.js';
import { wherePhrase } from './places.js';
import { quoted } from './quoting.js';
import { according } from './speakers.js';
import { dayPhrase, whenPhrase } from './times.js';

export interface Change {
  readonly what: 'new' | 'figure' | 'time' | 'place' | 'kind' | 'event' | 'responsibility' | 'status' | 'finding';
  readonly text: string;
  /** Ids of the later state's claims; of the earlier state's where `of` is `before`. */
  readonly claims: readonly ClaimId[];
  readonly of: 'before' | 'after';
}

/** In the order of the overview: kind, place, time, figures of the whole incident, steps, responsibility, status, findings. */
export function whatChanged(context: TellContext, before: Incident | null, after: Incident): readonly Change[] {
  if (!before)
    return [
      change(
        'new',
        `New: ${after.title}.`,
        after.claims.slice(0, 1).map(({ id }) => id),
      ),
    ];
  const claims = new Map(after.claims.map((claim) => [claim.id, claim]));
  return [
    ...kindChange(before, after),
    ...placeChange(context, before, after),
    ...timeChange(before, after),
    ...figureChanges(before, after, claims),
    ...newEvents(before, after),
    ...newResponsibility(before, after),
    ...newStatuses(before, after),
    ...findingChanges(before, after),
  ];
}

const change = (what: Change['what'], text: string, claims: readonly ClaimId[], of: Change['of'] = 'after'): Change => ({
  what,
  text,
  claims,
  of,
});

function kindChange(before: Incident, after: Incident): readonly Change[] {
  const [from, to] = [before, after].map(({ kind, stage }) => kindNoun(kind, stage));
  return from === to ? [] : [change('kind', `What it is told as: from ${from} to ${to}.`, after.events[0]?.claims ?? [])];
}

function placeChange(context: TellContext, before: Incident, after: Incident): readonly Change[] {
  const [from, to] = [before, after].map(({ where }) => wherePhrase(context, where));
  if (from === to || !after.where) return [];
  // a place that its publisher alone tells has no claims of its own
  const claims = after.where.claims.length > 0 ? after.where.claims : (after.events[0]?.claims ?? []);
  return [change('place', sentence('Place:', from && `from ${from}`, `to ${to}`), claims)];
}

function timeChange(before: Incident, after: Incident): readonly Change[] {
  const [from, to] = [before, after].map(({ when }) => whenPhrase(when));
  return from === to || !after.when ? [] : [change('time', sentence('Time:', from && `from ${from}`, `to ${to}`), after.when.claims)];
}

// ------------------------------------------------------------ figures

const rowOf = ({ group, label, effect }: Figure): string => `${effect} ${group} ${label ?? ''}`;
const wholeRows = (incident: Incident): readonly Figure[] => incident.figures.filter(({ event }) => event === null);

function figureChanges(before: Incident, after: Incident, claims: ReadonlyMap<ClaimId, Claim>): readonly Change[] {
  const earlier = new Map(wholeRows(before).map((figure) => [rowOf(figure), figure]));
  const later = new Set(wholeRows(after).map(rowOf));
  const changed = wholeRows(after).flatMap((figure) => {
    const from = earlier.get(rowOf(figure));
    return from && figureOf(from) === figureOf(figure) ? [] : [figureChange(from, figure, claims)];
  });
  const gone = wholeRows(before)
    .filter((figure) => !later.has(rowOf(figure)))
    .map((figure) => change('figure', `${nameOf(figure)}: ${figureOf(figure)}; no figure stands now.`, figure.claims, 'before'));
  return [...changed, ...gone];
}

/** "People killed: from 14 to 17, according to the Ministry of Health, 7 June 2016: “17 people were killed”." */
function figureChange(from: Figure | undefined, to: Figure, claims: ReadonlyMap<ClaimId, Claim>): Change {
  const behind = to.claims.flatMap((id) => claims.get(id) ?? []);
  const latest = behind.reduce<Claim | null>((a, b) => (a === null || (b.asOf ?? '') > (a.asOf ?? '') ? b : a), null);
  const why = latest ? [according([latest]), latest.asOf && `, ${dayPhrase(latest.asOf)}`, `: ${quoted(latest.quote)}`] : [];
  return change(
    'figure',
    sentence(`${nameOf(to)}:`, from ? `from ${figureOf(from)} to ${figureOf(to)}` : `${figureOf(to)}, first told`, ...why),
    to.claims,
  );
}

const nameOf = ({ group, label, effect }: Figure): string => `${capitalised(groupWord(group, label, false, effect))} ${effectWord(effect)}`;
const figureOf = (figure: Figure): string =>
  [quantity(figure).replace(/ of$/, ''), spread(figure) && `(${spread(figure)})`].filter(Boolean).join(' ');

// ------------------------------------------------------------ the rest

/** Claims keep their place in their report, whatever their ids become. */
const pinOf = ({ report, start, end, kind }: Claim): string => `${report} ${start} ${end} ${kind}`;
const pinsOf = (incident: Incident): ReadonlySet<string> => new Set(incident.claims.map(pinOf));

function newEvents(before: Incident, after: Incident): readonly Change[] {
  const known = pinsOf(before);
  const claims = new Map(after.claims.map((claim) => [claim.id, claim]));
  const isNew = (event: Event): boolean => event.claims.length > 0 && event.claims.every((id) => !known.has(pinOf(claims.get(id)!)));
  return after.events
    .filter(isNew)
    .map((event) =>
      change(
        'event',
        sentence('Now told of', whenPhrase(event.when) && `, ${whenPhrase(event.when)}`, `: ${quoted(event.what)}`),
        event.claims,
      ),
    );
}

function newResponsibility(before: Incident, after: Incident): readonly Change[] {
  const held = (incident: Incident) => incident.entities.filter(({ role }) => role === 'perpetrator-organisation');
  const earlier = new Map(held(before).map(({ mentions, confidence }) => [mentions[0], confidence]));
  return held(after)
    .filter(({ mentions, confidence }) => earlier.get(mentions[0]) !== confidence)
    .map(({ mentions, confidence, claims }) => {
      const from = earlier.get(mentions[0]);
      return change(
        'responsibility',
        `Responsibility of ${mentions[0]}: ${from ? `from ${from} to ` : ''}${confidence ?? 'told without saying how it is known'}.`,
        claims,
      );
    });
}

function newStatuses(before: Incident, after: Incident): readonly Change[] {
  const known = pinsOf(before);
  return after.claims
    .filter((claim) => claim.kind === 'status' && !known.has(pinOf(claim)))
    .map((claim) => change('status', `New on how matters stand: ${quoted(claim.quote)}.`, [claim.id]));
}

function findingChanges(before: Incident, after: Incident): readonly Change[] {
  const messages = (findings: readonly Finding[]) => new Set(findings.map(({ message }) => message));
  const [earlier, later] = [messages(before.findings), messages(after.findings)];
  const opened = after.findings
    .filter(({ message }) => !earlier.has(message))
    .map(({ message, claims }) => change('finding', `New finding: ${message}`, claims));
  const closed = before.findings
    .filter(({ message }) => !later.has(message))
    .map(({ message, claims }) => change('finding', `No longer found: ${message}`, claims, 'before'));
  return [...opened, ...closed];
}
