import { describe, expect, it } from 'vitest';
import { nextWorkingMorning } from '../../shared/policy/next-working-morning';
import type { Hours } from '../../shared/policy/policy';
import {
  civil,
  isOpen,
  isWorkingDay,
  nextOpening,
  parseIso,
  workingDaysBetween,
} from '../../shared/policy/working-time';

const office: Hours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  open: '08:30',
  close: '17:30',
  holidays: 'england-and-wales',
};
const at = (text: string): number => parseIso(text) as number;

describe('the hours of a council', () => {
  it.each([
    ['2026-09-16T08:29', false],
    ['2026-09-16T08:30', true],
    ['2026-09-16T17:29', true],
    ['2026-09-16T17:30', false],
    ['2026-09-19T12:00', false],
    ['2026-12-25T12:00', false],
    ['2026-12-28T12:00', false],
    ['2026-12-29T12:00', true],
    ['2026-07-01T08:30', true],
    ['2026-07-01T07:45Z', true],
    ['2026-07-01T17:00Z', false],
  ])('at %s are open: %s', (time, open) => {
    expect(isOpen(office, at(time))).toBe(open);
  });

  it('follow the country of the holidays', () => {
    const scottish: Hours = { ...office, holidays: 'scotland' };
    expect(isOpen(scottish, at('2026-04-06T12:00'))).toBe(true);
    expect(isOpen(office, at('2026-04-06T12:00'))).toBe(false);
    expect(isWorkingDay(scottish, at('2026-11-30T03:00'))).toBe(false);
  });

  it.each([
    ['2026-09-16T06:00', '2026-09-16T08:30:00+01:00'],
    ['2026-09-16T08:30', '2026-09-16T08:30:00+01:00'],
    ['2026-09-16T12:00', '2026-09-17T08:30:00+01:00'],
    ['2026-09-18T18:00', '2026-09-21T08:30:00+01:00'],
    ['2026-10-24T12:00', '2026-10-26T08:30:00+00:00'],
    ['2026-04-02T20:00', '2026-04-07T08:30:00+01:00'],
    ['2026-12-24T17:31', '2026-12-29T08:30:00+00:00'],
  ])('after %s open next at %s', (time, opening) => {
    expect(civil(nextOpening(office, at(time))).iso).toBe(opening);
  });

  it('are spoken as a person says them', () => {
    expect(nextWorkingMorning(office, at('2026-12-31T22:00')).spoken).toBe('Monday 4 January, 08:30');
  });

  it('open again on a Saturday where the council works then', () => {
    expect(civil(nextOpening({ ...office, days: ['sat'] }, at('2026-12-25T10:00'))).iso).toBe(
      '2026-12-26T08:30:00+00:00',
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-09-14T10:00', '2026-09-14T16:00', 0],
    ['2026-09-14T23:00', '2026-09-15T09:00', 1],
    ['2026-09-14T10:00', '2026-09-28T10:00', 10],
    ['2026-09-12T10:00', '2026-09-14T10:00', 1],
    ['2026-12-21T10:00', '2027-01-05T10:00', 8],
    ['2026-12-24T10:00', '2026-12-29T10:00', 1],
    ['2026-04-01T10:00', '2026-04-08T10:00', 3],
    ['2022-09-16T10:00', '2022-09-20T10:00', 1],
    ['2026-09-20T10:00', '2026-09-14T10:00', 0],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(workingDaysBetween(office, at(from), at(to))).toBe(days);
  });
});
