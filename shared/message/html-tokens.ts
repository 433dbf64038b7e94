/** What a page is made of, in order. Names are lower-cased; `attributes` is the text between name and `>`. */
export interface HtmlVisitor {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text as written: entities are not yet read. */
  text(source: string): void;
}

/** Elements whose content is no text of the page. */
const raw = /^(style|script|title|xml|template|object|svg|math)$/;
const tagName = /^[a-z][a-z0-9:_-]*/i;
/** No name of an element is longer. */
const longestName = 40;
/** Of an attribute list only this much is looked at: the rest is a picture written into the page. */
const longestAttributes = 4000;

/**
 * Finds `needle` from `from` on, and remembers where it is not, so that a page full of openings without an end is still
 * read in one pass.
 */
const createFinder = (html: string) => {
  const absent: Record<string, boolean> = {};
  return (needle: string, from: number): number => {
    if (absent[needle]) return -1;
    const found = html.indexOf(needle, from);
    if (found < 0) absent[needle] = true;
    return found;
  };
};

type Find = (needle: string, from: number) => number;

/** A tag has no more values in quotes, and no more characters outside of them: what goes on is no tag. */
const mostValues = 200;

/** Index of the `>` that ends the tag; one inside a quoted value does not. Where no end is found, the next `>` is it. */
const findTagEnd = (html: string, from: number, find: Find): number => {
  const next = find('>', from);
  if (next < 0) return -1;
  let isValue = false;
  let values = 0;
  let steps = 0;
  for (let index = from; index < html.length && steps < longestAttributes && values < mostValues; index++) {
    const character = html[index];
    if (character === '>') return index;
    steps++;
    if (isValue && (character === '"' || character === "'")) {
      values++;
      index = find(character, index + 1);
      if (index < 0) break;
    }
    if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') {
      isValue = character === '=';
    }
  }
  return next;
};

const skipRaw = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  return found ? found.index : html.length;
};

/** End of a comment, a declaration or a conditional: the index after it. */
const skipDeclaration = (html: string, from: number, find: Find): number => {
  const isComment = html.slice(from, from + 4) === '<!--';
  const end = isComment ? find('-->', from + 4) : find('>', from);
  if (end < 0) return html.length;
  return end + (isComment ? 3 : 1);
};

/**
 * Walks a page once, whatever is wrong with it, and stops after `budget` characters of text and markup (a picture written
 * into an attribute is not counted). Returns whether it came to the end.
 */
export const walkHtml = (html: string, visitor: HtmlVisitor, budget: number): boolean => {
  const find = createFinder(html);
  let left = budget;
  let index = 0;
  while (index < html.length) {
    if (left <= 0) return false;
    const next = html[index] === '<' ? index : find('<', index);
    if (next !== index) {
      const end = next < 0 ? html.length : next;
      const stop = Math.min(end, index + left);
      visitor.text(html.slice(index, stop));
      if (stop < end) return false;
      left -= end - index;
      index = end;
      continue;
    }
    const lead = html[index + 1] ?? '';
    if (lead === '!' || lead === '?') {
      const end = skipDeclaration(html, index, find);
      left -= Math.min(end - index, longestAttributes);
      index = end;
      continue;
    }
    const isClose = lead === '/';
    const start = index + (isClose ? 2 : 1);
    const name = (tagName.exec(html.slice(start, start + longestName)) ?? [''])[0].toLowerCase();
    const end = name === '' ? -1 : findTagEnd(html, start + name.length, find);
    if (end < 0) {
      const next = find('<', index + 1);
      const stop = Math.min(next < 0 ? html.length : next, index + left);
      visitor.text(html.slice(index, stop));
      left -= stop - index;
      index = stop;
      continue;
    }
    left -= Math.min(end - index, longestAttributes);
    if (isClose) visitor.close(name);
    else visitor.open(name, html.slice(start + name.length, Math.min(end, start + longestAttributes)));
    index = !isClose && raw.test(name) && html[end - 1] !== '/' ? skipRaw(html, name, end + 1) : end + 1;
  }
  return true;
};

const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/** The named attributes of a tag: double quotes, single quotes or none. */
export const readAttributes = (source: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  if (source.indexOf('=') < 0) return found;
  attribute.lastIndex = 0;
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    found[(match[1] as string).toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
  }
  return found;
};
