import { expect, test } from 'vitest';
import { judge } from '../judge';
import { judgeTable } from '../table';

const own = 'I am afraid Amy Trotter is not competent to handle this application.';

judgeTable('criticism-of-officer', [
  {
    why: 'A planner is judged before another member',
    from: 'cllr.toby.wainfleet',
    to: ['cllr.lynda.frayne'],
    own,
    says: { U: 'warn', B: 'warn', T: 'note', M: 'note', R: '', C: '' },
  },
  {
    why: 'The officer alone is told',
    from: 'cllr.grace.adeola',
    to: ['sue.wintle'],
    own: 'On Tuesday you were rude and unprofessional to Mrs Appleyard.',
    says: { U: 'note', B: 'warn', T: 'note', M: 'note', R: '', C: '' },
  },
  {
    why: 'The head of service alone is told',
    from: 'cllr.toby.wainfleet',
    to: ['gareth.pugh'],
    own,
    says: { U: '', B: '', T: '', M: '' },
  },
  {
    why: 'The head of another service is told',
    from: 'cllr.toby.wainfleet',
    to: ['leanne.stott'],
    own,
    says: { U: 'warn', B: 'warn', T: 'note' },
  },
  {
    why: 'The head of service is told, and a member with him',
    from: 'cllr.toby.wainfleet',
    to: ['gareth.pugh'],
    cc: ['cllr.hilary.marchbank'],
    own,
    says: { U: 'warn', B: 'warn', T: 'note' },
  },
  {
    why: 'The Managing Director is told of a head of service',
    from: 'cllr.toby.wainfleet',
    to: ['alison.brightwell'],
    own: 'Gareth Pugh is not competent to run the service.',
    says: { U: '', T: '', B: 'warn' },
  },
  {
    why: 'A report is thin',
    from: 'cllr.lynda.frayne',
    to: ['gareth.pugh'],
    own: 'The report on item 6 is thin and the table does not add up.',
    says: { U: '', B: '', T: '', M: '' },
  },
  {
    why: 'A service is slow',
    from: 'cllr.lynda.frayne',
    to: ['gareth.pugh'],
    own: 'The planning service is slow and getting slower.',
    says: { U: '', B: '', T: '' },
  },
  {
    why: 'Praise is a comment on performance, and does no harm',
    from: 'cllr.lynda.frayne',
    to: ['gareth.pugh'],
    cc: ['cllr.toby.wainfleet'],
    own: 'Amy Trotter handled a very upset applicant superbly. Please thank her.',
    says: { U: '', B: '', T: '' },
  },
  {
    why: 'A resident said so, and is quoted',
    from: 'cllr.sabiha.noor',
    to: ['leanne.stott'],
    cc: ['cllr.victor.stannard'],
    own: 'A resident tells me that Marta was rude to her. I have formed no view.',
    says: { U: '', B: '', T: '' },
  },
  {
    why: 'A member is judged, not an officer',
    from: 'cllr.toby.wainfleet',
    to: ['cllr.lynda.frayne'],
    own: 'Cllr Colley is not competent to hold the portfolio.',
    says: { U: '', B: '', T: '' },
  },
  {
    why: 'An officer judges nobody under this clause',
    from: 'gareth.pugh',
    to: ['cllr.lynda.frayne'],
    own,
    says: { U: '', B: '', T: '' },
  },
]);

test('The words are shown where they stand', () => {
  const finding = judge('criticism-of-officer', {
    why: '',
    policy: 'uttlesford-2017',
    from: 'cllr.toby.wainfleet',
    to: ['cllr.lynda.frayne'],
    own: `Dear Lynda,\n\n${own}`,
  });
  const { field, start, end, text } = finding!.evidence[0]!;
  expect(field).toBe('own');
  expect(`Dear Lynda,\n\n${own}`.slice(start, end)).toBe(text);
  expect(text).toContain('competent');
});
