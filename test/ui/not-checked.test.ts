import { describe, expect, it } from 'vitest';
import { holds, needsReason } from '../../shared/ui/holds';
import { notChecked } from '../../shared/ui/not-checked';
import { blindCopy, criticism, lateNote, review } from './sample-review';

describe('notChecked', () => {
  it('is silent when everything was checked', () => {
    expect(notChecked(review(criticism))).toBe('');
  });

  it('names the fields that could not be read, as the sender calls them', () => {
    expect(notChecked({ ...review(), unread: ['bcc'] })).toBe('Not checked: Bcc could not be read here.');
    expect(notChecked({ ...review(), unread: ['to', 'cc', 'thread'] })).toBe(
      'Not checked: To, Cc and the earlier messages could not be read here.',
    );
  });

  it('counts the checks that failed where every field was read', () => {
    const failed = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ check: `check-${index}`, reason: 'failed' }));
    expect(notChecked({ ...review(), notChecked: failed(1) })).toMatch(/^Not checked: one point /);
    expect(notChecked({ ...review(), notChecked: failed(3) })).toMatch(/^Not checked: 3 points /);
  });

  it('says that an unread message can still go', () => {
    expect(notChecked({ ...review(), checked: false })).toMatch(/^Not checked: .*You can still send it\.$/);
  });
});

describe('what holds a send', () => {
  it('is a warning or a stop, never a note', () => {
    expect([review(), review(lateNote), review(lateNote, criticism), review(blindCopy)].map(holds)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('asks for a reason only for a stop', () => {
    expect([review(criticism), review(criticism, blindCopy)].map(needsReason)).toEqual([false, true]);
  });
});
