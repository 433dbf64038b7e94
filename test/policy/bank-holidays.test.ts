import { describe, expect, it } from 'vitest';
import { bankHolidays, easterSunday, isHoliday } from '../../shared/policy/bank-holidays';
import type { Holidays } from '../../shared/policy/policy';

/** As published by gov.uk, day and month. */
const published: Readonly<Record<Exclude<Holidays, 'none'>, Readonly<Record<number, string>>>> = {
  'england-and-wales': {
    2018: '1/1 30/3 2/4 7/5 28/5 27/8 25/12 26/12',
    2019: '1/1 19/4 22/4 6/5 27/5 26/8 25/12 26/12',
    2020: '1/1 10/4 13/4 8/5 25/5 31/8 25/12 28/12',
    2021: '1/1 2/4 5/4 3/5 31/5 30/8 27/12 28/12',
    2022: '3/1 15/4 18/4 2/5 2/6 3/6 29/8 19/9 26/12 27/12',
    2023: '2/1 7/4 10/4 1/5 8/5 29/5 28/8 25/12 26/12',
    2024: '1/1 29/3 1/4 6/5 27/5 26/8 25/12 26/12',
    2025: '1/1 18/4 21/4 5/5 26/5 25/8 25/12 26/12',
    2026: '1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12',
    2027: '1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12',
  },
  scotland: {
    2018: '1/1 2/1 30/3 7/5 28/5 6/8 30/11 25/12 26/12',
    2019: '1/1 2/1 19/4 6/5 27/5 5/8 2/12 25/12 26/12',
    2020: '1/1 2/1 10/4 8/5 25/5 3/8 30/11 25/12 28/12',
    2021: '1/1 4/1 2/4 3/5 31/5 2/8 30/11 27/12 28/12',
    2022: '3/1 4/1 15/4 2/5 2/6 3/6 1/8 19/9 30/11 26/12 27/12',
    2023: '2/1 3/1 7/4 1/5 8/5 29/5 7/8 30/11 25/12 26/12',
    2024: '1/1 2/1 29/3 6/5 27/5 5/8 2/12 25/12 26/12',
    2025: '1/1 2/1 18/4 5/5 26/5 4/8 1/12 25/12 26/12',
    2026: '1/1 2/1 3/4 4/5 25/5 15/6 3/8 30/11 25/12 28/12',
    2027: '1/1 4/1 26/3 3/5 31/5 2/8 30/11 27/12 28/12',
  },
  'northern-ireland': {
    2018: '1/1 19/3 30/3 2/4 7/5 28/5 12/7 27/8 25/12 26/12',
    2019: '1/1 18/3 19/4 22/4 6/5 27/5 12/7 26/8 25/12 26/12',
    2020: '1/1 17/3 10/4 13/4 8/5 25/5 13/7 31/8 25/12 28/12',
    2021: '1/1 17/3 2/4 5/4 3/5 31/5 12/7 30/8 27/12 28/12',
    2022: '3/1 17/3 15/4 18/4 2/5 2/6 3/6 12/7 29/8 19/9 26/12 27/12',
    2023: '2/1 17/3 7/4 10/4 1/5 8/5 29/5 12/7 28/8 25/12 26/12',
    2024: '1/1 18/3 29/3 1/4 6/5 27/5 12/7 26/8 25/12 26/12',
    2025: '1/1 17/3 18/4 21/4 5/5 26/5 14/7 25/8 25/12 26/12',
    2026: '1/1 17/3 3/4 6/4 4/5 25/5 13/7 31/8 25/12 28/12',
    2027: '1/1 17/3 26/3 29/3 3/5 31/5 12/7 30/8 27/12 28/12',
  },
};

const printed = (day: number): string => {
  const date = new Date(day * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}`;
};

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];

describe('bank holidays', () => {
  for (const country of ['england-and-wales', 'scotland', 'northern-ireland'] as const)
    it.each(years)(`of ${country} in %i are those published`, year => {
      expect(bankHolidays(country, year).map(printed).join(' ')).toBe(published[country][year]);
    });

  it('take in what was proclaimed once before those years', () => {
    const once: [number, number, number][] = [
      [1973, 11, 14],
      [1977, 6, 7],
      [1981, 7, 29],
      [1995, 5, 8],
      [1999, 12, 31],
      [2002, 6, 3],
      [2002, 6, 4],
      [2011, 4, 29],
      [2012, 6, 4],
      [2012, 6, 5],
    ];
    for (const [year, month, day] of once)
      expect(isHoliday('england-and-wales', year, month, day), `${day}/${month}/${year}`).toBe(true);
  });

  it('leave an ordinary Monday in May and the one that was moved away', () => {
    expect(isHoliday('england-and-wales', 2020, 5, 4)).toBe(false);
    expect(isHoliday('england-and-wales', 2022, 5, 30)).toBe(false);
    expect(isHoliday('england-and-wales', 1977, 5, 2)).toBe(false);
  });

  it('begin when they were made: no New Year in England in 1973, no early May in 1977, no St Andrew in 2006', () => {
    expect(isHoliday('england-and-wales', 1973, 1, 1)).toBe(false);
    expect(isHoliday('england-and-wales', 1974, 1, 1)).toBe(true);
    expect(isHoliday('scotland', 2006, 11, 30)).toBe(false);
    expect(isHoliday('scotland', 2007, 11, 30)).toBe(true);
  });

  it('are none where the policy says none', () => {
    expect(bankHolidays('none', 2026)).toEqual([]);
    expect(isHoliday('none', 2026, 12, 25)).toBe(false);
  });

  it('stand on weekdays, each once, in every year to 2100', () => {
    for (const country of ['england-and-wales', 'scotland', 'northern-ireland'] as const)
      for (let year = 1974; year <= 2100; year++) {
        const days = bankHolidays(country, year);
        expect(new Set(days).size).toBe(days.length);
        for (const day of days) expect([0, 6]).not.toContain(new Date(day * 86_400_000).getUTCDay());
      }
  });
});

describe('Easter', () => {
  it('falls on the Sundays that almanacs print, earliest and latest among them', () => {
    const sundays: Record<number, string> = {
      1818: '22/3',
      1943: '25/4',
      1974: '14/4',
      2000: '23/4',
      2008: '23/3',
      2011: '24/4',
      2019: '21/4',
      2024: '31/3',
      2025: '20/4',
      2038: '25/4',
      2076: '19/4',
      2100: '28/3',
    };
    for (const year of Object.keys(sundays))
      expect(printed(easterSunday(Number(year))), year).toBe(sundays[Number(year)]);
  });
});
