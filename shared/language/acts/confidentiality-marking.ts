import { defineAct } from '../act';

export default defineAct({
  id: 'confidentiality-marking',
  about:
    'The words mark something as confidential, private, exempt or not for release. Footers and ordinary uses of the word do not.',
  plain: [
    '(strictly|private and|highly|commercially|legally) (confidential|sensitive|privileged)',
    '^[official] (confidential|restricted|sensitive|exempt|official sensitive|in confidence|part ii|part 2|pink paper|pink papers|embargoed)',
    '(is|are|was|were|remains|remain|still|as|marked|stamped|labelled|treated as|classed as|being) [strictly|still|commercially|all|both] (confidential|exempt|commercially sensitive|legally privileged|not for publication|in confidence)',
    '(exempt|confidential|restricted|pink|part ii|part 2|privileged) (report|appendix|paper|papers|item|information|annex|minute|minutes|briefing|advice|schedule|figures|note|session|part|section|version)',
    '(not for|no) (publication|release|circulation)',
    '(schedule 12a|part ii item|part 2 item|exempt under|paragraph (1|2|3|4|5|6|7) of schedule)',
    '(under embargo|legal privilege|privileged and confidential|without prejudice)',
  ],
  silences: [
    '(not|nothing|none|no longer|never) [here|of (this|it)] [is|are|was|longer] [at all|in the least] (confidential|exempt|restricted|sensitive|private)',
    '(public version|confidential (helpline|waste|service|line|reporting|counselling)|exempt from|tax exempt|restricted (parking|access|byway|hours|view))',
    '(intended (recipient|solely|only)|addressee|in error|this email and any|any attachments)',
  ],
  moods: ['quoted', 'supposed', 'asked'],
  examples: {
    found: [
      'COMMERCIALLY SENSITIVE - NOT FOR RELEASE',
      'The appendix is exempt and should stay that way.',
      'Confidential: for group leaders.',
      'The tender figures are still confidential.',
      'I attach the pink papers for Thursday.',
      'This is exempt under paragraph 3 of Schedule 12A.',
      'It is marked strictly confidential.',
      'Not for publication before the 9th.',
    ],
    quiet: [
      'The confidential helpline is open until eight.',
      'Nothing here is confidential.',
      'Are church halls exempt from the charge?',
      'Our confidential waste goes on the first of the month.',
      'This email and any attachments are confidential and intended solely for the addressee.',
      'The public version is on the website.',
      'Parking is restricted on match days.',
      'Is the report confidential?',
    ],
  },
});
