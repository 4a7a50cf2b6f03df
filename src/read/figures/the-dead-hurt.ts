/** "A girl has died. … The child was injured by a gun": who alone came to harm and died is told of again by the harm they died of. */
import { agree } from '../text/gender.js';
import { isSmallWord } from '../text/small-words.js';
import { areElsewhere, groupsMeet, sameAge } from './may-be-same.js';
import { isOfAnother } from './office-of.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Beside the one who died so few may have come to harm: who attacked, and one more. */
const MOST_HARMED = 3;

/** Who alone came to harm before and died, where the mention says no more than that it is somebody told of: "the wounded clerk", too. */
export function theDeadHurt(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { effect, phrase, person, count, name } = mention;
  if (effect !== 'injured' || phrase.quantity !== null || (count !== null && count.high !== 1)) return null;
  const isNamed = name.length > 1 && person === null && phrase.determiner === null;
  if (!isNamed && (phrase.determiner !== 'definite' || person === null || person.plural || name.length > 0)) return null;
  if (mention.agents || mention.also || mention.listed || mention.besides || mention.ordinal !== null) return null;
  const only = theOnlyHarmed(told);
  if (!only || !isDead(only) || isOfAnother(only, mention)) return null;
  return (isNamed ? isNamedAtLast(told, only, mention) : mayBe(told, only, mention)) ? only : null;
}

/** "A man shot a deputy dead before police killed him. … The wounded deputy": but for who attacked. */
function theOnlyHarmed({ harmed }: PersonsTold): Persons | null {
  if (harmed.size > MOST_HARMED) return null;
  const others = [...harmed].filter(({ agents, group }) => !agents && group !== 'perpetrators');
  return others.length === 1 ? others[0]! : null;
}

const isDead = ({ effects, plural, agents, group }: Persons): boolean =>
  effects.get('killed')?.weak === false && !plural && !agents && group !== 'perpetrators';

/** "A girl died on Sunday of a wound. … Ana Ruiz was taken to hospital on Saturday": she, of whom nothing but her name is said. */
const isNamedAtLast = (
  { kinds, layout }: PersonsTold,
  { name, concept, gender, at, sentence }: Persons,
  mention: PersonsMention,
): boolean =>
  name.length === 0 &&
  // a friend of Ana Ruiz, who was hurt: by that she is told from the dead
  !isSmallWord(layout, mention.phrase.lastToken + 1, 'who') &&
  kinds.general.has(concept) &&
  agree(gender, mention.gender) &&
  !areElsewhere(at, mention.at) &&
  sentence < mention.sentence;

function mayBe({ kinds }: PersonsTold, only: Persons, { person, phrase, group, at }: PersonsMention): boolean {
  const alike = only.concept === person!.concept || kinds.general.has(only.concept) || only.concept === '';
  if (!alike || !(kinds.general.has(person!.concept) || only.concept === person!.concept)) return false;
  return agree(only.gender, person!.gender) && sameAge(only.age, phrase.age) && groupsMeet(only.group, group) && !areElsewhere(only.at, at);
}
