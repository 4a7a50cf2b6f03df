/** Standard output and standard error: results alone on the one, everything else on the other. */
import type { Sink } from './outlet.js';

/** Waits for a slow reader, so that memory stays flat however much is printed. */
export const print: Sink = async (chunk) => {
  if (!process.stdout.write(chunk)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
};

export const say = (message: string): void => void process.stderr.write(`cairn: ${message}\n`);

/** A reader that has seen enough (`| head`) ends the run without a word; so does Ctrl-C. */
export function endQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.on('SIGINT', () => {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    // 128 + the number of the signal, as shells have it.
    process.exit(130);
  });
}
