import { readAttribution } from './attribution';
import { readAnnouncement } from './forward-marks';
import { noHeader, readHeaderBlock, type HeaderBlock, type PrintedHeader } from './header-block';
import { readLabelledLine } from './header-labels';
import { isBlank, joinLines, skipBlank, type Line } from './line';
import type { Quoted } from './message';

/** A body taken apart. */
export interface Split {
  /** The sender's own lines, signature and all: one piece, or several where answers stand between quoted lines. */
  readonly pieces: readonly (readonly Line[])[];
  readonly entries: readonly Entry[];
  /** A line of the client's said that a message was forwarded. */
  readonly isForward: boolean;
}

/** A quoted message as it stands in the body. */
export interface Entry {
  readonly header: PrintedHeader;
  readonly lines: Line[];
  /** Its words carry no mark: they run to the end of the body, or of the element the client put around them. */
  readonly isOpen: boolean;
}

interface Opening {
  readonly header: PrintedHeader;
  readonly next: number;
  readonly isOpen: boolean;
  readonly isForward: boolean;
}

/** Deeper quotations are read as the words of the last level. */
const deepest = 12;

/** Whether the line is quoted by mark. An unsigned blockquote quotes only where something led into it. */
const isMarked = (line: Line, isLedInto: boolean): boolean => line.depth > 0 || (isLedInto && line.indent > 0);

/** A line as it stands inside the quotation: the client's element around it has told what it had to tell. */
const unwrap = (line: Line): Line => ({ ...line, container: 0, enclosed: false });

const lower = (line: Line): Line =>
  line.depth > 0
    ? { ...unwrap(line), depth: line.depth - 1 }
    : { ...unwrap(line), indent: Math.max(0, line.indent - 1) };

/** A quoted line too long for the client that sent it, its rest left without a mark on the next. */
const isOverflow = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index] as Line;
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (!before || !after || before.depth === 0 || before.depth !== after.depth) return false;
  return before.text.length >= 60 && line.text.length < 60 && /^[a-z]/.test(line.text) && !/[.!?:]$/.test(before.text);
};

/** Index after the run of quoted lines at `start`; blank lines between two of them belong to it. */
const endOfRun = (lines: readonly Line[], start: number, isLedInto: boolean): number => {
  let end = start;
  let index = start;
  while (index < lines.length) {
    const line = lines[index] as Line;
    if (isMarked(line, isLedInto) || (!isBlank(line) && isOverflow(lines, index))) end = index + 1;
    else if (!isBlank(line)) break;
    index++;
  }
  return end;
};

const isMarkedNext = (lines: readonly Line[], index: number): boolean => {
  const next = lines[skipBlank(lines, index)];
  return next !== undefined && isMarked(next, true);
};

/** "-----Original Message-----", a rule of underscores, "Begin forwarded message:", and the header beneath. */
const readAnnounced = (lines: readonly Line[], index: number): Opening | undefined => {
  const announced = readAnnouncement(lines[index] as Line);
  if (!announced) return undefined;
  const isForward = announced.kind === 'forward';
  const start = skipBlank(lines, index + 1);
  if (isMarkedNext(lines, start) && announced.isCertain) {
    return { header: noHeader, next: start, isOpen: false, isForward };
  }
  const block = readHeaderBlock(lines, start, true);
  if (block) return { header: block.header, next: block.next, isOpen: !isMarkedNext(lines, block.next), isForward };
  return announced.isCertain ? { header: noHeader, next: index + 1, isOpen: true, isForward } : undefined;
};

/** Two rows are a header where marked lines follow them. */
const readShortHeader = (lines: readonly Line[], index: number): HeaderBlock | undefined => {
  if (readLabelledLine((lines[index] as Line).text)?.field !== 'from') return undefined;
  const block = readHeaderBlock(lines, index, true);
  return block && isMarkedNext(lines, block.next) ? block : undefined;
};

const readHeader = (lines: readonly Line[], index: number): Opening | undefined => {
  const line = lines[index] as Line;
  const isAnnounced = line.mark === 'header' || line.mark === 'rule' || line.enclosed;
  const block = readHeaderBlock(lines, index, isAnnounced) ?? readShortHeader(lines, index);
  if (block) {
    return { header: block.header, next: block.next, isOpen: !isMarkedNext(lines, block.next), isForward: false };
  }
  return line.mark === 'header' ? { header: noHeader, next: index, isOpen: true, isForward: false } : undefined;
};

const readAttributed = (lines: readonly Line[], index: number, isStart: boolean): Opening | undefined => {
  const line = lines[index] as Line;
  const attribution = readAttribution(lines, index);
  if (!attribution) return undefined;
  const isLed = isMarkedNext(lines, attribution.next);
  const isBelieved = isLed || isStart || attribution.isFull || line.mark === 'attribution' || line.enclosed;
  return isBelieved
    ? { header: attribution.header, next: attribution.next, isOpen: !isLed, isForward: false }
    : undefined;
};

