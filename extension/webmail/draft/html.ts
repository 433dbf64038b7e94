import { folded, linesBefore, ownLines } from './own-lines';

/**
 * A line as the reader sees it: the text between two breaks. `last` is the last node of it, `block` the element that
 * holds it alone or with other lines.
 */
interface Line {
  readonly nodes: readonly Node[];
  readonly block: Element;
}

const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const QUOTES = 'blockquote, [id="_rc_sig"]';

const isBlock = (node: Node): boolean => BLOCKS.test(node.nodeName);
const isBreak = (node: Node): boolean => node.nodeName === 'BR';

const leavesOf = (node: Node): readonly Node[] =>
  node.childNodes.length === 0 ? [node] : [...node.childNodes].flatMap(leavesOf);

const blockOf = (node: Node): Element => {
  let element = node.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  if (!element) throw new Error('outside of the body');
  return element;
};

const linesOf = (body: HTMLElement): readonly Line[] => {
  const lines: { nodes: Node[]; block: Element }[] = [];
  let open: { nodes: Node[]; block: Element } | undefined;
  for (const leaf of leavesOf(body)) {
    if (leaf === body) continue;
    const block = blockOf(leaf);
    if (!open || open.block !== block) lines.push((open = { nodes: [], block }));
    open.nodes.push(leaf);
    if (isBreak(leaf)) open = undefined;
  }
  return lines;
};

const textOf = ({ nodes }: Line): string => nodes.map(node => (isBreak(node) ? '' : (node.textContent ?? ''))).join('');
const isQuoted = ({ block }: Line): boolean => block.closest(QUOTES) !== null;

const own = (lines: readonly Line[], words: string): readonly Line[] => {
  const candidates = lines.filter(line => !isQuoted(line));
  return ownLines(candidates.map(textOf), words).flatMap(index => candidates[index] ?? []);
};

const LINE_BLOCKS = new Set(['P', 'DIV']);

/** The outermost list, table or heading a line stands in: a line of its own goes beside it, not into it. */
const besides = (block: Element, body: HTMLElement): Element => {
  let outer = block;
  for (let at: Element | null = block; at && at !== body; at = at.parentElement)
    if (!LINE_BLOCKS.has(at.nodeName)) outer = at;
  return outer;
};

const paragraph = (body: HTMLElement, line: string): HTMLElement => {
  const made = body.ownerDocument.createElement('p');
  made.textContent = inMarkup(line);
  return made;
};

const likeBlock = (block: Element, line: string): Element => {
  const made = block.cloneNode(false) as Element;
  made.removeAttribute('id');
  made.textContent = inMarkup(line);
  return made;
};

/** A line as it is written into HTML, where a blank at the end of a paragraph would not be seen. */
const inMarkup = (line: string): string => line.replace(/ $/, '\u00a0');

/** Puts a line before or after the own words, in the way those are laid out; where there are none yet, at the top. */
export const addLine = (body: HTMLElement, words: string, line: string, at: 'start' | 'end'): void => {
  const lines = linesOf(body);
  const places = own(lines, words);
  const place = at === 'start' ? places[0] : places[places.length - 1];
  if (!place) return body.prepend(paragraph(body, line));
  const outer = place.block === body ? body : besides(place.block, body);
  const shared = lines.filter(other => other.block === place.block).length > 1;
  if (outer !== place.block) return beside(outer, paragraph(body, line), at);
  if (!shared && place.block !== body) return beside(place.block, likeBlock(place.block, line), at);
  const [first, last] = [place.nodes[0], place.nodes[place.nodes.length - 1]];
  const document = body.ownerDocument;
  const text = document.createTextNode(inMarkup(line));
  if (at === 'start')
    topmost(first, place.block).before(text, document.createElement('br'), document.createElement('br'));
  else if (last && isBreak(last))
    (last as ChildNode).after(document.createElement('br'), text, document.createElement('br'));
  else topmost(last, place.block).after(document.createElement('br'), document.createElement('br'), text);
};

const beside = (element: Element, line: Element, at: 'start' | 'end'): void =>
  at === 'start' ? element.before(line) : element.after(line);

/** The node that stands in the block itself and holds `node`, such as the link or the bold words that it is in. */
const topmost = (node: Node | undefined, block: Element): ChildNode => {
  let at = node;
  while (at?.parentNode && at.parentNode !== block) at = at.parentNode;
  if (!at) throw new Error('not in its block');
  return at as ChildNode;
};

/** Takes out the lines that are neither own words nor signature, and the quotes whole. */
export const cutThread = (body: HTMLElement, words: string, signature: string): void => {
  const lines = linesOf(body);
  const kept = new Set([
    ...own(lines, words),
    ...ownLines(lines.map(textOf), signature).flatMap(index => lines[index] ?? []),
  ]);
  for (const quote of body.querySelectorAll('blockquote')) if (!holds(quote, kept)) quote.remove();
  for (const line of lines) {
    if (kept.has(line) || folded(textOf(line)) === '' || !line.block.isConnected) continue;
    for (const node of line.nodes) (node as ChildNode).remove();
    if (line.block !== body && folded(line.block.textContent) === '') line.block.remove();
  }
};

const holds = (element: Element, lines: ReadonlySet<Line>): boolean =>
  [...lines].some(({ nodes }) => nodes.some(node => element.contains(node)));

/** The node and the place in it where so many characters of a line have passed. */
const pointIn = ({ nodes }: Line, characters: number): readonly [Node, number] => {
  let left = characters;
  for (const node of nodes) {
    const length = isBreak(node) ? 0 : (node.textContent ?? '').length;
    if (left <= length && node.nodeType === Node.TEXT_NODE) return [node, left];
    left -= length;
  }
  throw new Error('the line ends before');
};

/** Selects some of the own words: their first line, or the whole line where it is laid out otherwise. */
export const select = (body: HTMLElement, words: string, start: number, end: number): void => {
  const line = own(linesOf(body), words)[linesBefore(words, start)];
  if (!line) return;
  const [wanted = ''] = words.slice(start, end).split('\n');
  const at = textOf(line).indexOf(wanted);
  const [from, to] = at < 0 ? [0, textOf(line).length] : [at, at + wanted.length];
  const range = body.ownerDocument.createRange();
  range.setStart(...pointIn(line, from));
  range.setEnd(...pointIn(line, to));
  show(body, range);
};

const show = (body: HTMLElement, range: Range): void => {
  const selection = body.ownerDocument.getSelection();
  body.ownerDocument.defaultView?.focus();
  body.focus();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** Puts the cursor at the end of a line that was added. */
export const writeOn = (body: HTMLElement, line: string): void => {
  const node = [...leavesOf(body)].reverse().find(({ textContent }) => textContent === inMarkup(line));
  if (!node) return;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(node);
  range.collapse(false);
  show(body, range);
};
