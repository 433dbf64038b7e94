import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameForms, postForms } from '../../shared/directory/name-forms';
import { readDirectory } from '../../shared/directory/read-directory';
import type { Participant } from '../../shared/directory/participant';

const csv = readFileSync(new URL('../fixtures/directory.csv', import.meta.url), 'utf8');
const directory = readDirectory(csv, '', ['eastmarsh.gov.uk']);
const p = (local: string): Participant => directory.resolve({ name: '', address: `${local}@eastmarsh.gov.uk` });
const named = (name: string, kind: Participant['kind'] = 'officer', post = ''): Participant => ({
  ...p('gareth.pugh'),
  name,
  kind,
  post,
  positions: [],
});

describe('the forms of a name', () => {
  it('are full name, first name, surname, titles and initial', () => {
    expect(nameForms(p('gareth.pugh'))).toEqual(
      expect.arrayContaining(['gareth pugh', 'gareth', 'pugh', 'mr pugh', 'g pugh']),
    );
    expect(nameForms(p('cllr.hilary.marchbank'))).toEqual(
      expect.arrayContaining([
        'hilary marchbank',
        'hilary',
        'marchbank',
        'cllr marchbank',
        'councillor marchbank',
        'mrs marchbank',
        'cllr hilary',
      ]),
    );
  });

  it('give an officer no councillor’s title', () => {
    expect(nameForms(p('gareth.pugh')).some(form => /^(cllr|councillor)/.test(form))).toBe(false);
  });

  it('go from full to short and from short to full', () => {
    expect(nameForms(named('Robert Lane'))).toEqual(expect.arrayContaining(['bob', 'bob lane']));
    expect(nameForms(named('Bob Lane'))).toEqual(expect.arrayContaining(['robert', 'robert lane']));
    expect(nameForms(named('Elizabeth Lane'))).toEqual(expect.arrayContaining(['liz', 'beth']));
    expect(nameForms(named('Dafydd Rees'))).toContain('dai');
  });

  it('are folded: no accent, no hyphen, titles and letters after the name left out', () => {
    expect(nameForms(named('Dr Siân Osei-Bonsu MBE'))).toEqual(
      expect.arrayContaining(['sian osei bonsu', 'sian', 'osei bonsu', 'bonsu']),
    );
    expect(nameForms(named('O’Brien, Kate'))).toEqual(
      expect.arrayContaining(["kate o'brien", "o'brien", "mrs o'brien"]),
    );
  });

  it('of a mailbox are its whole name alone', () => {
    expect(nameForms(p('planning.support'))).toEqual(['planning support', 'the planning support']);
  });

  it('hold nothing empty and nothing twice', () => {
    for (const person of directory.people) {
      const forms = [...nameForms(person), ...postForms(person)];
      expect(forms).not.toContain('');
      expect(new Set(nameForms(person)).size).toBe(nameForms(person).length);
    }
  });
});

describe('the forms of a post', () => {
  it('turn on the rank: of, for, after the service, and head for an assistant director', () => {
    expect(postForms(p('gareth.pugh'))).toEqual(
      expect.arrayContaining([
        'assistant director planning',
        'assistant director of planning',
        'assistant director for planning',
        'planning assistant director',
        'head of planning',
      ]),
    );
    expect(postForms(named('A B', 'officer', 'Head of Environmental Health'))).toEqual(
      expect.arrayContaining(['head of environmental health', 'environmental health head']),
    );
    expect(postForms(p('ranjit.sandhu'))).toEqual(
      expect.arrayContaining(['strategic director of environment and growth', 'director of environment and growth']),
    );
  });

  it('take in a position that one person holds, and none that many hold', () => {
    expect(postForms(p('martin.okell'))).toContain('monitoring officer');
    expect(postForms(p('cllr.hilary.marchbank'))).toEqual(['leader of the council']);
    expect(postForms(p('cllr.sabiha.noor'))).toEqual([]);
  });
});
