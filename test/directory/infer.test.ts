import { describe, expect, it } from 'vitest';
import { inferParticipant } from '../../shared/directory/infer';

const own = ['fenwold.gov.uk'];
const infer = (address: string, name = '', signature = ''): ReturnType<typeof inferParticipant> =>
  inferParticipant({ name, address }, own, { signature });

describe('an unlisted address', () => {
  it.each([
    ['jane.smith@fenwold.gov.uk', '', 'officer'],
    ['jsmith@fenwold.gov.uk', 'Jane Smith', 'officer'],
    ['jane.street@fenwold.gov.uk', '', 'officer'],
    ['amy.post@mail.fenwold.gov.uk', '', 'officer'],
    ['cllr.jane.smith@fenwold.gov.uk', '', 'member'],
    ['jane.smith@fenwold.gov.uk', 'Cllr Jane Smith', 'member'],
    ['councillor-smith@fenwold.gov.uk', '', 'member'],
    ['gwen@gmail.com', 'Cynghorydd Gwen Rees', 'member'],
    ['j.smith@fenwold.gov.uk', 'Smith, Jane (Cllr)', 'member'],
    ['cllr.support@fenwold.gov.uk', 'Councillor Support', 'unknown'],
    ['nadia.karim@fenwold.gov.uk', 'Nadia Karim, Councillor Liaison Officer', 'officer'],
    ['planning@fenwold.gov.uk', '', 'unknown'],
    ['noreply@fenwold.gov.uk', '', 'unknown'],
    ['customer.services@fenwold.gov.uk', 'Customer Services', 'unknown'],
    ['press@fenwold.gov.uk', 'Press Office', 'unknown'],
    ['all.members@fenwold.gov.uk', '', 'list'],
    ['saltby-news@lists.fenwold.test', '', 'list'],
    ['newsdesk@fenwold-mercury.co.uk', '', 'press'],
    ['jo@thefenwoldgazette.co.uk', '', 'press'],
    ['jo.bloggs@bbc.co.uk', '', 'press'],
    ['clerk@saltby-tc.gov.uk', '', 'parish'],
    ['clerk@thorpeparishcouncil.org.uk', '', 'parish'],
    ['saltbyclerk@gmail.com', 'Saltby Parish Council', 'parish'],
    ['cllr.ray@saltbyparish.org', 'Cllr Ray Tull', 'parish'],
    ['agent@fenwold-libdems.org.uk', '', 'party'],
    ['office@gmail.com', 'Fenwold Conservative Association', 'party'],
    ['someone@labour.org.uk', '', 'party'],
    ['branch@unison.co.uk', '', 'union'],
    ['branch@gmail.com', 'Municipal Workers’ Union, Fenwold', 'union'],
    ['jane.smith@otherborough.gov.uk', 'Cllr Jane Smith', 'external'],
    ['pat.lee@gmail.com', 'Pat Lee', 'external'],
    ['david.herald@btinternet.com', 'David Herald', 'external'],
    ['contact@labourmarketstats.com', '', 'external'],
    ['hello@creditunionfenland.co.uk', 'Fenland Credit Union', 'external'],
    ['jenny@greenwoods.co.uk', 'Jenny Green', 'external'],
    ['no-reply@webcasts.co.uk', '', 'external'],
    ['info@notfenwold.gov.uk', '', 'external'],
    ['info@notfenwold.org', '', 'external'],
  ])('%s (%s) is taken as %s', (address, name, kind) => {
    expect(infer(address, name).kind).toBe(kind);
  });

  it('is always marked as inferred, and never has a grade that nobody stated', () => {
    for (const address of [
      'jane.smith@fenwold.gov.uk',
      'cllr.x@fenwold.gov.uk',
      'x@bbc.co.uk',
      '',
      'no address at all',
    ])
      expect(infer(address)).toMatchObject({ inferred: true, grade: '', members: null });
  });

  it('is nobody known where neither name nor address says anything', () => {
    expect(infer('').kind).toBe('unknown');
    expect(inferParticipant({ name: 'Pat Lee', address: 'pat@example.org' }, []).kind).toBe('unknown');
  });

  it('takes post and grade from the signature of an officer', () => {
    expect(
      infer('jane.smith@fenwold.gov.uk', 'Jane Smith', 'Jane Smith\nHead of Planning\nFenwold District Council'),
    ).toMatchObject({ kind: 'officer', post: 'Head of Planning', grade: 'head-of-service' });
    expect(infer('jane.smith@fenwold.gov.uk', '', 'Jane | Assistant Director, Housing | 01234')).toMatchObject({
      grade: 'head-of-service',
    });
    expect(infer('jane.smith@fenwold.gov.uk', '', 'Jane\nTeam Leader')).toMatchObject({ grade: 'service-manager' });
  });

  it('is a member by the signature, on the council’s own domain', () => {
    expect(infer('jane.smith@fenwold.gov.uk', 'Jane Smith', 'Cllr Jane Smith\nSaltby ward').kind).toBe('member');
    expect(infer('jane.smith@fenwold.gov.uk', 'Jane Smith', 'Jane Smith\nAssistant to Cllr Ray Tull').kind).toBe(
      'officer',
    );
  });

  it('takes a name from the address only where it holds one', () => {
    expect(infer('jane.smith@fenwold.gov.uk').name).toBe('Jane Smith');
    expect(infer('planning@fenwold.gov.uk').name).toBe('');
  });

  it('of a team is a shared mailbox', () => {
    expect(infer('planning@fenwold.gov.uk').positions).toEqual(['shared mailbox']);
    expect(infer('jane.smith@fenwold.gov.uk').positions).toEqual([]);
  });
});
