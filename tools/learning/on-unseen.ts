/** Cross-validation by report: each example is judged by what was fitted on other reports only. */

export const FOLDS = 5;

/**
 * @param reportOf number of the report an example is of; examples of one report are always left out together
 * @returns what is made of each example, in their order
 */
export function onUnseen<Example, Fitted, Made>(
  examples: readonly Example[],
  reportOf: (example: Example, index: number) => number,
  fit: (others: readonly Example[]) => Fitted,
  judge: (fitted: Fitted, example: Example) => Made,
  folds = FOLDS,
): readonly Made[] {
  const foldOf = examples.map((example, i) => reportOf(example, i) % folds);
  const made = new Map<number, Made>();
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fit(examples.filter((_, i) => foldOf[i] !== fold));
    examples.forEach((example, i) => {
      if (foldOf[i] === fold) made.set(i, judge(fitted, example));
    });
  }
  return examples.map((_, i) => made.get(i)!);
}
