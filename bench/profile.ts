/** Where the time goes: samples of the processor by the folder of src/ they fall in. */
import { Session } from 'node:inspector/promises';

export interface Share {
  readonly stage: string;
  readonly share: number;
}

/** @param work is run again and again for so many seconds while it is sampled. */
export async function profile(work: (index: number) => unknown, seconds: number): Promise<readonly Share[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  const began = performance.now();
  for (let n = 0; performance.now() - began < seconds * 1000; n++) work(n);
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  const urls = new Map(taken.nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map<string, number>();
  let total = 0;
  taken.samples?.forEach((id, index) => {
    const spent = taken.timeDeltas?.[index] ?? 0;
    const stage = stageOf(urls.get(id)!);
    times.set(stage, (times.get(stage) ?? 0) + spent);
    total += spent;
  });
  return [...times].map(([stage, spent]) => ({ stage, share: spent / total })).sort((a, b) => b.share - a.share);
}

function stageOf({ url, functionName }: { readonly url: string; readonly functionName: string }): string {
  if (url.includes('node_modules')) return 'dependencies';
  const path = /\/src\/((?:read\/)?[^/]+)(?:\/|$)/.exec(url)?.[1];
  if (path) return path;
  if (functionName === '(garbage collector)') return 'garbage collection';
  return 'platform';
}
