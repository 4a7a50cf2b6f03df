/** Who did it and to whom: each row is a sentence and its happenings, "doers > those to whom it was done". */
import { describe, expect, test } from 'vitest';
import type { NounPhrase } from '../../src/read/clauses/chunk.js';
import { clausesOf } from './clauses-of.js';

function happeningsOf(text: string): readonly string[] {
  const { happenings, written } = clausesOf(text);
  const said = (phrase: NounPhrase): string => written(phrase).toLowerCase();
  return happenings.map(({ agent, targets }) => `${agent ? said(agent) : 'nobody'} > ${targets.map(said).join(', ') || 'nothing'}`);
}

const rows: readonly [text: string, expected: readonly string[]][] = [
  // who is charged with it did it, not who charges them
  ['The mayor accused rebels of shelling a clinic.', ['rebels > a clinic']],
  ['Ivo Marn appeared before magistrates in Lugo on Tuesday charged with murdering a baker.', ['ivo marn > a baker']],
  ['Ivo Marn ran before a guard murdered a baker.', ['a guard > a baker']],
  ['Police blamed the gunmen for killing a baker.', ['the gunmen > a baker']],
  ['Prosecutors on Monday charged two drivers with shelling a mill.', ['two drivers > a mill']],
  ['Ivo Marn was convicted of the 1987 murder of two bakers.', ['ivo marn > two bakers']],
  ['IVO MARN WAS CONVICTED OF THE 1987 MURDER OF TWO BAKERS.', ['ivo marn > two bakers']],
  // whom he let go did nothing
  ['The cook let one woman go, then shot two bakers.', ['the cook > two bakers']],
  ['THE COOK LET ONE WOMAN GO, THEN SHOT TWO BAKERS.', ['the cook > two bakers']],
  ['The cook let one woman go, and a porter then shot two bakers.', ['a porter > two bakers']],
  // of those listed as dead he alone who is told of last
  ['The dead were Ana Ruiz, her son and Ivo Marn, who shot two bakers.', ['ivo marn > two bakers']],
  ['THE DEAD WERE ANA RUIZ, HER SON AND IVO MARN, WHO SHOT TWO BAKERS.', ['ivo marn > two bakers']],
  ['Ivo Marn was shown the 1987 murder of two bakers in a film.', ['nobody > two bakers']],
  // of whom something is told between commas
  ['The body of Ana Ruiz, kidnapped in June, was found.', ['nobody > the body of ana ruiz']],
  ['Ana Ruiz, kidnapped by two drivers in June, was mourned.', ['two drivers > ana ruiz']],
  ['Ana Ruiz was kidnapped by drivers wearing masks and killed.', ['drivers > ana ruiz', 'drivers > ana ruiz']],
  ['The ministry accused two drivers of shelling a mill.', ['two drivers > a mill']],
  ['The ministry accused drivers of the Tarn Brigade of shelling a mill.', ['drivers > a mill']],
  ['Two drivers were accused by the ministry of Tarn of shelling a mill.', ['two drivers > a mill']],
  ['Ana Ruiz accused the air force of shelling a mill.', ['the air force > a mill']],
  ['A baker spoke of shelling a mill.', ['a baker > a mill']],
  ['THE MINISTRY ACCUSES TWO OFFICERS OF SHELLING A MILL.', ['two officers > a mill']],
  ['THE GOVERNOR BLAMED THE TALIBAN FOR SHELLING A MILL.', ['the taliban > a mill']],
  ['The rebels ran after killing a baker.', ['the rebels > a baker']],
  // a force by its number is one phrase, and so is the air force
  ['The 12th Rifle Regiment shelled a mill.', ['the 12th rifle regiment > a mill']],
  ['Rebels of the 12th Front shelled a mill.', ['rebels > a mill']],
  ['Officers of the air force kidnapped a baker.', ['officers > a baker']],
  ['Gunmen force bakers to pay.', []],
  // words that stand before a noun are no verbs where persons follow
  ['Yesterday armed men attacked a depot.', ['armed men > a depot']],
  ['A baker was kidnapped by heavily armed men.', ['heavily armed men > a baker']],
  ['A baker was killed by motorcycle-riding gunmen.', ['motorcycle-riding gunmen > a baker']],
  ['A baker was killed by the armed wing.', ['the armed wing > a baker']],
  // of a verb no table knows, and of those joined to it
  ['Three men jumped out of a car and opened fire on a baker.', ['three men > a baker']],
  ['A baker was dragged from the depot and killed by soldiers.', ['soldiers > a baker']],
  ['A baker was intercepted by three men and killed.', ['three men > a baker']],
  // behind what is said of them
  ['Snipers posted on a roof fired on the bakers.', ['snipers > the bakers']],
  ['Gunmen hired by landowners attacked a depot.', ['gunmen > a depot']],
  ['Two men wearing masks and carrying knives attacked a depot.', ['two men > a depot']],
  // behind a clause that says more of them
  ['A baker of the Lugo Mill Trust (LMT), who shot two clerks, wept.', ['a baker > two clerks']],
  ['A baker of the Lugo Mill Trust, who shot two clerks, wept.', ['a baker > two clerks']],
  ['A BAKER OF THE LUGO MILL TRUST (LMT), WHO SHOT TWO CLERKS, WEPT.', ['a baker > two clerks']],
  ['Police do not know who shot two clerks.', ['nobody > two clerks']],
  ['Judges quarrel over who shot two clerks.', ['nobody > two clerks']],
  ['Two men were arrested who shot two clerks.', ['nobody > two men', 'two men > two clerks']],
  ['POLICE DO NOT KNOW WHO SHOT TWO CLERKS.', ['nobody > two clerks']],
  ['A baker (45), who shot two clerks, wept.', ['a baker > two clerks']],
  ['A man who was angry over a loan attacked a depot.', ['a man > a depot']],
  ['A man who was a miller attacked a depot.', ['a man > a depot']],
  ['A man whose wife was a nurse attacked a depot.', ['a man > a depot']],
  ['A man whose wife had left him attacked a depot.', ['a man > a depot']],
  ['A man who was drunk and angry attacked a depot.', ['a man > a depot']],
  ['A man who had been let go from a mill attacked a depot.', ['a man > a depot']],
  ['A man who had once worked at a mill attacked a depot.', ['a man > a depot']],
  ['A man who said he was sorry attacked a depot.', ['a man > a depot']],
  ['A teenager who wanted to be famous attacked a depot.', ['a teenager > a depot']],
  ['Men who were believed to be deserters attacked a depot.', ['men > a depot']],
  ['A woman who was asleep was stabbed by a miller.', ['a miller > a woman']],
  ['The seat of the Bakers’ League (BL), whose chairman is Igor Senn, was shelled.', ['nobody > the seat']],
  ['Igor Senn, the miller who was nominated for mayor, was stabbed.', ['nobody > igor senn']],
  ['The man who police say shot a baker was stabbed.', ['the man > a baker', 'nobody > the man']],
  // behind an age, and in the headline's way
  ['Igor Senn, 3, accidentally shot dead by a cousin', ['a cousin > igor senn']],
  ['A toddler accidentally shot dead by a cousin', ['a cousin > a toddler']],
  ['Man, 23, stabbed to death by a baker', ['a baker > man']],
  ['Man, 40, killed in an ambush', ['nobody > man', 'nobody > nothing']],
  ['Igor Senn, 40, attacked three bakers.', ['igor senn > three bakers']],
  ['Igor Senn, 40, attacked by three bakers, fled.', ['three bakers > igor senn', 'igor senn > nothing']],
  ['Rebels reportedly attacked by night.', ['rebels > nothing']],
  // but what is told within the clause, or behind another verb, is of those it names
  ['A man who said two bakers were stabbed was a miller.', ['nobody > two bakers']],
  ['Two guards were murdered the day before a baker was stabbed.', ['nobody > two guards', 'nobody > a baker']],
  ['She slept at the mill where she worked after men attacked a depot.', ['men > a depot']],
  ['Rebels stabbed a man who was a guard and shelled a mill.', ['rebels > a man', 'rebels > a mill']],
  // what they had with them, and what they came in, did nothing
  ['Two men armed with rifles and pistols attacked a depot.', ['two men > a depot']],
  ['Youths with sticks and machetes attacked a depot.', ['youths > a depot']],
  ['A crowd armed with clubs, stones and machetes attacked a depot.', ['a crowd > a depot']],
  ['Men armed with clubs and two soldiers attacked a depot.', ['two soldiers > a depot']],
  ['Four men carrying submachine guns fired at a baker.', ['four men > a baker']],
  ['Gunmen in two vehicles, a white jeep and an Audi, opened fire on a baker.', ['gunmen > a baker']],
  ['Three men got out, shot the baker dead.', ['three men > the baker']],
  // the ones who
  ['The soldiers were the ones who murdered the baker.', ['the soldiers > the baker']],
  ['The soldiers were not the ones who murdered the baker.', ['the ones > the baker']],
  // who received the threat
  ['The baker received a letter threatening to kill him.', ['a letter > the baker', 'a letter > him']],
  // a word before a name is of one phrase with it
  ['A baker was killed by alleged FARC members.', ['alleged farc members > a baker']],
  ['Men dressed as policemen attacked a depot.', ['men > a depot']],
  ['Four individuals loitering near the gate shot a baker.', ['four individuals > a baker']],
  ['Several men travelling in two cars attacked a depot.', ['several men > a depot']],
  ['Rebels shot retired General Oscar Vela.', ['rebels > retired general oscar vela']],
  // of a thing, whoever used it
  ['A baker was killed by a bomb placed by rebels.', ['a bomb > a baker', 'rebels > a bomb']],
  ['A baker was killed by two shots fired by a guard.', ['two shots > a baker', 'a guard > two shots']],
  // a noun behind an article
  ['The burning of three lorries by rebels was condemned.', ['rebels > three lorries']],
  // taken by men who look so
  ['Eleven bakers were seized by men in uniform.', ['men > eleven bakers']],
  ['Eleven bakers were seized by their sons.', []],
  // those threatened
  ['The smugglers threatened to kill ten clerks.', ['the smugglers > ten clerks', 'the smugglers > ten clerks']],
  ['The attack staged by rebels on the depot was condemned.', ['rebels > the depot']],
  // those at whom it was fired
  ['A guard fired a rifle at a baker.', ['a guard > a rifle, a baker']],
  ['A manager fired a cook at the depot.', []],
  // behind a second preposition, and where the attack is named last
  ['The attacks on a bridge, and against a bank and two stores, went on.', ['nobody > a bridge, a bank, two stores']],
  ['The warehouse was the target of an attack.', ['nobody > the warehouse']],
  ['The attack was perpetrated by rebels against the depot.', ['rebels > the depot']],
  // those held to have done it
  ['Ramon Tello was charged with masterminding the murder.', ['ramon tello > nothing']],
  ['The minister accused two lieutenants of the murder.', ['two lieutenants > nothing']],
  ['The minister did not accuse two lieutenants of the murder.', ['nobody > nothing']],
  // with what is said of them between, and what they set off, threw or left told of by its weight or by what holds it
  ['The judge accused two sergeants, among them a guard, of shelling a mill.', ['two sergeants > a mill']],
  ['The judge said that those responsible for shelling a mill were known.', ['those responsible > a mill']],
  ['A baker was kidnapped in the town of Lugo, 40 km north of Lima, by three men.', ['three men > a baker']],
  ['Rebels set off 30 kg of dynamite.', ['rebels > dynamite']],
  ['Two youths threw a package containing dynamite at the depot.', ['two youths > a package']],
  ['Two youths threw a package containing books at the depot.', []],
  ['A baker received death threats from smugglers.', ['smugglers > a baker']],
  ['A baker was kidnapped with a gun fired from a car by a guard.', ['nobody > a baker', 'a guard > a gun']],
  // who spoke of it, saw it or stopped it did not do it
  ['The attack on the depot was condemned by the bakers.', ['nobody > the depot']],
  ['The attack on the depot, which was seen by two bakers, went on.', ['nobody > the depot']],
  // "that" points to a group, units have numbers
  ['Two members of that band kidnapped a baker.', ['two members > a baker']],
  ['ELN 4th Front members kidnapped a baker.', ['eln 4th front members > a baker']],
  ['Armed forces personnel kidnapped a baker.', ['armed forces personnel > a baker']],
  // a list of what the same ones did, whatever the verbs, and whatever stands between them
  ['Armed men burst into a mill, tied up a clerk, and shelled a depot.', ['armed men > a mill', 'armed men > a depot']],
  ['Two youths got off a boat, walked up to a baker, and fired three shots at him.', ['two youths > three shots, him']],
  ['The men entered the town, daubed slogans, handed out leaflets, and kidnapped a baker.', ['the men > a baker']],
  ['Five men stopped a van, forced the bakers to lie face down, and fired at them.', ['five men > them']],
  ['Two men stopped a van, made the bakers get off, and shelled a mill.', ['two men > a mill']],
  ['Four guards, accused of theft, and a clerk kidnapped a baker.', ['a clerk > a baker']],
  // of whom a band is made up
  ['A rebel column made up of 50 men shelled a mill.', ['a rebel column made up of 50 men > a mill']],
  ['An extremist commando, made up of four men and a woman, shelled a mill.', ['an extremist commando > a mill']],
  ['A gang composed of former policemen kidnapped a baker.', ['a gang composed of former policemen > a baker']],
];

describe('who did it and to whom', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(happeningsOf(text)).toEqual(expected);
    expect(happeningsOf(text.toUpperCase())).toEqual(expected);
  });
});
