/**
 * How node is run where there is much to read. A stack of reports makes many objects that are needed for a moment; with more room for new
 * ones, cleared between two stacks, all are gone before any are looked through. Node asks for the room at its start, so the command runs
 * itself again.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const ROOM = '--max-semi-space-size';
const ROOM_MEGABYTES = 64;
/**
 * Node's arguments: the room in megabytes, all of it from the start, of which three times as many at most are taken; leave to clear it; no
 * helpers for that, who take longer to be woken than there is to do; and nothing made beside the room because its like was once kept.
 */
export const MUCH_ROOM: readonly string[] = [
  `${ROOM}=${ROOM_MEGABYTES}`,
  `--min-semi-space-size=${ROOM_MEGABYTES}`,
  '--expose-gc',
  '--no-parallel-scavenge',
  '--no-allocation-site-pretenuring',
];
/** Less is read in less time than it takes to start node once more. */
const MUCH_BYTES = 2_000_000;
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const SIGNAL_NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Reads here, or, where these are much, in a process with more room. @returns the exit status */
export async function withRoom(paths: readonly string[], each: boolean, read: () => Promise<number>): Promise<number> {
  copyLess();
  const status = isMuch(paths, each) ? await againWithRoom() : null;
  return status ?? (await read());
}

/** Whether to run again for these: a folder or a stream may hold any number of reports. */
export function isMuch(paths: readonly string[], each: boolean): boolean {
  let bytes = 0;
  for (const path of paths) {
    const found = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory() || (path === '-' && each)) return true;
    bytes += found?.size ?? 0;
  }
  return bytes >= MUCH_BYTES;
}

/**
 * This very command in a process with more room, on the same streams.
 * @returns its exit status; null where it has the room, or where no process can be started: then it is to be read here
 */
export async function againWithRoom(): Promise<number | null> {
  if ([...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((given) => given.replaceAll('_', '-').includes(ROOM))) {
    endWithParent();
    return null;
  }
  try {
    const args = [...process.execArgv, ...MUCH_ROOM, ...process.argv.slice(1)];
    return await statusOf(spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }));
  } catch {
    return null;
  }
}

/** Whoever stops the command stops the process that reads for it, even without leaving it time to pass that on. */
function endWithParent(): void {
  const isForked = process.send !== undefined;
  if (isForked && !process.connected) process.exit(1);
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}

function statusOf(child: ChildProcess): Promise<number | null> {
  for (const signal of STOPS) process.prependListener(signal, () => void child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', (status, signal) => resolve(status ?? 128 + (SIGNAL_NUMBERS[signal as keyof typeof SIGNAL_NUMBERS] ?? 0)));
  });
}

/**
 * The code of all stages is larger than what a processor keeps at hand. Where fewer functions are copied into their callers it
 * is smaller, and a report is read in a tenth less time.
 */
export const copyLess = (): void => setFlagsFromString('--max-inlined-bytecode-size-cumulative=500');

/** Of the room in bytes: where a stack leaves it fuller, the next one may not fit. */
const CLEARED_FROM = (ROOM_MEGABYTES * 2 ** 20) / 3;

/**
 * Clears the room when it is called between two stacks, once a good part of it is taken. Of what a stack made next to nothing is needed
 * then, and what is not needed costs nothing: left to itself, node clears in the midst of a stack, copies what it has made so far, and at
 * length keeps what nobody needs. Where node was not given leave, it is left to itself.
 */
export function createClearer(): () => void {
  const { gc } = globalThis;
  return () => {
    if (gc !== undefined && roomTaken() >= CLEARED_FROM) gc({ type: 'minor' });
  };
}

const roomTaken = (): number => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_used_size ?? 0;
