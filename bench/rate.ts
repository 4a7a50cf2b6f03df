/** How often a second a function gets through a list, in rounds that take turns with its rivals. */
export interface Contestant {
  readonly name: string;
  readonly each: (index: number) => unknown;
}
export interface Rate {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Rounds are interleaved, so that a slow minute of the machine hits all alike. */
export function race(contestants: readonly Contestant[], rounds: number, seconds: number): readonly Rate[] {
  const rates = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) warm(contestant);
  for (let round = 0; round < rounds; round++)
    for (const contestant of contestants) rates.get(contestant.name)!.push(spin(contestant, seconds));
  return contestants.map(({ name }) => {
    const sorted = rates.get(name)!.sort((a, b) => a - b);
    return { name, median: sorted[sorted.length >> 1]!, least: sorted[0]!, most: sorted.at(-1)! };
  });
}

/** What a compiler that learns as it runs needs to have seen; a slow contestant is not waited for longer than the seconds. */
const WARM_RUNS = 4000;
const WARM_SECONDS = 30;

function warm({ each }: Contestant): void {
  const began = performance.now();
  for (let n = 0; n < WARM_RUNS && performance.now() - began < WARM_SECONDS * 1000; n++) each(n);
}

function spin({ each }: Contestant, seconds: number): number {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < seconds * 1000) each(done++);
  return done / ((performance.now() - began) / 1000);
}
