/** A line on standard error that says how far a long run has come, on a terminal alone. */
export interface Progress {
  step(): void;
  /** Takes the line off, before anything else is printed. */
  clear(): void;
}

const silence = 1000;
const interval = 200;
const clearLine = '\r\u001b[2K';

/** Says nothing in the first second, and nothing at all where the stream is no terminal. */
export const createProgress = (stream: NodeJS.WriteStream, now: () => number = Date.now): Progress => {
  if (!stream.isTTY) return { step: () => undefined, clear: () => undefined };
  const start = now();
  let read = 0;
  let last = 0;
  let isShown = false;
  return {
    step: () => {
      read++;
      const time = now();
      if (time - start < silence || time - last < interval) return;
      last = time;
      isShown = true;
      stream.write(`${clearLine}${read} messages read…`);
    },
    clear: () => {
      if (isShown) stream.write(clearLine);
      isShown = false;
    },
  };
};
