import { defineAct } from '../act';

export default defineAct({
  id: 'group-invitation',
  about:
    'Asks an officer to a group’s meeting, or to a surgery; strength 3 to a party’s own (ward, branch, constituency). A room booked or a note for the group is none.',
  strong: [
    '(come|attend|speak|join|present|address|talk|along|down|invite|invited|pop in) ...6 (ward|constituency|branch|association|party) (party|association|branch|labour|conservative|agm|supper|social) [meeting|agm]',
    '(come|attend|speak|join|present|address|talk|along|down|invite|invited) ...6 (party branch|branch meeting|constituency meeting|party meeting|association meeting|local party|constituency party)',
  ],
  plain: [
    '(come|attend|join|along|down|invite|invited|pop in|present|speak|talk|brief) ...5 (our|the|my) [{party-adj}] group (meeting|on {weekday}|tonight|next|session|pre meeting|away day|at {clock-time})',
    '(come|coming) (to|along to) [{party-adj}] group (on|next|tonight|at|this)',
    '(attend|sit in on|come to|help at|staff|join me at|be at) [my|our|the] ...1 (surgery|surgeries)',
    '(would|could|can|will) {you} (attend|come to|sit in on) ...2 group (meeting|session)',
  ],
  silences: [
    '(working|residents|tenants|community|user|action|steering|focus|task|project|friends|support) group',
    '(i|we|residents|people|they|she|he) (can not|could not|can|could|will|shall|should|attend|attended|came|come) ...2 (surgery|group)',
    '(book|booked|booking|room) ...4 (surgery|group)',
    '(not|never) ...3 (come|attend|ask)',
  ],
  moods: ['quoted', 'reported-speech', 'negated', 'supposed'],
  examples: {
    found: [
      'Could you come to our group meeting on Monday?',
      'Will you speak at the ward party meeting?',
      'Please attend my surgery on Saturday.',
      'Would you come along to our group on Tuesday to talk about the depot?',
      'Can you join our Labour group meeting?',
      'I invite you to address our branch meeting.',
      'Come to group on Thursday and explain it.',
      'Could you sit in on our surgery?',
    ],
    quiet: [
      'Please book the room for my surgery.',
      'Could you brief the working group on Monday?',
      'A resident came to my surgery.',
      'I cannot come to the meeting.',
      'Would you attend the committee?',
      'The residents group meeting is on Monday.',
      'Could you send the group a note?',
      'There is a street party in Alma Road.',
    ],
  },
});