/** Reads a body, or the inside of a quotation, from its first line to its last. */
class Reader {
  readonly pieces: Line[][] = [];
  readonly entries: Entry[] = [];
  isForward = false;
  private index = 0;
  private current: Entry | undefined;
  private isOpen = false;
  private container = 0;
  private piece: Line[] | undefined;
  private readonly lines: readonly Line[];
  private readonly isInside: boolean;

  constructor(lines: readonly Line[], isInside: boolean) {
    this.lines = lines;
    this.isInside = isInside;
  }

  private begin(header: PrintedHeader, isOpen: boolean, container: number): Entry {
    const entry: Entry = { header, lines: [], isOpen };
    this.entries.push(entry);
    this.current = entry;
    this.isOpen = isOpen;
    this.container = container;
    this.piece = undefined;
    return entry;
  }

  private get isAtStart(): boolean {
    return this.isInside && this.entries.length === 0 && this.pieces.length === 0;
  }

  private readOpening(line: Line): Opening | undefined {
    if (isBlank(line) || line.depth > 0) return undefined;
    return (
      readAnnounced(this.lines, this.index) ??
      readHeader(this.lines, this.index) ??
      readAttributed(this.lines, this.index, this.isAtStart)
    );
  }

  /** The client's element around the open quotation has ended: what follows is the sender's again. */
  private leaveContainer(line: Line): void {
    if (!this.isOpen || this.container === 0 || isBlank(line) || line.container === this.container) return;
    this.isOpen = false;
    this.current = undefined;
  }

  private readRun(isLedInto: boolean): void {
    const end = endOfRun(this.lines, this.index, isLedInto);
    const run = this.lines.slice(this.index, end).map(lower);
    this.index = end;
    this.piece = undefined;
    const isNested = this.isOpen;
    const target = this.current && !isNested ? this.current : { header: noHeader, lines: [], isOpen: false };
    if (target !== this.current) this.entries.push(target);
    if (!isNested) this.current = target;
    if (target.lines.length > 0) target.lines.push({ ...(run[0] as Line), text: '', mark: '' });
    for (const line of run) target.lines.push(line);
  }

  private addOwn(line: Line): void {
    if (!this.piece) {
      if (isBlank(line)) return;
      this.piece = [];
      this.pieces.push(this.piece);
    }
    this.piece.push(line);
  }

  private step(): void {
    const line = this.lines[this.index] as Line;
    this.leaveContainer(line);
    const opening = this.readOpening(line);
    if (opening) {
      this.isForward = this.isForward || opening.isForward;
      this.begin(opening.header, opening.isOpen, opening.isOpen ? line.container : 0);
      if (opening.next === this.index) this.take(line);
      this.index = Math.max(opening.next, this.index + 1);
      return;
    }
    const isLedInto = this.current !== undefined && !this.isOpen;
    if (isMarked(line, isLedInto) && !isBlank(line)) return this.readRun(isLedInto);
    if (line.enclosed && !this.isOpen && !isBlank(line)) this.begin(noHeader, true, line.container);
    if (this.isOpen) this.take(line);
    else this.addOwn(line);
    this.index++;
  }

  private take(line: Line): void {
    (this.current as Entry).lines.push({ ...unwrap(line), mark: '' });
  }

  read(): Split {
    while (this.index < this.lines.length) this.step();
    return { pieces: this.pieces, entries: this.entries, isForward: this.isForward };
  }
}

/** Takes a body apart into the sender's pieces and the messages quoted in it. One pass over the lines. */
export const splitThread = (lines: readonly Line[]): Split => new Reader(lines, false).read();

const isEmpty = (header: PrintedHeader): boolean => header.from === null && header.date === '' && header.subject === '';

/** A quoted message and what it quotes in turn, newest first. */
const readEntry = (entry: Entry, level: number): readonly Quoted[] => {
  const inside: Split =
    level < deepest
      ? new Reader(entry.lines, isEmpty(entry.header)).read()
      : { pieces: [entry.lines], entries: [], isForward: false };
  const text = inside.pieces
    .map(joinLines)
    .filter(each => each !== '')
    .join('\n\n');
  const older = inside.entries.map(each => readEntry(each, level + 1));
  const isWrapper = isEmpty(entry.header) && text === '';
  return ([] as Quoted[]).concat(isWrapper ? [] : [{ ...entry.header, text }], ...older);
};

/** The messages of a thread, newest first, each with its own words alone. */
export const readEntries = (entries: readonly Entry[]): Quoted[] =>
  ([] as Quoted[]).concat(...entries.map(entry => readEntry(entry, 1)));
