import { describe, expect, it } from 'vitest';
import { readMailboxes } from '../../shared/message/address';

const print = (text: string): readonly string[] =>
  readMailboxes(text).map(({ name, address }) =>
    address === '' ? name : name === '' ? address : `${name} <${address}>`,
  );

describe('an address list', () => {
  it.each([
    ['a bare address, lower-cased', 'Ann@Moor.GOV.uk', ['ann@moor.gov.uk']],
    [
      'names and addresses',
      'Ann Lee <ann@moor.test>, "Hall, Ben" <ben@moor.test>',
      ['Ann Lee <ann@moor.test>', 'Hall, Ben <ben@moor.test>'],
    ],
    [
      'a trailing comma, as Roundcube writes',
      'Ann <ann@moor.test>,"Last, F" <b@moor.test>,',
      ['Ann <ann@moor.test>', 'Last, F <b@moor.test>'],
    ],
    [
      'Last, First without quotes',
      'Hall, Ben <ben@moor.test>, Ann Lee <ann@moor.test>',
      ['Hall, Ben <ben@moor.test>', 'Ann Lee <ann@moor.test>'],
    ],
    ['one name alone, Last, First', 'Stott, Leanne', ['Stott, Leanne']],
    [
      'names alone, parted by semicolons',
      'Stott, Leanne; Noor, Sabiha (Cllr); Member Enquiries',
      ['Stott, Leanne', 'Noor, Sabiha (Cllr)', 'Member Enquiries'],
    ],
    ['names alone, parted by commas', 'Leanne Stott, Sabiha Noor', ['Leanne Stott', 'Sabiha Noor']],
    [
      'a group and an empty group',
      'Team: a@x.test, Ben <b@x.test>; Undisclosed recipients:;',
      ['a@x.test', 'Ben <b@x.test>'],
    ],
    ['a comment for a name', 'ann@moor.test (Ann Lee)', ['Ann Lee <ann@moor.test>']],
    ['an escaped quote', '"Ann \\"Annie\\" Lee" <ann@moor.test>', ['Ann "Annie" Lee <ann@moor.test>']],
    ['a name in single quotes', "'Ben Hall' <ben@moor.test>", ['Ben Hall <ben@moor.test>']],
    ['an address for a name', 'ben@moor.test <ben@moor.test>', ['ben@moor.test']],
    ['mailto in brackets', 'Toby W [mailto:toby@moor.test]', ['Toby W <toby@moor.test>']],
    ['a link printed after the address', 'Ann <ann@moor.test<mailto:ann@moor.test>>', ['Ann <ann@moor.test>']],
    ['an address in parentheses', 'Ann Lee (<ann@moor.test>)', ['Ann Lee <ann@moor.test>']],
    ['a route', '<@relay.test:ann@moor.test>', ['ann@moor.test']],
    ['a bracket that never closes', 'Ann Lee <ann@moor.test', ['Ann Lee <ann@moor.test>']],
    [
      'a parenthesis that never closes',
      'Ann ( Lee <ann@moor.test>, b@x.test',
      ['Ann ( Lee <ann@moor.test>', 'b@x.test'],
    ],
    ['nothing', ' , ; ', []],
  ] as const)('reads %s', (_, text, expected) => {
    expect(print(text)).toEqual(expected);
  });
});
