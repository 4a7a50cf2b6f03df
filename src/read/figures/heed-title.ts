/** "Two dead, five hurt": of the numbers in the text the one the title gives is the toll, and whoever else is told of is among them. */
import { exactly } from '../../model/count.js';
import type { Effect } from '../../model/vocabulary.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';
import { isAtLarge } from './groups-of-persons.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons } from './persons.js';
import { takeForOne } from './take-for-one.js';
import type { TitleCount, TitleToll } from './title-toll.js';

export function heedTitle(told: FiguresTold, kinds: PersonKinds, title: TitleToll): void {
  killTitledDead(told, title);
  heedCount(told, kinds, 'killed', title);
  heedCount(told, kinds, 'injured', title);
}

/** "Two charged with killing of cook", and in the text no more than "she was shot": she is the one killed. */
function killTitledDead(told: FiguresTold, { killed, injured }: TitleToll): void {
  if (!killed || killed.weak || injured || told.effects.has('killed')) return;
  const hurt = new Set(told.all.filter((open) => isHarmedPerson(open, 'injured')).map(({ persons }) => persons));
  if (numberOf([...hurt]) !== killed.count || [...hurt].some(({ effects }) => !effects.get('injured')?.weak)) return;
  for (const persons of hurt) told.retell(persons, 'injured', { effect: 'killed', movedFrom: null });
}

/** Not denied, and not of those who attacked. */
const isHarmedPerson = ({ says, persons, draft }: OpenFigure, effect: 'killed' | 'injured'): boolean =>
  says.effect === effect && !persons.agents && persons.group !== 'perpetrators' && draft.certainty !== 'denied';

function heedCount(told: FiguresTold, kinds: PersonKinds, effect: 'killed' | 'injured', title: TitleToll): void {
  const count = title[effect];
  takeForOne(told, kinds, effect, count?.count === 1);
  if (!count?.counted) return;
  const harmed = told.all.filter((open) => open.says.count.low !== 0 && isHarmedPerson(open, effect));
  const toll = titledToll(told, harmed, count) ?? numberedByTitle(told, harmed, effect, count);
  if (toll) {
    if (harmed.some((open) => isListedWith(toll, open))) return;
    if (effect === 'injured' && count.weak) moveTitledDead(told, toll.persons, count.count, title.killed);
    gatherUnder(told, toll, harmed, count.count);
  } else if (effect === 'injured') takeTitledDeadOut(told, harmed, count.count, title.killed);
}

function titledToll(told: FiguresTold, harmed: readonly OpenFigure[], title: TitleCount): OpenFigure | undefined {
  const died = told.diedOfEach();
  const titled = harmed.filter((open) => isTitled(open, title, died));
  return titled.find(({ says }) => isAtLarge(says.group)) ?? titled[0];
}

/** "Several people were hurt" below "Six hurt", "a man dead and others hurt" below "One dead, six hurt": as many as the title says. */
function numberedByTitle(
  told: FiguresTold,
  harmed: readonly OpenFigure[],
  effect: 'killed' | 'injured',
  { count, weak }: TitleCount,
): OpenFigure | undefined {
  const vague = harmed.find(
    (open) =>
      open.says.count.modifier === 'vague' &&
      open.persons.count?.modifier === 'vague' &&
      (open.says.scope === 'incident' || open.persons.additional) &&
      open.says.within === null &&
      isAtLarge(open.says.group) &&
      open.weak === weak &&
      (open.says.count.low ?? 0) <= count,
  );
  if (!vague || harmed.some(({ says, persons }) => persons !== vague.persons && says.within === null && (says.count.low ?? 1) > count))
    return undefined;
  vague.persons.count = exactly(count);
  told.retell(vague.persons, effect, { count: exactly(count) });
  return vague;
}

/** "Five shot" may be told as five of whom one died. */
const isTitled = ({ says, persons, weak }: OpenFigure, title: TitleCount, died: ReadonlyMap<string, number>): boolean =>
  says.count.low !== null &&
  says.count.low === says.count.high &&
  says.count.low - (weak && !title.weak ? (died.get(persons.id) ?? 0) : 0) === title.count;

