import { describe, expect, it } from 'vitest';
import { civil, fromCivil, offsetMinutes, parseIso } from '../../shared/policy/civil-time';

const hour = 3_600_000;
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const byIntl = (ms: number): string => {
  const parts: Record<string, string> = {};
  for (const part of london.formatToParts(ms)) parts[part.type] = part.value;
  return `${(parts.weekday ?? '').toLowerCase()} ${Number(parts.year)}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
};

const byRule = (ms: number): string => {
  const time = civil(ms);
  return `${time.weekday} ${time.iso.slice(0, 10)} ${time.iso.slice(11, 16)}`;
};

describe('UK civil time', () => {
  it('is what Intl says of Europe/London at every change of the clocks from 1970 to 2100, an hour and a minute about it', () => {
    const changes: number[] = [];
    for (let ms = Date.UTC(1970, 0, 1); ms < Date.UTC(2101, 0, 1); ms += hour)
      if (offsetMinutes(ms) !== offsetMinutes(ms - hour)) changes.push(ms);
    const about = changes.flatMap(ms => [ms - hour, ms - 60_000, ms, ms + 60_000, ms + hour]);
    expect(about.filter(ms => byIntl(ms) !== byRule(ms))).toEqual([]);
    expect(changes).toHaveLength(1 + 2 * (2100 - 1971));
  });

  it('is what Intl says every seventeen hours from 1970 to 2100', () => {
    const differing: string[] = [];
    for (let ms = Date.UTC(1970, 0, 1); ms < Date.UTC(2101, 0, 1); ms += 17 * hour + 60_000)
      if (byIntl(ms) !== byRule(ms)) differing.push(new Date(ms).toISOString());
    expect(differing).toEqual([]);
  });

  it('carries the offset in its ISO text', () => {
    expect(civil(Date.UTC(2026, 8, 16, 12, 5)).iso).toBe('2026-09-16T13:05:00+01:00');
    expect(civil(Date.UTC(2026, 10, 4, 11, 15, 7)).iso).toBe('2026-11-04T11:15:07+00:00');
    expect(civil(Date.UTC(2026, 8, 16, 12, 5)).minutes).toBe(13 * 60 + 5);
  });

  it('is undone by fromCivil wherever the clock shows a time once', () => {
    for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2028, 0, 1); ms += 7 * hour) {
      const time = civil(ms);
      expect(fromCivil(time.year, time.month, time.day, time.minutes)).toBe(ms);
    }
  });

  it('takes the earlier of two when the clocks go back, and an hour on when they skip', () => {
    expect(fromCivil(2026, 10, 25, 90)).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(civil(fromCivil(2026, 3, 29, 90)).iso).toBe('2026-03-29T02:30:00+01:00');
  });
});

describe('parseIso', () => {
  it('reads a time without an offset as UK civil time, in summer and winter', () => {
    expect(parseIso('2026-07-01T10:00')).toBe(Date.UTC(2026, 6, 1, 9));
    expect(parseIso('2026-12-25 11:00')).toBe(Date.UTC(2026, 11, 25, 11));
    expect(parseIso('2026-07-01')).toBe(Date.UTC(2026, 5, 30, 23));
  });

  it('reads it as UTC where told to', () => {
    expect(parseIso('2026-07-01T10:00', false)).toBe(Date.UTC(2026, 6, 1, 10));
  });

  it('takes the offset that is written', () => {
    expect(parseIso('2026-07-01T10:00:30Z')).toBe(Date.UTC(2026, 6, 1, 10, 0, 30));
    expect(parseIso('2026-07-01T10:00:00.500+05:30')).toBe(Date.UTC(2026, 6, 1, 4, 30));
    expect(parseIso('2026-07-01T10:00-0700')).toBe(Date.UTC(2026, 6, 1, 17));
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-07-01T24:30',
    '2026-07-01T10',
    '01/07/2026',
    '2026-07-01T10:00 BST',
  ])('has nothing for %j', text => {
    expect(parseIso(text)).toBeUndefined();
  });
});
