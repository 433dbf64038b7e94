import { defineAct } from '../act';

export default defineAct({
  id: 'ward-told',
  about:
    'Says that the members of a ward are told by other means, or why they are left out. To say that they are in copy is not enough: the header shows it.',
  plain: [
    '(written|wrote|spoken|spoke|sent|told|telling|tell|emailed|briefed|briefing|informed|rung|notified|writing|invited|let) ...6 (ward|local|three|two|their) [ward|local] (members|member|councillors|councillor|cllrs)',
    '(ward|local|three|two|all) [ward|local] (members|councillors|cllrs) [already] (know|have had|have seen|were at|are coming)',
    '(ward|local) (members|councillors|cllrs) (have|were|are|will) [all|be|been|already|being] ...3 (told|informed|written to|briefed|invited|notified|aware|separately|consulted)',
    '(not|without|rather than) [been] (copied|copying|copy|included|including) ...5 (members|councillors|cllrs)',
  ],
  moods: ['quoted', 'supposed', 'negated'],
  examples: {
    found: [
      'I have written separately to the ward members.',
      'The ward councillors have already been told.',
      'We briefed both local members on Monday.',
      'I have not copied in the ward members because it is about your own staff.',
      'The ward members know about this.',
      'I will be writing to the three ward councillors this afternoon.',
      'All ward members are invited separately.',
      'I have let the ward members know by phone.',
    ],
    quiet: [
      'I have copied the ward members.',
      'Ward members may speak for three minutes.',
      'The councillors met on Tuesday.',
      'Who are the ward members?',
      'Please tell your members.',
      'The ward boundary has moved.',
      'The report is with the planning team.',
      'Members of the club were told.',
    ],
  },
});
