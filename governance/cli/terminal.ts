/** Where text goes, and what it can show. */
export interface Screen {
  readonly width: number;
  readonly hasColour: boolean;
}

const widest = 100;
const narrowest = 40;

/** What a stream can show: colour on a terminal unless NO_COLOR is set (no-color.org) or the terminal is dumb. */
export const screenOf = (stream: { isTTY?: boolean; columns?: number }, environment: NodeJS.ProcessEnv): Screen => ({
  width: Math.max(narrowest, Math.min(stream.columns || widest, widest)),
  hasColour: stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb',
});

export type Style = 'bold' | 'dim' | 'stop' | 'warn' | 'note' | 'mark';

const codes: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  bold: ['1', '22'],
  dim: ['2', '22'],
  stop: ['1;31', '22;39'],
  warn: ['1;33', '22;39'],
  note: ['1;36', '22;39'],
  mark: ['4;33', '24;39'],
};

export const paint = (screen: Screen, style: Style, text: string): string =>
  screen.hasColour ? `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m` : text;

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Foreign text made safe to print: what would move the cursor, colour the terminal or turn its direction is spelt out. */
export const printable = (text: string): string =>
  text.replace(control, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same in one line. */
export const printableLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim());

/** Marks of no width within a text: between them stands what was found. No printable text holds them. */
export const MARK_START = '\ue000';
export const MARK_END = '\ue001';

const widthOf = (text: string): number => text.split(MARK_START).join('').split(MARK_END).join('').length;

/** Shows the marks: underlined where there is colour, in angle quotes elsewhere. A mark goes on over a line's end. */
const showMarks = (screen: Screen, lines: readonly string[]): readonly string[] => {
  if (!screen.hasColour) return lines.map(line => line.split(MARK_START).join('»').split(MARK_END).join('«'));
  let isMarked = false;
  return lines.map(line => {
    const parts = (isMarked ? MARK_START + line : line).split(/([\ue000\ue001])/);
    let shown = '';
    isMarked = false;
    for (const part of parts) {
      if (part === MARK_START || part === MARK_END) isMarked = part === MARK_START;
      else if (part !== '') shown += isMarked ? paint(screen, 'mark', part) : part;
    }
    return shown;
  });
};

/** Text in lines of the screen's width, the first after `first`, the others after as many blanks as `rest`. */
export const wrap = (screen: Screen, text: string, first: string, rest = ' '.repeat(first.length)): string => {
  const lines: string[] = [];
  const room = Math.max(narrowest / 2, screen.width - rest.length - 1);
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return showMarks(screen, lines)
    .map((shown, index) => (index === 0 ? first : rest) + shown)
    .join('\n');
};
