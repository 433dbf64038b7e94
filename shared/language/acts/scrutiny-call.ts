import { defineAct } from '../act';

export default defineAct({
  id: 'scrutiny-call',
  about:
    'Asks or tells officers to come before scrutiny. A paper for scrutiny, or an officer who offers to come, is no call.',
  plain: [
    '({asking}|{you} (will|must|are to|need to|should)|want|need|require|expect|like|invite|inviting|summon|summoning|calling|call|requiring|asking) ...4 (attend|come to|come before|appear|appear before|appear at|give evidence to|answer to|present to|be at|at|in front of|before) ...3 scrutiny',
    '(required|needed|wanted|summoned|expected|called) (at|before|to attend|by|in front of) ...3 scrutiny',
    'scrutiny ...4 (requires|require|wants|want|needs|need|expects|would like|calls|has asked for) ...2 (you|your attendance|{person}|{officer})',
  ],
  moods: ['quoted', 'reported-speech', 'supposed', 'negated'],
  examples: {
    found: [
      'Please attend Overview and Scrutiny on the 12th.',
      'I want you at scrutiny on Thursday.',
      'You are required at the scrutiny committee next week.',
      'You will come before scrutiny and explain it.',
      'Could you come to scrutiny to talk us through it?',
      'Scrutiny wants you on Tuesday.',
      'You need to appear before the Scrutiny Committee.',
      'I am calling you before scrutiny.',
    ],
    quiet: [
      'The paper goes to scrutiny on Thursday.',
      'Thank you for coming to scrutiny.',
      'When does scrutiny meet?',
      'I chair Overview and Scrutiny.',
      'Scrutiny has published its report.',
      'It will not stand up to scrutiny.',
      'Who clerks the scrutiny committee?',
      'Could you send me the scrutiny papers?',
    ],
  },
});
