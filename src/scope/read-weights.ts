/** The weights of a learned judgement, read from their table with every row checked. */
import { FROM_THE_START, type Weights } from './judgement.js';
import { TRAIT_NAMES, type TraitName } from './trait.js';

/** The longest such a table may be. */
const MOST_CHARACTERS = 5_000_000;
const COLUMNS = ['trait', 'value', 'weight'];
const NAMES: ReadonlySet<string> = new Set([...TRAIT_NAMES, FROM_THE_START]);

/**
 * @param text tab-separated: trait, value, weight, and columns for a reader (how many incidents a weight rests on); lines that begin with
 *   "#" say what it is
 * @throws where a row is none, naming file, line and what was expected
 */
export function readWeights(file: string, text: string): Weights {
  if (text.length > MOST_CHARACTERS) throw new Error(`${file}: expected at most ${MOST_CHARACTERS} characters, found ${text.length}`);
  const weights = new Map<TraitName | typeof FROM_THE_START, Map<string, number>>();
  let headed = false;
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [trait = '', value = '', weight = ''] = line.split('\t').map((cell) => cell.trim());
    if (!headed) {
      if (`${trait} ${value} ${weight}` !== COLUMNS.join(' '))
        throw new Error(`${file}, line ${i + 1}: expected the columns ${COLUMNS.join(', ')} first, found "${line.slice(0, 60)}"`);
      headed = true;
      return;
    }
    if (!NAMES.has(trait))
      throw new Error(`${file}, line ${i + 1}: there is no trait "${trait}"; expected one of ${[...NAMES].join(', ')}`);
    const number = weight === '' ? Number.NaN : Number(weight);
    if (!Number.isFinite(number)) throw new Error(`${file}, line ${i + 1}: expected a number for the weight, found "${weight}"`);
    const name = trait as TraitName | typeof FROM_THE_START;
    const values = weights.get(name) ?? new Map<string, number>();
    weights.set(name, values.set(value, number));
  });
  if (weights.size === 0) throw new Error(`${file}: expected at least one row of weights, found none`);
  return weights;
}
