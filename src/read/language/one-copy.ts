/**
 * The platform's one copy of each of these strings, as it keeps them for the keys of objects and the words of code: where both sides of a
 * comparison are such, two pointers are compared.
 */
export function oneCopyOfEach(strings: Iterable<string>): readonly string[] {
  const keys: Record<string, true> = Object.create(null);
  for (const text of strings) keys[text] = true;
  return Object.keys(keys);
}
