/** The overview: plain sentences under fixed headings, none without a claim. */
import type { Claim, ClaimId, FigureClaim, StatementClaim, WeaponClaim } from '../model/claim.js';
import type { Entity, Event, Figure, Incident, OverviewSection, OverviewSentence } from '../model/incident.js';
import type { Speaker } from '../model/speaker.js';
import { EFFECTS, type Effect } from '../model/vocabulary.js';
import { capitalised, effectWord, groupWord, inWords, kindPhrase, listed, quantity, quantityOf, shortened, type TellContext, whenPhrase, wherePhrase } from './phrasing.js';

/** A statement that no figure or finding makes: "17 killed = 11 + 3 + 3". */
export interface Addition { readonly message: string; readonly claims: readonly ClaimId[] }

export type Settled = Omit<Incident, 'overview'>;

export function overview(context: TellContext, incident: Settled, additions: readonly Addition[]): readonly OverviewSection[] {
  const sections: readonly [string, readonly OverviewSentence[]][] = [
    ['What happened', whatHappened(context, incident)],
    ['Toll', [...toll(incident), ...additions.map(({ message, claims }) => ({ text: message, claims }))]],
    ['Chronology', chronicle(context, incident)],
    ['Who', who(incident)],
    ['Response and status', statuses(incident)],
    ['What officials and experts say', statements(incident)],
    ['Background', background(incident)],
    ['What does not add up', incident.findings.map(({ message, claims }) => ({ text: message, claims }))],
  ];
  return sections.map(([heading, sentences]) => ({ heading, sentences: sentences.filter(({ claims }) => claims.length > 0) })).filter(({ sentences }) => sentences.length > 0);
}

const ofKind = <K extends Claim['kind']>(incident: Settled, kind: K): readonly Extract<Claim, { kind: K }>[] => incident.claims.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);

function whatHappened(context: TellContext, incident: Settled): readonly OverviewSentence[] {
  const claims = [...new Set([...(incident.where?.claims ?? []), ...(incident.when?.claims ?? []), ...(incident.events[0]?.claims.slice(0, 1) ?? [])])];
  const verb = incident.stage === 'threatened' ? 'was threatened' : incident.stage === 'attempted' ? 'was attempted' : 'took place';
  const words = [capitalised(kindPhrase(incident.kind)), verb, wherePhrase(context, incident.where), whenPhrase(incident.when)].filter(Boolean);
  return [{ text: `${words.join(' ')}.`, claims }];
}

// ------------------------------------------------------------ toll

