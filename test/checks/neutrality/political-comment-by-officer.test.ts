import { judgeTable } from '../table';

judgeTable('political-comment-by-officer', [
  {
    why: 'A group is told how to vote',
    from: 'ranjit.sandhu',
    to: ['cllr.toby.wainfleet'],
    own: 'My recommendation to your group would be to vote against.',
    says: { T: 'warn', U: 'warn', B: 'note', C: 'note', M: 'warn', R: '' },
  },
  {
    why: 'A party is judged',
    from: 'paul.garrity',
    to: ['cllr.jemima.cole'],
    own: 'The Conservatives have been a disaster for planning.',
    says: { T: 'warn', U: 'warn', B: 'note', C: 'note' },
  },
  {
    why: 'To the press',
    from: 'jake.ellwood',
    to: ['newsdesk@eastmarsh-mercury.test'],
    own: 'The Liberal Democrat administration has done a fantastic job.',
    says: { T: 'warn', U: 'warn' },
  },
  {
    why: 'A councillor may',
    from: 'cllr.owen.griffith',
    to: ['cllr.jemima.cole'],
    own: 'The Conservatives have been a disaster for planning.',
    says: { T: '', U: '' },
  },
  {
    why: 'Among officers',
    from: 'dev.chaudhry',
    to: ['craig.noble'],
    own: 'The Conservatives have been a disaster for planning.',
    says: { T: '', U: '' },
  },
  {
    why: 'The group’s assistant',
    from: 'callum.reid',
    to: ['cllr.toby.wainfleet'],
    own: 'I recommend the Group votes against.',
    says: { T: '', U: '' },
  },
  {
    why: 'Words that are not politics',
    from: 'fiona.tarrant',
    to: ['cllr.lynda.frayne'],
    own: 'Labour costs, on a conservative estimate, come to £118,400.',
    says: { T: '', U: '', B: '', C: '' },
  },
  {
    why: 'A recommendation to a committee',
    from: 'gareth.pugh',
    to: ['cllr.lynda.frayne'],
    own: 'I recommend that the committee refuses the application.',
    says: { T: '', U: '', B: '', C: '' },
  },
]);
