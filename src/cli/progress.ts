/** How far a long run has come, on standard error, and only where that is a terminal. */
const EVERY_MS = 200;

export interface Progress {
  readonly step: (count: number) => void;
  readonly done: () => void;
}

export function createProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  if (!stream.isTTY) return { step: () => undefined, done: () => undefined };
  let last = now();
  let shown = false;
  return {
    step: (count) => {
      if (now() - last < EVERY_MS) return;
      last = now();
      shown = true;
      stream.write(`\r${count} reports read`);
    },
    done: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
