/** The section "Toll": each effect with its groups, whose figure it is, how far it is certain, and what adds up. */
import type { Claim, FigureClaim } from '../model/claim.js';
import type { Figure, Incident, OverviewSentence } from '../model/incident.js';
import { EFFECTS, type Effect, type Group, type IncidentKind } from '../model/vocabulary.js';
import { isOne, quantity, quantityOf, spread } from './numbers.js';
import { effectWord, groupWord } from './persons.js';
import { listed, sentence } from './phrasing.js';
import { according } from './speakers.js';
import { type Telling, together, told } from './telling.js';

/** A statement that no figure or finding makes: "17 killed = 11 + 3 + 3: it adds up." */
export interface Addition {
  readonly message: string;
  readonly claims: readonly string[];
}

export function toll(telling: Telling, additions: readonly Addition[]): readonly OverviewSentence[] {
  return [
    ...EFFECTS.flatMap((effect) => tollOf(telling, effect, additions)),
    ...additions.map(({ message, claims }) => told(message, claims)),
  ];
}

/** The row of all people of the whole incident; of victims where there is none. */
export const headOf = (figures: readonly Figure[], effect: Effect): Figure | undefined =>
  wholeRow(figures, effect, 'people') ?? wholeRow(figures, effect, 'victims');

/** What a title and the first sentences count: who was harmed; of those held only where nobody was, and a protest or the arrests are what is told of. */
export const effectsInBrief = ({ kind, figures }: Pick<Incident, 'kind' | 'figures'>): readonly Effect[] =>
  OF_HELD.has(kind) && !figures.some(({ effect, high }) => HARMED.includes(effect) && high !== 0) ? HELD : HARMED;
const HARMED: readonly Effect[] = ['killed', 'injured', 'abducted', 'missing'];
const HELD: readonly Effect[] = ['detained'];
const OF_HELD: ReadonlySet<IncidentKind> = new Set(['protest', 'riot', 'other'] as const);

const wholeRow = (figures: readonly Figure[], effect: Effect, group: Group): Figure | undefined =>
  figures.find((figure) => figure.event === null && figure.label === null && figure.effect === effect && figure.group === group);

/** Groups that do not overlap; the wider security forces stand in where neither police nor military has a row. */
const PARTS: readonly Group[] = ['perpetrators', 'military', 'police', 'security-forces', 'civilians'];

function tollOf(telling: Telling, effect: Effect, additions: readonly Addition[]): readonly OverviewSentence[] {
  const { figures } = telling.incident;
  const rows = figures.filter((figure) => figure.event === null && figure.effect === effect);
  if (rows.length === 0) return [];
  const head = headOf(rows, effect);
  const beside = head ? perpetratorsBeside(telling, rows, head, additions) : null;
  const parts = partsOf(rows, head).filter((row) => row !== beside);
  if (!head)
    return parts.map((row) => told(sentence(figurePhrase(row, claimsOf(telling, row)), whoseOf(telling, row), basisNote(row)), row.claims));
  const claims = claimsOf(telling, head);
  const [ownParts, othersParts] = bySpeaker(telling, parts, claims);
  const [ownKinds, othersKinds] = bySpeaker(telling, kindsOf(rows, head), claims);
  const [named, misfits] = fits(head, ownParts) ? [ownParts, []] : [[], ownParts];
  const split = splitOf(head, named, ownKinds, rows);
  const main = told(
    sentence(figurePhrase(head, claims), spreadNote(head), whoseOf(telling, head), split, basisNote(head)),
    together(
      head.claims,
      ...[...named, ...ownKinds].map((row) => row.claims),
      ...named.flatMap((row) => labelsOf(row, rows).map((label) => label.claims)),
    ),
  );
  return [
    main,
    ...[...misfits, ...othersParts, ...othersKinds].map((row) =>
      told(sentence(figurePhrase(row, claimsOf(telling, row)), spreadNote(row), whoseOf(telling, row)), row.claims),
    ),
    ...(beside ? [toldBeside(telling, beside, head)] : otherThanPerpetrators(rows, head)),
  ];
}