function toll(incident: Settled): readonly OverviewSentence[] {
  const whole = incident.figures.filter((figure) => figure.event === null && !isZero(figure));
  return EFFECTS.flatMap((effect) => {
    const rows = whole.filter((figure) => figure.effect === effect);
    const head = rows.find((figure) => figure.group === 'people' && figure.label === null);
    const parts = rows.filter((figure) => figure !== head && figure.label === null && figure.group !== 'victims' && figure.group !== 'security-forces' && figure.group !== 'unspecified');
    if (!head) return parts.map((row) => ({ text: `${capitalised(figurePhrase(row))}.`, claims: row.claims }));
    const speaker = speakerOf(incident, head.claims);
    const complete = parts.every((row) => row.best !== null) && parts.reduce((sum, row) => sum + row.best!, 0) === head.best;
    const split = parts.length ? `${complete ? ':' : ', among them'} ${listed(parts.map((row) => `${quantity(row)} ${groupWord(row.group, null, row.best === 1)}`))}` : '';
    return [{ text: `${capitalised(figurePhrase(head))}${split}${speaker ? `, according to ${speaker}` : ''}${head.basis === 'stated' ? '' : ` (${head.basis} from the reports' parts)`}.`, claims: [...new Set([...head.claims, ...parts.flatMap((row) => row.claims)])] }];
  });
}

const isZero = (figure: Figure): boolean => figure.high === 0;

function figurePhrase(row: Figure): string {
  const isOne = row.best === 1 && row.low === 1 && row.high === 1;
  return `${quantity(row)} ${groupWord(row.group, row.label, isOne)} ${isOne ? 'was' : 'were'} ${effectWord(row.effect)}`;
}

function speakerOf(incident: Settled, claims: readonly ClaimId[]): string | null {
  const wanted = new Set(claims);
  const speaker = incident.claims.find((claim) => wanted.has(claim.id) && claim.speaker)?.speaker;
  return speaker ? named(speaker) : null;
}

/** Institutions take an article, persons none: "the Ministry of Health", "Ana Ruiz". */
const named = ({ name }: Speaker): string => (/ of |^(?:ministry|department|office|police|army|government|sheriff|hospital)\b/i.test(name) && !/^the /i.test(name) ? `the ${name}` : name);

// ------------------------------------------------------------ chronology

function chronicle(context: TellContext, incident: Settled): readonly OverviewSentence[] {
  const parts = incident.events.length > 1 ? incident.events.slice(1) : incident.events;
  return parts.map((event, i) => eventSentence(context, incident, event, parts[i - 1]));
}

function eventSentence(context: TellContext, incident: Settled, event: Event, before: Event | undefined): OverviewSentence {
  const beside = before !== undefined && event.after.length > 0 && !event.after.includes(before.id) && before.after.some((id) => event.after.includes(id));
  const time = event.when ? whenPhrase(event.when) : event.bounds ? boundsPhrase(event.bounds) : '';
  const site = event.where?.precision === 'site' && !event.what.includes(event.where.name) ? `at ${event.where.name}` : '';
  const harms = harmsOf(incident, event);
  const text = [beside ? 'Meanwhile:' : '', `“${shortened(event.what, 140)}”`, site, time && `(${time})`].filter(Boolean).join(' ');
  return { text: `${text}${harms ? `: ${harms}` : ''}.`, claims: event.claims };
}

function boundsPhrase({ notBefore, notAfter }: NonNullable<Event['bounds']>): string {
  const at = (iso: string): string => (iso.length > 10 ? iso.slice(11, 16) : iso);
  if (notBefore && notAfter) return `time not stated, between ${at(notBefore)} and ${at(notAfter)}`;
  return notBefore ? `time not stated, after ${at(notBefore)}` : `time not stated, before ${at(notAfter!)}`;
}

/** Who came to harm in an event, from its figure claims: each set of persons once, under the last effect told of it. */
function harmsOf(incident: Settled, event: Event): string {
  const own = new Set(event.claims);
  const figures = ofKind(incident, 'figure').filter((claim) => own.has(claim.id) && claim.certainty !== 'denied' && claim.certainty !== 'hypothetical' && claim.says.scope === 'event');
  const last = new Map<string, FigureClaim>();
  for (const claim of figures) last.set(claim.says.persons + (claim.says.effect === 'killed' || claim.says.effect === 'injured' ? '' : claim.says.effect), claim);
  const byEffect = new Map<Effect, string[]>();
  for (const { says } of last.values()) {
    const list = byEffect.get(says.effect) ?? [];
    const isOne = says.count.low === 1 && says.count.high === 1;
    list.push(`${quantityOf(says.count)} ${groupWord(says.group, says.label, isOne)}`);
    byEffect.set(says.effect, list);
  }
  return [...byEffect].map(([effect, list]) => `${listed(list)} ${effectWord(effect)}`).join('; ');
}

// ------------------------------------------------------------ who and what

function who(incident: Settled): readonly OverviewSentence[] {
  const perpetrators = incident.entities.filter((entity) => entity.role === 'perpetrator' && entity.effect === null);
  const targets = incident.entities.filter((entity) => entity.role === 'target');
  const weapons = incident.entities.filter((entity) => entity.role === 'weapon');
  return [
    ...naming('Told of as attackers', perpetrators), ...responsibility(incident), ...naming('Targets', targets), ...naming('Weapons', weapons), ...taken(incident),
  ];
}

function naming(heading: string, entities: readonly Entity[]): readonly OverviewSentence[] {
  if (entities.length === 0) return [];
  return [{ text: `${heading}: ${listed([...new Set(entities.map((entity) => entity.mentions[0]!))])}.`, claims: [...new Set(entities.flatMap((entity) => entity.claims))] }];
}

const HELD: Readonly<Record<string, string>> = { fact: 'The report names', suspected: 'Suspected:', claimed: 'Claimed responsibility:', denied: 'Denied responsibility:' };

function responsibility(incident: Settled): readonly OverviewSentence[] {
  return ['fact', 'claimed', 'suspected', 'denied'].flatMap((confidence) => {
    const held = incident.entities.filter((entity) => entity.role === 'perpetrator-organisation' && entity.confidence === confidence);
    if (held.length === 0) return [];
    const names = listed(held.map((entity) => entity.mentions[0]!));
    const text = confidence === 'fact' ? `${HELD[confidence]} ${names} as responsible.` : `${HELD[confidence]} ${names}.`;
    return [{ text, claims: held.flatMap((entity) => entity.claims) }];
  });
}

/** "Taken: at least 17 firearms (3 rifled and 14 smoothbore), 3 gas pistols, bullets and knives." */
function taken(incident: Settled): readonly OverviewSentence[] {
  const lots = ofKind(incident, 'weapon').filter(({ says }) => says.role === 'taken');
  if (lots.length === 0) return [];
  const phrase = ({ says }: WeaponClaim): string => (says.count ? `${says.count.low === says.count.high ? inWords(says.count.low ?? 0) : quantityOf(says.count)} ${says.mention}` : says.mention);
  const items = lots.filter(({ says }) => says.partOf === null).map((lot) => {
    const parts = lots.filter(({ says }) => says.partOf === lot.id).map(phrase);
    return parts.length ? `${phrase(lot)} (${listed(parts)})` : phrase(lot);
  });
  return [{ text: `Taken: ${listed(items)}.`, claims: lots.map(({ id }) => id) }];
}

// ------------------------------------------------------------ what is said

const STATUS: Readonly<Record<string, string>> = { identified: 'Identities', 'at-large': 'At large', arrest: 'Arrests', investigation: 'Investigation', motive: 'Motive', response: 'Response', condition: 'Condition' };

function statuses(incident: Settled): readonly OverviewSentence[] {
  return ofKind(incident, 'status').map((claim) => ({ text: `${STATUS[claim.says.topic]}: “${shortened(claim.quote)}”.`, claims: [claim.id] }));
}

const SAYS: Readonly<Record<StatementClaim['says']['topic'], string>> = { opinion: 'in their opinion', account: 'by their account', condemnation: 'in condemnation', announcement: 'announcing' };

function statements(incident: Settled): readonly OverviewSentence[] {
  const introduced = new Set<string>();
  return ofKind(incident, 'statement').map((claim) => {
    const name = claim.speaker?.name ?? 'A speaker';
    const position = claim.speaker?.position && !introduced.has(name) ? `, ${claim.speaker.position},` : '';
    introduced.add(name);
    return { text: `${name}${position} said, ${SAYS[claim.says.topic]}: “${shortened(claim.quote.replace(/^["“«'‘]+|["”»'’]+$/g, ''))}”.`, claims: [claim.id] };
  });
}

function background(incident: Settled): readonly OverviewSentence[] {
  return ofKind(incident, 'background').map((claim) => ({ text: `Not of this incident: “${shortened(claim.quote)}”.`, claims: [claim.id] }));
}
