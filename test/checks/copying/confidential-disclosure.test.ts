import { judgeTable } from '../table';

const marked = {
  from: 'gareth.pugh',
  to: ['cllr.toby.wainfleet'],
  text: 'COMMERCIALLY SENSITIVE - NOT FOR RELEASE\nThe site can bear 14% affordable.',
};
const leak = { from: 'cllr.toby.wainfleet', own: 'See the third paragraph.', thread: [marked] };
const strict = { U: 'stop', T: 'stop', B: 'stop', C: 'stop', R: '' } as const;

judgeTable('confidential-disclosure', [
  { ...leak, why: 'A sensitive note goes to the developer', to: ['landteam@larkfield-homes.test'], says: strict },
  { ...leak, why: 'A sensitive note goes to the press', to: ['newsdesk@eastmarsh-mercury.test'], says: strict },
  {
    ...leak,
    why: 'A group’s list reaches the party office',
    to: ['conservative.group@lists.eastmarsh.test'],
    says: strict,
  },
  { ...leak, why: 'An officer may have it', to: ['fiona.tarrant'], says: { U: '', T: '', B: '', C: '' } },
  {
    ...leak,
    why: 'The council’s auditor may have it',
    to: ['audit@keswickharrow.test'],
    says: { U: '', T: '', B: '' },
  },
  {
    why: 'A letter that is private to its reader is no leak',
    from: 'sue.wintle',
    to: ['mrs.akhtar@example.org'],
    subject: 'Private and confidential: your housing application',
    own: 'Your application has been placed in Band B.',
    says: { U: '', T: '', B: '', C: '' },
  },
  {
    why: 'To speak of a closed report tells nothing',
    from: 'cllr.norman.tull',
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'As ward member I think the exempt report ought to be published.',
    says: { U: '', T: '', B: '', C: '' },
  },
  {
    why: 'A public version is public',
    from: 'jake.ellwood',
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'The attached 12 pages are the public version and none of it is confidential.',
    says: { U: '', T: '', B: '' },
  },
  {
    why: 'Only the sender’s own words call it confidential',
    from: 'cllr.norman.tull',
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'This is strictly confidential: they are to pay £610,000 for the Corn Exchange.',
    says: { U: 'stop', T: 'stop', B: 'note', C: 'note' },
  },
]);