/** ": 11 perpetrators, 3 soldiers and 3 civilians", ", among them 3 soldiers and 6 children"; empty where nothing is told of them. */
function splitOf(head: Figure, parts: readonly Figure[], kinds: readonly Figure[], rows: readonly Figure[]): string {
  const [ofGroups, ofKinds] = [parts.map((row) => partPhrase(row, rows)), kinds.map(kindPhrase)];
  if (parts.length > 0 && isExact(head, parts))
    return `: ${listed(ofGroups)}${ofKinds.length > 0 ? `, and among all of them ${listed(ofKinds)}` : ''}`;
  const all = [...ofGroups, ...ofKinds];
  if (all.length === 0) return '';
  return parts.length === 0 && isExact(head, kinds) ? `: ${listed(all)}` : `, among them ${listed(all)}`;
}

/** "6 children": persons of the whole whom the reports tell by what they are, and of no group; longer lists stay in the ledger. */
function kindsOf(rows: readonly Figure[], head: Figure): readonly Figure[] {
  const kinds = rows.filter(({ label, group, high }) => label !== null && (group === head.group || group === 'unspecified') && high !== 0);
  const ofWhole = new Set(kinds.flatMap(({ group, label }) => (group === head.group ? [label] : [])));
  const told = kinds.filter((row) => (row.group === head.group || !ofWhole.has(row.label)) && fits(head, [row]));
  return told.length <= MOST_LABELS ? told : [];
}

/** "3 soldiers", "6 children" */
const kindPhrase = (row: Figure): string => `${quantity(row)} ${groupWord(row.group, row.label, isOne(row), row.effect)}`;

/** Whom a ministry counts is not told as part of what a rebel said: the rows in the voice of a whole, and those that others alone give. */
function bySpeaker(
  telling: Telling,
  rows: readonly Figure[],
  whole: readonly FigureClaim[],
): readonly [own: readonly Figure[], others: readonly Figure[]] {
  const speakers = new Set(whole.map(({ speaker }) => speaker?.name ?? null));
  const isOwn = (row: Figure): boolean =>
    speakers.has(null) || telling.claims(row.claims).some(({ speaker }) => speaker === null || speakers.has(speaker.name));
  return [rows.filter(isOwn), rows.filter((row) => !isOwn(row))];
}

/** The perpetrators, where no report says whether its total, or that of another, counts them. */
function perpetratorsBeside(telling: Telling, rows: readonly Figure[], head: Figure, additions: readonly Addition[]): Figure | null {
  const perpetrators = wholeRow(rows, head.effect, 'perpetrators');
  if (!perpetrators || perpetrators.high === 0 || head.group !== 'people' || head.basis !== 'stated') return null;
  const [total, own] = [new Set(head.claims), new Set(perpetrators.claims)];
  if (additions.some(({ claims }) => claims.some((id) => own.has(id)))) return null;
  const reportsOf = (row: Figure): ReadonlySet<string> => new Set(telling.claims(row.claims).map(({ report }) => report));
  const reports = reportsOf(head);
  if (![...reportsOf(perpetrators)].some((report) => reports.has(report))) return perpetrators;
  const isOpen = telling.incident.findings.some(
    ({ kind, claims }) => kind === 'ambiguous' && claims.some((id) => total.has(id)) && claims.some((id) => own.has(id)),
  );
  return isOpen ? perpetrators : null;
}

function toldBeside(telling: Telling, perpetrators: Figure, head: Figure): OverviewSentence {
  const phrase = figurePhrase(perpetrators, claimsOf(telling, perpetrators));
  const open = `; whether ${isOne(perpetrators) ? 'this one is' : 'they are'} among the ${quantity(head)} is not said`;
  return told(sentence(phrase, spreadNote(perpetrators), whoseOf(telling, perpetrators), open), together(perpetrators.claims, head.claims));
}

function partsOf(rows: readonly Figure[], head: Figure | undefined): readonly Figure[] {
  const own = rows.filter((row) => row !== head && row.label === null && PARTS.includes(row.group) && row.high !== 0);
  const narrower = own.some(({ group }) => group === 'military' || group === 'police');
  const kept = own
    .filter(({ group }) => group !== 'security-forces' || !narrower)
    .sort((a, b) => PARTS.indexOf(a.group) - PARTS.indexOf(b.group));
  return kept.length > 0 || head ? kept : rows.filter((row) => row.high !== 0);
}