/** The titled number is told as the toll of its incident; the others of the incident lie within it, as far as there is room. */
function gatherUnder(told: FiguresTold, toll: OpenFigure, harmed: readonly OpenFigure[], count: number): void {
  const whole = toll.persons;
  const incident = told.incidentOf(toll);
  const ids = new Set(harmed.map(({ persons }) => persons.id));
  const isOfHarmed = (within: string | null): boolean => within !== null && ids.has(within);
  const ofIncident = harmed.filter((open) => told.incidentOf(open) === incident);
  const isOfAttacker = told.all.some((open) => isHarmedAttacker(open, toll.says.effect) && told.incidentOf(open) === incident);
  for (const open of ofIncident)
    if (open.persons === whole) tellAsToll(open, isOfHarmed(open.says.within) ? null : open.says.within, isOfAttacker);
  const others = ofIncident.filter(({ persons, says: { within } }) => persons !== whole && (within === whole.id || !isOfHarmed(within)));
  putAmong(told, whole, others, count);
}

/** "Man kills his six grandchildren", and in the text "killed six of his grandchildren, his daughter and a guest": others than the six. */
const isListedWith = ({ draft, persons }: OpenFigure, other: OpenFigure): boolean =>
  other.persons !== persons &&
  other.says.within !== persons.id &&
  other.draft.rule === ACTIVE &&
  draft.rule === ACTIVE &&
  other.draft.firstToken === draft.firstToken;

const ACTIVE = 'figures.active';

/**
 * Where the attacker came to the same harm, "Gunman kills three" of "three clerks" tells of the victims, who leave him out; "three men were
 * found dead" may count him.
 */
function tellAsToll(open: OpenFigure, within: string | null, isOfAttacker: boolean): void {
  const { group } = open.says;
  const isOfVictims = isOfAttacker && (group === 'victims' || !isAtLarge(group));
  open.says = { ...open.says, group: isOfVictims ? 'victims' : 'people', label: null, scope: 'incident', within };
}

const isHarmedAttacker = ({ says: { effect, group } }: OpenFigure, of: Effect): boolean => effect === of && group === 'perpetrators';

function putAmong(told: FiguresTold, whole: Persons, others: readonly OpenFigure[], count: number): void {
  let room = count;
  const among = new Set<Persons>();
  const beyond = new Set<Persons>();
  for (const open of others) {
    const { persons, says } = open;
    if (beyond.has(persons)) continue;
    const number = says.count.low ?? 1;
    if (count === 1 && number === 1) told.takeFor(persons, whole);
    else if (among.has(persons) || number <= room) {
      if (!among.has(persons)) room -= number;
      among.add(persons);
      open.says = { ...says, within: says.movedFrom && says.within !== null ? says.within : whole.id, scope: 'event' };
    } else beyond.add(persons);
  }
}

/** "One dead, three hurt", and in the text "four were hurt": one of them has died since. */
function takeTitledDeadOut(told: FiguresTold, hurt: readonly OpenFigure[], count: number, dead: TitleCount | null): void {
  if (!dead?.counted) return;
  const sum = count + dead.count;
  const both = hurt.find(({ says }) => isAtLarge(says.group) && says.count.low === sum && says.count.high === sum);
  if (!both || told.diedOf(both.persons) > 0) return;
  const incident = told.incidentOf(both);
  const toll = told.all.find(
    (open) => isNumberOfDead(open, dead) && open.says.group !== 'perpetrators' && told.incidentOf(open) === incident,
  );
  if (toll) told.retell(toll.persons, 'killed', { within: both.persons.id, movedFrom: 'injured' });
}

/** "Four shot, one dead", and in the text "four people were injured": he is one of them. */
function moveTitledDead(told: FiguresTold, shot: Persons, count: number, dead: TitleCount | null): void {
  if (!dead?.counted || dead.count >= count || told.diedOf(shot) > 0) return;
  const toll = told.all.find((open) => isNumberOfDead(open, dead) && open.says.scope === 'incident');
  if (toll) told.retell(toll.persons, 'killed', { within: shot.id, movedFrom: 'injured' });
}

const isNumberOfDead = ({ says }: OpenFigure, dead: TitleCount): boolean => says.effect === 'killed' && says.count.low === dead.count;
