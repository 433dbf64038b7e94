import { describe, expect, it } from 'vitest';
import { withoutRecipient, withRecipient } from '../../../extension/webmail/draft/recipients';

const list = '"Whitlock, Dana" <dana@saltmere.test>, sam@saltmere.test; Dee (ward) <DEE@saltmere.test>,';

describe('a recipient taken from a list', () => {
  it('leaves the others as they were typed', () => {
    expect(withoutRecipient(list, 'sam@saltmere.test')).toBe(
      '"Whitlock, Dana" <dana@saltmere.test>, Dee (ward) <DEE@saltmere.test>,',
    );
    expect(withoutRecipient(list, 'dana@saltmere.test')).toBe('sam@saltmere.test; Dee (ward) <DEE@saltmere.test>,');
  });

  it('is the same however its address is written', () => {
    expect(withoutRecipient(list, 'dee@saltmere.test')).toBe(
      '"Whitlock, Dana" <dana@saltmere.test>, sam@saltmere.test;',
    );
  });

  it('leaves a list alone that does not have it, half-typed entries too', () => {
    for (const typed of [list, '', 'someb', '"Unclosed <a@b.test', 'a@b.test, <'])
      expect(withoutRecipient(typed, 'nobody@saltmere.test')).toBe(typed);
  });
});

describe('a recipient added to a list', () => {
  it('stands at its end, with a name that needs it in quotes', () => {
    expect(withRecipient('', { name: '', address: 'a@b.test' })).toBe('a@b.test');
    expect(withRecipient('x@y.test,', { name: 'Ann Lee', address: 'a@b.test' })).toBe('x@y.test, Ann Lee <a@b.test>');
    expect(withRecipient('x@y.test', { name: 'Lee, "Ann"', address: 'a@b.test' })).toBe(
      'x@y.test, "Lee, \\"Ann\\"" <a@b.test>',
    );
  });

  it('is not added twice', () => {
    expect(withRecipient(list, { name: '', address: 'dee@saltmere.test' })).toBe(list);
  });
});
