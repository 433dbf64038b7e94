import { describe, expect, it } from 'vitest';
import { addLine, cutThread, placeOf, type Change } from '../../../extension/webmail/draft/plain-text';

const put = (text: string, changes: readonly Change[]): string =>
  [...changes].reverse().reduce((all, { start, end, insert }) => all.slice(0, start) + insert + all.slice(end), text);

const line = 'I am copying this to Dee.';
const quote = 'On 2025-11-04 10:12, Sam wrote:\n> Dear Alex,\n> \n> Thanks\n> Sam';

describe('a line added to a plain text', () => {
  const add = (text: string, own: string, at: 'start' | 'end' = 'end'): string =>
    put(text, [addLine(text, own, line, at)]);

  it('stands a blank line after the own words, before what follows them', () => {
    expect(add(`Hello\n\nThanks\n\n${quote}`, 'Hello\n\nThanks')).toBe(`Hello\n\nThanks\n\n${line}\n\n${quote}`);
  });

  it('stands before them where it is asked to', () => {
    expect(add(`${quote}\n\nHello`, 'Hello', 'start')).toBe(`${quote}\n\n${line}\n\nHello`);
  });

  it('stands beneath own words that are written under the quoted ones', () => {
    expect(add(`${quote}\n\nHello\nThanks`, 'Hello\nThanks')).toBe(`${quote}\n\nHello\nThanks\n\n${line}`);
  });

  it('stands after the last of own words that are written between the quoted ones', () => {
    expect(add('> one?\nYes\n> two?\nNo\n> three', 'Yes\n\nNo')).toBe(`> one?\nYes\n> two?\nNo\n\n${line}\n> three`);
  });

  it('stands at the top where nothing has been written', () => {
    expect(add(`\n\n${quote}`, '')).toBe(`${line}\n\n\n\n${quote}`);
    expect(add('', '')).toBe(line);
  });

  it('leaves every other character as it was, blanks and tabs too', () => {
    const text = '  Hello \t there  \n\n\n-- \nAlex  ';
    expect(add(text, 'Hello there').replace(`\n\n${line}`, '')).toBe(text);
  });
});

describe('a thread cut from a plain text', () => {
  const cut = (text: string, own: string, signature = ''): string => put(text, cutThread(text, own, signature));

  it('leaves the own words', () => {
    expect(cut(`Hello\n\nThanks\n\n${quote}`, 'Hello\n\nThanks').trim()).toBe('Hello\n\nThanks');
    expect(cut(`${quote}\n\nHello`, 'Hello').trim()).toBe('Hello');
  });

  it('leaves the signature', () => {
    expect(cut(`Hello\n\n${quote}\n\n-- \nAlex Morgan`, 'Hello', 'Alex Morgan')).toBe('Hello\n\n\n-- \nAlex Morgan');
  });
});

describe('the place of some own words', () => {
  it('is found after the quoted words that are the same', () => {
    const text = '> Thanks\nThanks a lot\n> Sam\nThanks again';
    const own = 'Thanks a lot\nThanks again';
    const start = own.indexOf('Thanks again');
    expect(placeOf(text, own, start, start + 6)).toEqual({
      start: text.lastIndexOf('Thanks'),
      end: text.lastIndexOf('Thanks') + 6,
    });
  });

  it('is nowhere where they are not', () => {
    expect(placeOf('something else', 'Hello', 0, 5)).toBeUndefined();
  });
});
