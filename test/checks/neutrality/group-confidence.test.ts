import { judgeTable } from '../table';

judgeTable('group-confidence', [
  {
    why: 'A group’s talk told to another’s whip',
    from: 'dev.chaudhry',
    to: ['cllr.victor.stannard'],
    own: 'I was at the Labour group on Monday. They are split and some of them are going to abstain.',
    says: { T: 'stop', U: 'stop', B: '', R: '', C: '' },
  },
  {
    why: 'To the group’s own leader',
    from: 'dev.chaudhry',
    to: ['cllr.owen.griffith'],
    own: 'I was at the Labour group on Monday. They are split and some of them are going to abstain.',
    says: { T: '', U: '' },
  },
  {
    why: 'To a colleague',
    from: 'dev.chaudhry',
    to: ['caroline.eyre'],
    own: 'I was at the Labour group on Monday. They are split and some of them are going to abstain.',
    says: { T: '', U: 'stop' },
  },
  {
    why: 'The management team, to the Leader',
    from: 'ranjit.sandhu',
    to: ['cllr.hilary.marchbank'],
    own: 'The management team is against your plan.',
    says: { U: 'stop', T: '' },
  },
  {
    why: 'A published amendment',
    from: 'dev.chaudhry',
    to: ['cllr.victor.stannard'],
    own: 'The Labour group’s amendment was published with the agenda; they are going to move it.',
    says: { T: '', U: '' },
  },
  {
    why: 'The reader’s own group',
    from: 'ranjit.sandhu',
    to: ['cllr.owen.griffith'],
    own: 'On Tuesday your group asked me three things.',
    says: { T: '', U: '' },
  },
  {
    why: 'A group of residents',
    from: 'dev.chaudhry',
    to: ['cllr.owen.griffith'],
    own: 'I was with the Friends of the Park group on Monday and they would like a bench.',
    says: { T: '', U: '' },
  },
]);
