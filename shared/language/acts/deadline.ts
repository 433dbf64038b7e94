import { defineAct } from '../act';

export default defineAct({
  id: 'deadline',
  about:
    'A time set for a request. The target is the words of the time alone: "by Friday", "this morning", "before the meeting tomorrow". Strength 1: a meeting named as the occasion.',
  plain: [
    '{asking} ...8 ...6 {*time-by}',
    '(let me|let us|give me|get me|i (want|need|must have|expect|require)|we (want|need|must have|expect|require)|please) ...8 ...4 {*time-by}',
    '^{do-verb} ...8 {*time-by}',
    '(must|has to|have to|needs to|need to|to) be ...6 {*time-by}',
    '{you} (will|must|are to|need to|should) ...8 {*time-by}',
    '(deadline|due|needed|required|wanted) (is|for|by|on|at|before) [by] {*day-named}',
    '^[by|before|for|on] {*day-named} (please|would be (fine|good|ideal|great|perfect|helpful)|will do|at the latest|if (possible|you can|that is possible)|is fine)',
    '(need|want|done|finished|ready|sent|reply|answer|response|here|there|out|back|confirmed|fixed|figures|draft|report|numbers|version|list) {*time-by}',
    '(something|an answer|a reply|a response|it|them|this|the ...2|your ...2) (with|to) me {*time-by}',
  ],
  thin: [
    '(i|we) have [got] [a|the|my] {meeting-subject} [meeting|committee] {*day-soon}',
    "{*day-soon} 's {meeting}",
    '{meeting} (is|meets|are|sits|starts|begins) [on|at] [{hour}] {*day-soon}',
    '{meeting} {*day-soon}',
    '(cabinet|council|committee|we) (meets|meet|sits|sit) [at] {*hour}',
    '(for|before|ahead of) {meeting} {*day-soon}',
    '(goes|go) to (print|committee|cabinet|council|press) [on] {*day-named}',
  ],
  silences: ['(no (rush|hurry)|whenever {you}|at your leisure|in your own time)'],
  moods: ['quoted', 'negated'],
  examples: {
    found: [
      'Could you let me have the figures by Friday?',
      'I want all three before the meeting tomorrow.',
      'Please send it today.',
      'Friday would be fine.',
      'I need the numbers by Sunday teatime.',
      'Can you get a couple of lads out this morning please?',
      'Send me the list by the 12th.',
      'It must be here by noon on Thursday.',
      'Cabinet meets at six.',
    ],
    quiet: [
      'No rush on this at all, next month is fine.',
      'The bins were missed on Tuesday.',
      'Thank you for your note.',
      'The report was published in May.',
      'We met at the opening.',
      'I asked you for the figures.',
      'Whenever you are next in, could you look it out?',
      'The lift is back.',
    ],
  },
});
