/** "Shot in Solmera, on the outskirts of Lugo": a place that only says where the one named before it lies. */
import type { Layout } from '../text/layout.js';
import type { PlaceMention } from './place-mention.js';

/** Tokens between the two: ", a village some 20 km south of". */
const WIDEST_GAP = 9;

/** Such places of a report; so they do wherever they tell what is near ("in a village outside Lugo"). @param toponyms in the order of the text */
export function placesThatExplain(toponyms: readonly PlaceMention[], layout: Layout): ReadonlySet<PlaceMention> {
  const found = new Set<PlaceMention>();
  toponyms.forEach((mention, i) => {
    const before = toponyms[i - 1];
    if (before && isOff(mention) && (isPut(before) || found.has(before)) && isInApposition(layout, before, mention)) found.add(mention);
  });
  if (found.size === 0) return found;
  const names = new Set([...found].map(({ where }) => where!.name));
  for (const mention of toponyms) if (isOff(mention) && names.has(mention.where!.name)) found.add(mention);
  return found;
}

/** "On the outskirts of Sremna", "ten miles from Sremna". */
export const isOff = ({ bearing }: PlaceMention): boolean => bearing === 'outside' || bearing === 'beyond';

const isPut = ({ locative, bearing, court, unsure, where }: PlaceMention): boolean =>
  locative && (!bearing || court === true) && !unsure && (where!.precision === 'place' || where!.precision === 'admin2');

/** Nothing but a comma and words stand between them: "in Solmera commune, on the outskirts of Lugo". */
function isInApposition({ tokens }: Layout, before: PlaceMention, mention: PlaceMention): boolean {
  if (before.sentence !== mention.sentence || before.where!.country !== mention.where!.country) return false;
  if (mention.firstToken - before.lastToken > WIDEST_GAP) return false;
  const comma = [before.lastToken, before.lastToken + 1].find((at) => tokens[at]!.lower === ',');
  if (comma === undefined || comma >= mention.firstToken) return false;
  for (let at = comma + 1; at < mention.firstToken; at++) if (tokens[at]!.shape === 'punctuation') return false;
  return true;
}
