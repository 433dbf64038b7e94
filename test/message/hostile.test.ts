import { describe, expect, it } from 'vitest';
import { readMailboxes } from '../../shared/message/address';
import { longestBody, splitBody } from '../../shared/message/split';

/** What a reader that looks back or ahead for every character would take minutes over. */
const html = [
  '<',
  '<a ',
  '<a href="',
  '<!--',
  '<div>',
  '</div>',
  '<blockquote type=cite>',
  '<b><i>',
  '</b></i>',
  '&',
  '&#',
  '&amp',
  '<p>&nbsp;',
  '<span style="color:red">a',
  '<td>',
  '"<a b=\'',
  '<div id=Signature>a',
  '<style>',
  '<i><div><b></i>',
  '<div class="gmail_quote">x',
  '<a b=">',
];
const text = [
  '> ',
  '>',
  '>\n',
  '> a\n',
  'From: a@b\n',
  'From: a@b\nTo: b@c\nSubject: x\n\nhi\n',
  'To: a@b,\n',
  'From: a@b,\n',
  'On 3 March 2026 at 9:15, A <a@b> wrote:\n',
  'On 3 March 2026 at 9:15, A <a@b>\n',
  'wrote:\n',
  '-- \n',
  'a\n',
  '\n',
  'Ann Lee\n01632 960000\n\n',
  '________________________________\n',
  '-----Original Message-----\n',
  'a@b;',
  '[AB] yes\n',
  ' ',
  '((((',
  '"',
  'confidential in error ',
  'intended recipient\n\n',
  'Regards\n',
  '*',
  'x <http://a>',
];
const addresses = ['(', '"', '<', 'a,', 'a;', '[', 'a@b,', 'a:', '\\', '((a)', "'"];

const size = 60_000;
const fill = (part: string): string => part.repeat(Math.ceil(size / part.length));
/** Thirty times what the slowest takes: only what grows with the square of the input is slower. */
const limit = 5_000;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

describe('a body made to be slow is read in one pass', () => {
  it.each(html.map(part => [part]))('html of %j', part => {
    expect(timed(() => void splitBody({ html: fill(part) }))).toBeLessThan(limit);
  });
  it.each(text.map(part => [part]))('text of %j', part => {
    expect(timed(() => void splitBody({ text: fill(part) }))).toBeLessThan(limit);
  });
  it.each(addresses.map(part => [part]))('a list of %j', part => {
    expect(timed(() => void readMailboxes(fill(part)))).toBeLessThan(limit);
  });
  it('quotation marks a thousand deep', () => {
    const body = Array.from({ length: 600 }, (_, depth) => `${'>'.repeat(depth)} a`).join('\n');
    expect(timed(() => void splitBody({ text: body }))).toBeLessThan(limit);
  });
});

describe('a body too long to be read to its end', () => {
  it('names the parts that may be cut', () => {
    const split = splitBody({ html: `<p>${'word '.repeat(longestBody / 4)}</p>` });
    expect(split.unread).toEqual(['own', 'signature', 'thread']);
    expect(split.own.length).toBeGreaterThan(longestBody / 2);
  });
  it('names the thread alone where the cut falls in a quotation without marks', () => {
    const head = 'Yes.\n\n-----Original Message-----\nFrom: a@b.test\nSent: 3 March 2026 09:15\nSubject: x\n\n';
    const split = splitBody({ text: head + 'word '.repeat(longestBody / 4) });
    expect(split.unread).toEqual(['thread']);
    expect(split.own).toBe('Yes.');
  });
  it('does not count a picture written into the page', () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(3 * longestBody)}">`;
    expect(splitBody({ html: `<p>Before</p>${picture}<p>After</p>` })).toMatchObject({
      own: 'Before\n\nAfter',
      unread: [],
    });
  });
});
