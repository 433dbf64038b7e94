import { cleanText } from './clean-text';
import { readMeanings, type Meaning } from './client-marks';
import { decodeEntities } from './entities';
import { readAttributes, walkHtml } from './html-tokens';
import type { Line, Mark } from './line';
import { countMarks } from './text-lines';

/** What holds for the text inside an element, until it ends. */
interface Scope {
  readonly name: string;
  readonly isBlock: boolean;
  readonly depth: number;
  readonly indent: number;
  readonly signature: boolean;
  readonly container: number;
  readonly enclosed: boolean;
  readonly preformatted: boolean;
  readonly hidden: boolean;
  readonly colour: string;
  /** Set apart from what is around it by a margin. */
  readonly gap: boolean;
}

const page: Scope = {
  name: '',
  isBlock: true,
  depth: 0,
  indent: 0,
  signature: false,
  container: 0,
  enclosed: false,
  preformatted: false,
  hidden: false,
  colour: '',
  gap: false,
};

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const block =
  /^(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const cell = /^(td|th)$/;
const hiddenElement = /^(head|noscript|select|button)$/;
/** Elements that mean something without an attribute. */
const telling = /^(p|h[1-6]|pre|blockquote|head|noscript|select|button)$/;
const hiddenStyle = /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/i;
const keptBreaks = /(^|[;\s])white-space\s*:\s*(pre|break-spaces)/i;
const foreground = /(^|[;\s])color\s*:\s*([^;]+)/i;
const plainColour = /^(black|windowtext|inherit|initial|currentcolor|#0{3}(0{3})?|rgb\(0,0,0\)|)$/;
/** Word's paragraphs stand line under line; a paragraph of anyone else is set apart by its margin. */
const tightClass = /(^|[\s_])Mso[A-Z]/;
const tightStyle = /(^|[;\s])margin(-bottom)?\s*:\s*0/i;

const readColour = (values: Readonly<Record<string, string>>, inherited: string): string => {
  const written = (foreground.exec(values['style'] ?? '')?.[2] ?? values['color'] ?? '').toLowerCase();
  if (written === '') return inherited;
  const colour = written.replace(/!important|\s/g, '');
  return plainColour.test(colour) ? '' : colour;
};

/** Inline elements are closed within their block, and not deeper than this: a page is never walked twice. */
const deepestSearch = 50;

/** Index in the stack of the element that an end tag closes, or -1. */
const findOpen = (stack: readonly Scope[], name: string): number => {
  const isBlock = block.test(name) || cell.test(name);
  const lowest = isBlock ? 1 : Math.max(1, stack.length - deepestSearch);
  for (let index = stack.length - 1; index >= lowest; index--) {
    const scope = stack[index] as Scope;
    if (scope.name === name) return index;
    if (!isBlock && scope.isBlock) return -1;
  }
  return -1;
};

const marks: Readonly<Partial<Record<Meaning, Mark>>> = {
  attribution: 'attribution',
  header: 'header',
  rule: 'rule',
  'signature-start': 'signature',
};

/** Builds lines while a page is walked. */
class Layout {
  readonly lines: Line[] = [];
  private readonly stack: Scope[] = [page];
  private readonly open: Record<string, number> = {};
  private text = '';
  /** The scope in which the line's first word stands. */
  private first: Scope | undefined;
  private colour = '';
  private isOneColour = true;
  private hasHardBlank = false;
  private wantsGap = false;
  private mark: Mark = '';
  private lineMark: Mark = '';
  private containers = 0;

  private get scope(): Scope {
    return this.stack[this.stack.length - 1] as Scope;
  }

  private pushLine(): void {
    const scope = this.first ?? this.scope;
    const line: Line = {
      text: scope.preformatted ? this.text.trim() : this.text.replace(/ {2,}/g, ' ').trim(),
      depth: scope.depth,
      indent: scope.indent,
      signature: scope.signature,
      mark: this.lineMark,
      container: scope.container,
      enclosed: scope.enclosed,
      colour: this.isOneColour ? this.colour : '',
    };
    this.lines.push(scope.preformatted || line.depth === 0 ? countMarks(line) : line);
    this.text = '';
    this.first = undefined;
    this.lineMark = '';
    this.isOneColour = true;
    this.hasHardBlank = false;
  }

  /** Ends the line that a block or the page ends; a block with nothing but a hard blank is an empty line. */
  endLine(): void {
    if (this.first || this.hasHardBlank) this.pushLine();
  }

  private startWords(): void {
    const last = this.lines[this.lines.length - 1];
    if (this.wantsGap && last && last.text !== '') this.lines.push({ ...last, text: '', mark: '', colour: '' });
    this.wantsGap = false;
    this.first = this.scope;
    this.colour = this.scope.colour;
    this.lineMark = this.mark;
    this.mark = '';
  }

  private addWords(words: string): void {
    if (words === '') return;
    if (words.trim() === '') {
      if (this.first) this.text += ' ';
      return;
    }
    if (!this.first) this.startWords();
    if (this.scope.colour !== this.colour) this.isOneColour = false;
    this.text += words;
  }

  readText(source: string): void {
    if (this.scope.hidden) return;
    const decoded = decodeEntities(source);
    if (decoded.indexOf('\u00a0') >= 0) this.hasHardBlank = true;
    if (!this.scope.preformatted) {
      this.addWords(cleanText(decoded.replace(/[\r\n]+/g, ' ')).replace(/ {2,}/g, ' '));
      return;
    }
    cleanText(decoded)
      .split(/\r\n|\r|\n/)
      .forEach((each, index) => {
        if (index > 0) this.pushLine();
        this.addWords(each);
      });
  }

  private isGap(name: string, values: Readonly<Record<string, string>>): boolean {
    if (name !== 'p' && !/^h[1-6]$/.test(name)) return false;
    return !tightClass.test(values['class'] ?? '') && !tightStyle.test(values['style'] ?? '');
  }

  private enter(name: string, source: string, isBlock: boolean): void {
    const outer = this.scope;
    this.open[name] = (this.open[name] ?? 0) + 1;
    if (source === '' && !telling.test(name)) {
      this.stack.push({ ...outer, name, isBlock, gap: false });
      return;
    }
    const values = readAttributes(source);
    const style = values['style'] ?? '';
    const meanings = readMeanings(name, values);
    const has = (meaning: Meaning): boolean => meanings.indexOf(meaning) >= 0;
    for (const meaning of meanings) this.mark = marks[meaning] ?? this.mark;
    const isContainer = outer.container === 0 && (has('enclosed') || has('around'));
    const isQuote = name === 'blockquote';
    this.stack.push({
      name,
      isBlock,
      depth: outer.depth + (has('cite') ? 1 : 0),
      indent: outer.indent + (isQuote && !has('cite') ? 1 : 0),
      signature: outer.signature || has('signature'),
      container: isContainer ? ++this.containers : outer.container,
      enclosed: outer.enclosed || has('enclosed'),
      preformatted: outer.preformatted || name === 'pre' || keptBreaks.test(style),
      hidden: outer.hidden || hiddenElement.test(name) || hiddenStyle.test(style),
      colour: readColour(values, outer.colour),
      gap: this.isGap(name, values),
    });
    this.wantsGap = this.wantsGap || this.scope.gap;
  }

  readOpen(name: string, source: string): void {
    if (name === 'br') {
      if (!this.scope.hidden) this.pushLine();
      for (const meaning of readMeanings(name, readAttributes(source))) this.mark = marks[meaning] ?? this.mark;
      return;
    }
    const isBlock = block.test(name);
    if (isBlock) {
      this.endLine();
      if (this.scope.name === 'p') this.readClose('p');
    }
    if (cell.test(name)) this.addWords(' ');
    if (!empty.test(name)) this.enter(name, source, isBlock);
  }

  readClose(name: string): void {
    if (!this.open[name]) return;
    const index = findOpen(this.stack, name);
    if (index < 0) return;
    if (block.test(name)) this.endLine();
    while (this.stack.length > index) {
      const ended = this.stack.pop() as Scope;
      this.open[ended.name] = (this.open[ended.name] ?? 1) - 1;
      this.wantsGap = this.wantsGap || ended.gap;
    }
  }
}

/** Lines of an html body. `isWhole` is false where it was longer than `budget` characters and only its start was read. */
export const readHtmlLines = (html: string, budget: number): { lines: Line[]; isWhole: boolean } => {
  const layout = new Layout();
  const isWhole = walkHtml(
    html,
    {
      open: (name, source) => layout.readOpen(name, source),
      close: name => layout.readClose(name),
      text: source => layout.readText(source),
    },
    budget,
  );
  layout.endLine();
  return { lines: layout.lines, isWhole };
};
