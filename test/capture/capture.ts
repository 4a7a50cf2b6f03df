/** Captures files of `test/capture/files` and shows what came of them in a line each. */
import { fileURLToPath } from 'node:url';
import { capturePaths } from '../../src/capture/capture-paths.js';
import type { Captured, Given } from '../../src/capture/captured.js';

export const NOTHING_GIVEN: Given = { published: null, publisher: null };
export const pathOf = (name: string): string => fileURLToPath(new URL(`files/${name}`, import.meta.url));

async function* none(): AsyncGenerator<Uint8Array> {}

export async function captured(
  paths: readonly string[],
  { given = NOTHING_GIVEN, stdin = none() as AsyncIterable<Uint8Array> } = {},
): Promise<readonly Captured[]> {
  const found: Captured[] = [];
  for await (const one of capturePaths(paths, given, stdin)) found.push(one);
  return found;
}

export const capturedFile = (name: string): Promise<readonly Captured[]> => captured([pathOf(name)]);

export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** "read: …", "error: …", "skipped: …" */
export function shown(one: Captured): string {
  if ('error' in one) return `error: ${one.error.reason}`;
  if ('skipped' in one) return `skipped: ${one.skipped.reason}`;
  return `read: ${one.report.text}`;
}
