import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packs } from '../../shared/packs/index.generated';
import { catalogue } from '../../shared/policy/check-ids';
import { coverage } from '../../shared/policy/coverage';
import type { Policy, Severity, Side } from '../../shared/policy/policy';
import { readPolicy } from '../../shared/policy/read-policy';

/** The clauses that each protocol prints, in its order, read off the protocols by hand. */
const printed = JSON.parse(readFileSync(new URL('printed-clauses.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>;

const councils = Object.keys(printed);
const short: Readonly<Record<string, string>> = {
  U: 'uttlesford-2017',
  R: 'rugby-2022',
  T: 'tower-hamlets-2017',
  B: 'reigate-banstead-2022',
  C: 'city-of-london-2006',
};
const policies: Readonly<Record<string, Policy>> = Object.fromEntries(
  Object.keys(packs).map(id => [id, readPolicy({ id })]),
);
const check = (letter: string, id: string): Policy['checks'][string] | undefined =>
  policies[short[letter]!]!.checks[id];
const isOn = (letter: string, id: string): boolean => (check(letter, id)?.severity ?? 'off') !== 'off';
const councilsWith = (id: string): string => ['U', 'R', 'T', 'B', 'C'].filter(letter => isOn(letter, id)).join('');

describe('the packs', () => {
  it('are the model and the five protocols', () => {
    expect(Object.keys(packs).sort()).toEqual([...councils, 'model'].sort());
  });

  it.each(councils)('hold every clause that %s prints, in its order', id => {
    expect(coverage(policies[id]!).map(each => each.clause)).toEqual(printed[id]);
  });

  it('hold 522 clauses together', () => {
    expect(councils.reduce((count, id) => count + Object.keys(policies[id]!.clauses).length, 0)).toBe(522);
  });

  it.each(Object.keys(packs))(
    'account for every clause of %s once: a check that cites it, or a reason, never both',
    id => {
      const both = coverage(policies[id]!).filter(each => each.checks.length > 0 === (each.reason !== null));
      expect(both).toEqual([]);
    },
  );

  it.each(Object.keys(packs))('refer to each clause of %s, and say why it is unchecked, in a few words', id => {
    const long = Object.entries(policies[id]!.clauses).filter(
      ([, text]) => text.split(/\s+/).length > 12 || text.trim() === '',
    );
    expect(long).toEqual([]);
    expect(
      Object.values(policies[id]!.unchecked).filter(reason => reason.length > 100 || reason.includes('\n')),
    ).toEqual([]);
  });

  it('give every check of the catalogue its place in at least one protocol', () => {
    const placed = new Set(councils.flatMap(id => Object.keys(policies[id]!.checks)));
    expect(catalogue.filter(id => !placed.has(id))).toEqual([]);
    expect(catalogue).toHaveLength(72);
  });

  it('say which version they are of, and that Uttlesford’s and Rugby’s are drafts', () => {
    const status = Object.fromEntries(councils.map(id => [id, policies[id]!.protocol.status]));
    expect(status).toEqual({
      'uttlesford-2017': 'draft',
      'rugby-2022': 'draft',
      'tower-hamlets-2017': 'adopted',
      'reigate-banstead-2022': 'adopted',
      'city-of-london-2006': 'adopted',
    });
    for (const id of councils) expect(policies[id]!.protocol.version).toMatch(/20\d\d/);
  });

  it('have no council’s hours, since no protocol prints them, and say so', () => {
    for (const id of councils) {
      expect(policies[id]!.hours).toEqual(policies.model!.hours);
      expect(packs[id]!.about).toMatch(/hours/i);
    }
  });
});

describe('where the protocols differ', () => {
  it.each([
    ['blind-copy', 'UTB'],
    ['silent-copy', 'UB'],
    ['forwarded-without-author', 'UT'],
    ['no-copy-request', 'UTB'],
    ['request-in-confidence', 'T'],
    ['out-of-hours', 'UTB'],
    ['out-of-hours-demand', 'UTC'],
    ['criticism-of-officer', 'UTB'],
    ['public-criticism', 'UTB'],
    ['personal-attack', 'URTBC'],
    ['complaint-route', 'UTBC'],
    ['junior-bypass', 'UTBC'],
    ['instruction-to-officer', 'URTBC'],
    ['information-request', 'UTBC'],
    ['criticism-by-officer', 'UT'],
    ['staffing-influence', 'TB'],
    ['queue-jump', 'TBC'],
    ['legal-proceedings', 'T'],
    ['officer-privacy', 'T'],
    ['group-confidence', 'UT'],
    ['media-clearance', 'TC'],
    ['enquiry-channel', 'RT'],
    ['party-political-request', 'URTB'],
    ['predetermination', 'UT'],
  ])('%s is on in %s alone', (id, on) => {
    expect(councilsWith(id)).toBe(on);
  });

  it.each<[string, string, Severity, Side]>([
    ['U', 'blind-copy', 'warn', 'officer'],
    ['T', 'blind-copy', 'stop', 'officer'],
    ['B', 'blind-copy', 'stop', 'both'],
    ['U', 'out-of-hours', 'warn', 'member'],
    ['T', 'out-of-hours', 'note', 'both'],
    ['B', 'out-of-hours', 'note', 'both'],
    ['T', 'request-in-confidence', 'stop', 'officer'],
    ['U', 'forwarded-without-author', 'warn', 'officer'],
    ['R', 'personal-attack', 'warn', 'both'],
    ['B', 'personal-attack', 'stop', 'both'],
    ['T', 'criticism-of-officer', 'note', 'member'],
    ['B', 'criticism-of-officer', 'warn', 'member'],
    ['T', 'instruction-to-officer', 'stop', 'member'],
    ['R', 'instruction-to-officer', 'note', 'member'],
    ['C', 'junior-bypass', 'note', 'member'],
    ['C', 'media-clearance', 'warn', 'member'],
    ['T', 'media-clearance', 'stop', 'officer'],
  ])('%s: %s is a %s and binds %s', (letter, id, severity, binds) => {
    expect(check(letter, id)).toMatchObject({ severity, binds });
  });

  it('the emergency number is Uttlesford’s, the ten working days are Tower Hamlets’ and the City’s, the two the City’s', () => {
    expect(policies['uttlesford-2017']!.contacts['out-of-hours-phone']).toBe('01223 849755');
    const targets = (name: string): string[] => councils.filter(id => policies[id]!.targets[name] !== undefined);
    expect(targets('reply-working-days')).toEqual(['tower-hamlets-2017', 'city-of-london-2006']);
    expect(targets('acknowledge-working-days')).toEqual(['city-of-london-2006']);
  });

  it('a complaint about the top post goes to the Leader, the Monitoring Officer, or nowhere printed', () => {
    const route = (letter: string): readonly string[] | undefined =>
      policies[short[letter]!]!.routes['complaint-about-chief-executive'];
    expect([route('U'), route('B'), route('T'), route('R'), route('C')]).toEqual([
      ['Leader of the Council'],
      ['Monitoring Officer'],
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('the model never stops a message', () => {
    expect(Object.values(policies.model!.checks).filter(settings => settings.severity === 'stop')).toEqual([]);
  });

  it('what is on in the model most of the five have, or it would not be shared', () => {
    for (const id of Object.keys(policies.model!.checks))
      expect(
        councils.filter(council => (policies[council]!.checks[id]?.clauses.length ?? 0) > 0).length,
        id,
      ).toBeGreaterThanOrEqual(3);
  });
});