/** Parts that different reports give may make more than the whole that was taken: then they are not told as its parts. */
const fits = ({ best, high }: Figure, parts: readonly Figure[]): boolean => {
  const whole = best ?? high;
  return whole === null || parts.reduce((sum, part) => sum + (part.best ?? part.low ?? 0), 0) <= whole;
};

const isCertain = ({ low, best, high }: Figure): boolean => low === best && best === high && best !== null;
const isExact = (head: Figure, parts: readonly Figure[]): boolean =>
  isCertain(head) && parts.every(isCertain) && parts.reduce((sum, part) => sum + part.best!, 0) === head.best;

/** "3 civilians (1 sales assistant, 1 customer and 1 security guard)": labels where they make up the whole of it, without a number where there is one. */
function partPhrase(row: Figure, rows: readonly Figure[]): string {
  const labels = labelsOf(row, rows);
  const phrase = kindPhrase(row);
  if (labels.length === 1) return `${phrase} (${groupWord(row.group, labels[0]!.label, isOne(row), row.effect)})`;
  return labels.length === 0 ? phrase : `${phrase} (${listed(labels.map(kindPhrase))})`;
}

function labelsOf(row: Figure, rows: readonly Figure[]): readonly Figure[] {
  const labels = rows.filter(({ group, label }) => group === row.group && label !== null);
  return labels.length <= MOST_LABELS && isExact(row, labels) ? labels : [];
}
/** Labelled parts told within a sentence; longer lists stay in the ledger. */
const MOST_LABELS = 8;

/** "17 people were killed"; "were reportedly" where every claim of it hedges; "No one was killed". */
export function figurePhrase(row: Figure, claims: readonly FigureClaim[] = []): string {
  const hedged = claims.length > 0 && claims.every(({ certainty }) => certainty === 'hedged');
  const be = `${isOne(row) || row.high === 0 ? 'was' : 'were'}${hedged ? ' reportedly' : ''}`;
  if (row.high === 0)
    return `${row.group === 'people' || row.group === 'victims' ? 'no one' : `no ${groupWord(row.group, row.label, true, row.effect)}`} ${be} ${effectWord(row.effect)}`;
  return `${vagueOf(row, claims) ?? quantity(row)} ${groupWord(row.group, row.label, isOne(row), row.effect)} ${be} ${effectWord(row.effect)}`;
}

/** "dozens of", where the only claim says so and the policy names no number for it. */
function vagueOf(row: Figure, claims: readonly FigureClaim[]): string | null {
  const [first] = claims;
  return row.best === null &&
    row.high === null &&
    first &&
    claims.every(({ says }) => says.count.term !== undefined && says.count.term === first.says.count.term)
    ? quantityOf(first.says.count)
    : null;
}

/** Whoever says all of it: of a sum that the report makes of its own words and an army's, the army says only a part. */
function whoseOf(telling: Telling, { basis, claims: ids }: Figure): string {
  const claims = telling.claims(ids);
  return basis === 'summed' && claims.some(({ speaker }) => speaker === null) ? '' : according(claims);
}

const claimsOf = (telling: Telling, row: Figure): readonly FigureClaim[] =>
  telling.claims(row.claims).filter((claim: Claim): claim is FigureClaim => claim.kind === 'figure');

const spreadNote = (row: Figure): string => {
  const bounds = spread(row);
  return bounds && row.high !== 0 ? `(${bounds})` : '';
};

const NOTES: Readonly<Record<Figure['basis'], string>> = {
  stated: '',
  summed: '(summed from the parts the reports give)',
  inferred: '(inferred from other figures)',
};
/** A sum of one person is no sum, nor is what a single sentence gives. */
const basisNote = ({ basis, high, claims }: Figure): string =>
  basis === 'summed' && ((high !== null && high <= 1) || claims.length === 1) ? '' : NOTES[basis];

/** "6 of the dead were not perpetrators" is what many codebooks count. */
function otherThanPerpetrators(rows: readonly Figure[], head: Figure): readonly OverviewSentence[] {
  const victims = wholeRow(rows, head.effect, 'victims');
  const perpetrators = wholeRow(rows, head.effect, 'perpetrators');
  if (!victims || victims === head || !perpetrators || perpetrators.high === 0) return [];
  return [told(sentence('Without the perpetrators,', figurePhrase({ ...victims, group: 'people' }), spreadNote(victims)), victims.claims)];
}
