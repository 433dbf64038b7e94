import { defineAct } from '../act';

export default defineAct({
  id: 'contact-agreed',
  about: 'Contact out of hours was agreed, arranged or invited.',
  plain: [
    '(as|like) (we|you|i) [have|had] [all|both|just|kindly] (agreed|arranged|discussed|said|settled|asked|suggested|requested|offered|promised|invited) ...6',
    'as (agreed|arranged|requested|promised|settled|suggested|invited) ...4',
    '{you} (asked|told|invited|wanted|encouraged|said) (me|us|for me|i (could|should|might|was to)) ...1 (to|ring|call|mail|email|text|write|have|send|let) ...6',
    '{you} (asked|said) to (have|be (told|rung|called|kept)|know|hear|see) ...6',
    '(mail|email|ring|call|text|phone|contact|message|write to) me (any time|anytime|at any (time|hour)|day or night|whenever|at home|out of hours|at the weekend)',
    '(any time|anytime|day or night|at any hour|out of hours|evenings and weekends) (is fine|suits|is good|will do|is okay|by all means)',
    '(happy|glad|content|fine|free) (to (be (rung|called|contacted|phoned|disturbed)|talk|take (a call|calls)|hear from {you}|speak)) ...5 (tonight|this evening|weekend|evening|evenings|any time|anytime|out of hours|late|after hours|saturday|sunday)',
    '(do not|please do not) (hesitate|worry about) ...5 (weekend|evening|late|out of hours|time|hour|night|sunday|saturday)',
    '(do not|not) mind ...4 (late|weekends|evenings|being (rung|called|contacted)|calls|emails|out of hours)',
    '{you} are (on call|duty|on duty|the duty officer|covering|on the rota) ...4 (tonight|this (evening|weekend)|today|on (saturday|sunday)|over the weekend|until)',
    '(the|our|your) [out of hours] (arrangement|agreement|rota) (is|was|says|we|you|has)',
    '(i am|we are|i will be|we will be|i shall be) on (call|duty) ...4',
    '(by|under) (arrangement|agreement|prior arrangement)',
  ],
  silences: [
    '(as agreed|agreed) (by|at|in) [the] {deciding-body}',
    '(never|not) (agreed|arranged|asked|said|invited)',
    '(as agreed|agreed) at (committee|cabinet|council)',
  ],
  moods: ['quoted', 'supposed', 'negated'],
  examples: {
    found: [
      'As agreed I am ringing this in tonight.',
      'As you asked to have them straight away, here they are.',
      'You told me to ring whatever the hour.',
      'Mail me any time.',
      'As arranged, here are the results of the count.',
      'You are on call this weekend, I gather.',
      'I am happy to take calls this evening.',
      'As we settled on Friday, I am sending it tonight.',
    ],
    quiet: [
      'I am sorry to write so late.',
      'Could you ring me tonight?',
      'The policy was agreed at Cabinet.',
      'We never agreed that.',
      'Please reply before you turn in.',
      'I know it is the weekend.',
      'Thank you for your call.',
      'Nobody asked me.',
    ],
  },
});
