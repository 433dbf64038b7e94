import { defineAct } from '../act';

export default defineAct({
  id: 'position-claim',
  about:
    'Pulls rank: an office or connections put forward to be served sooner or better. A role that bears on the matter is none.',
  plain: [
    '(do|does|did) ({you}|they|{person}) (know|realise|understand) who i am',
    '(you|they) (seem|appear|clearly) ...3 (forgotten|not know|not realise) who i am',
    '(as|being) [the|a] [deputy|senior|cabinet|council|group] (leader|mayor|member|councillor|chairman|chair|portfolio holder|cabinet member) i (should not|do not|would not) (have to|expect to|need to) (wait|queue|fill|ring|ask twice|explain|apply|go through)',
    '(as|being) [the|a] [deputy|senior|cabinet|council|group] (leader|mayor|member|councillor|chairman|chair|cabinet member) i expect (better|more|special|priority|to be (put through|seen|served|dealt with) (first|at once|today|now))',
    '(say|tell|mention|remind) (them|him|her|whoever|that) ...3 ({self} am|it is for|that it is for) (one of the councillors|a councillor|a member|the leader|a cabinet member|the mayor)',
    '(use|mention|drop) my name (if|and|to|when|with)',
    'when a (councillor|member|cabinet member|leader) (asks|rings|writes|wants|calls) ...6 (jump|get|gets|expect|expects|answer|come|done|happens)',
    '(put|pull) (my|our) (weight|rank)',
    '(friend|friends) of the (chief executive|leader|mayor|director) and ...6 (expect|want|like|would)',
  ],
  silences: [
    '(resident|constituent|caller|he|she) (said|says|told)',
    '(not|never) ...3 (expect|asking|pull|use|mention)',
  ],
  moods: ['quoted', 'reported-speech', 'negated', 'supposed'],
  examples: {
    found: [
      'Do you know who I am?',
      'As a cabinet member I should not have to wait like this.',
      'As leader I expect better.',
      'Tell them that it is for the Leader.',
      'Mention my name when you ring them.',
      'When a councillor asks for something I expect it done.',
      'You seem to have forgotten who I am.',
      'As deputy leader I expect to be put through at once.',
    ],
    quiet: [
      'As ward member I have been asked about the lamp.',
      'I write as chair of the committee.',
      'Please do not mention my name.',
      'The Leader is a friend of the theatre.',
      'I should like to know who is in charge.',
      'As chairman I suggest we take item 8 first.',
      'Tell them that I called.',
      'I expect the report on Friday.',
    ],
  },
});
