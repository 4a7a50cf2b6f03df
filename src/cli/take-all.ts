/** Everything the given paths hold, as reports to read. */
import { capturePaths } from '../capture/capture-paths.js';
import type { Intake, Taken } from './intake.js';

/** @param step told the number of reports looked at so far */
export async function* takeAll(
  paths: readonly string[],
  { published, publisher }: { readonly published?: string; readonly publisher?: string },
  intake: Intake,
  step: (count: number) => void = () => undefined,
): AsyncGenerator<Taken> {
  let count = 0;
  for await (const captured of capturePaths(paths, { published: published ?? null, publisher: publisher ?? null }, process.stdin)) {
    const taken = await intake.take(captured);
    if (taken) yield taken;
    step(++count);
  }
}
