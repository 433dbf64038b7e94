import { describe, expect, it } from 'vitest';
import { gradeAtLeast, gradeBelow } from '../../shared/directory/grade';
import { isMember, isOfficer, isOutside } from '../../shared/directory/kinds';
import { delegateOf, hasPosition, hasPositionLike, isSharedMailbox } from '../../shared/directory/positions';
import { readDirectory } from '../../shared/directory/read-directory';
import type { Participant } from '../../shared/directory/participant';
import { isWard, sameWard } from '../../shared/directory/wards';

const csv = `email,name,kind,grade,wards,positions
head@x.uk,Head,officer,head-of-service,,Monitoring Officer
clerk@x.uk,Clerk,officer,,,
pa@x.uk,Pa,officer,officer,,delegate of head@x.uk; delegate of cllr.one@x.uk
desk@x.uk,Desk,officer,officer,,Shared Mailbox
cllr.one@x.uk,Cllr One,member,,Heron's Reach; Saltby,Cabinet Member for Housing
cllr.two@x.uk,Cllr Two,member,,HERON’S  REACH,
cllr.three@x.uk,Cllr Three,member,,Quayside,
aide@x.uk,Aide,political-assistant,,,
paper@y.uk,Paper,press,,,`;
const directory = readDirectory(csv, '', ['x.uk']);
const p = (local: string): Participant =>
  directory.resolve({ name: '', address: local.includes('@') ? local : `${local}@x.uk` });

describe('what is asked of people', () => {
  it('compares grades, and knows nothing of a grade that is not given', () => {
    expect(gradeAtLeast(p('head'), 'head-of-service')).toBe(true);
    expect(gradeAtLeast(p('head'), 'director')).toBe(false);
    expect(gradeBelow(p('head'), 'director')).toBe(true);
    expect(gradeAtLeast(p('clerk'), 'officer')).toBe(false);
    expect(gradeBelow(p('clerk'), 'chief-executive')).toBe(false);
  });

  it('tells members, officers and people outside apart', () => {
    expect([isMember(p('cllr.one')), isOfficer(p('cllr.one'))]).toEqual([true, false]);
    expect([isMember(p('aide')), isOfficer(p('aide'))]).toEqual([false, false]);
    expect([isOfficer(p('desk')), isOutside(p('desk'))]).toEqual([true, false]);
    expect(isOutside(p('paper@y.uk'))).toBe(true);
  });

  it('finds positions whatever their case, whole or in part', () => {
    expect(hasPosition(p('head'), 'Monitoring Officer')).toBe(true);
    expect(hasPosition(p('cllr.one'), 'cabinet member')).toBe(false);
    expect(hasPositionLike(p('cllr.one'), 'cabinet member')).toBe(true);
    expect(isSharedMailbox(p('desk'))).toBe(true);
    expect(isSharedMailbox(p('head'))).toBe(false);
  });

  it('knows whose mail an assistant handles', () => {
    expect(delegateOf(p('pa'))).toEqual(['head@x.uk', 'cllr.one@x.uk']);
    expect(delegateOf(p('head'))).toEqual([]);
  });

  it('finds a ward in common, however it is spelt', () => {
    expect(sameWard(p('cllr.one'), p('cllr.two'))).toBe(true);
    expect(sameWard(p('cllr.one'), p('cllr.three'))).toBe(false);
    expect(sameWard(p('head'), p('clerk'))).toBe(false);
    expect(isWard(p('cllr.two'), "heron's reach")).toBe(true);
  });
});
