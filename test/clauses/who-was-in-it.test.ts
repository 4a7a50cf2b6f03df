/** "stopped a car in which two judges were travelling and killed them": who was in it or owned it, and who did what is told next. */
import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

const told = (text: string): readonly string[] => {
  const { harms, written } = clausesOf(text);
  return harms.map(({ effect, patient, agent }) => `${agent ? written(agent) : '-'} ${effect} ${written(patient)}`);
};

test.each([
  ['Gunmen stopped a car in which two judges were travelling and killed them.', ['Gunmen killed two judges']],
  ['GUNMEN STOPPED A BUS IN WHICH NINE MINERS WERE TRAVELING TO LUGO AND KILLED THEM.', ['GUNMEN killed NINE MINERS']],
  ['Rebels stormed a house in which Judge Ana Ruiz was staying and killed her.', ['Rebels killed Judge Ana Ruiz']],
  ['Hooded men broke into the homes of three clerks and shot them dead.', ['Hooded men killed three clerks']],
  ['HOODED MEN BROKE INTO THE HOMES OF THREE CLERKS IN LUGO AND SLIT THEIR THROATS.', ['HOODED MEN killed THREE CLERKS']],
  ['Rebels stormed the house of a mayor and killed him.', ['Rebels killed a mayor']],
  // others than who was in it, or owned it
  ['They burned the car of a judge and killed her driver.', ['They killed her driver']],
  ['Rebels attacked the office of a union and killed them.', ['Rebels killed them']],
] as const)('%s', (text, expected) => expect(told(text)).toEqual(expected));
