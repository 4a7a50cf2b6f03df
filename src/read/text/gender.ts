/** Whether a woman or a man is meant, by a first name or a pronoun; null where it is not said. */
import type { Layout, Token } from './layout.js';

export type Gender = 'f' | 'm' | null;

export const genderOfFirstName = ({ firstNames }: Pick<Layout, 'firstNames'>, token: Token): Gender =>
  firstNames.women.at(token) ? 'f' : firstNames.men.at(token) ? 'm' : null;

export const genderOfPronoun = ({ smallWords }: Pick<Layout, 'smallWords'>, token: Token): Gender =>
  smallWords.feminine.at(token) ? 'f' : smallWords.masculine.at(token) ? 'm' : null;

/** Nothing is said that speaks against one and the same person. */
export const agree = (one: Gender, other: Gender): boolean => one === null || other === null || one === other;
