import { defineAct } from '../act';

export default defineAct({
  id: 'privacy-question',
  about:
    'Asks for an officer’s home, private number, health or family. The target is the officer. A direct line, cover or good wishes are none.',
  strong: [
    "{officer's} [own] (home|private|personal) [own|mobile|phone|telephone|email] (address|number|phone|mobile|telephone|email)",
    "{you's} [own] (home|private|personal|own mobile) [own|mobile|phone|telephone|email] (address|number|phone|mobile|telephone)",
    '(home|private|personal|own) [mobile|phone] (address|number|mobile) (for|of) ({officer}|{you})',
    '(where|which (house|street|road|village|number)) (does|do) ({officer}|{you}) live',
    'where ({officer}|{you}) (lives|live|is living)',
  ],
  plain: [
    '(what is|what was|whatever is|what has been) [really|actually] (wrong|the matter|up|troubling) with {officer}',
    '(why|how come) (is|has|was) {officer} [been|really|still] (off|away|on (sick|leave)|absent|signed off|not in|working from home)',
    '{officer} (has|have|is|was) [been|still] (off|away|absent|signed off) ...7 (nobody|no one) will (say|tell)',
    '(is|was|are) ({officer}|{you}) [really|actually|still] (pregnant|expecting|ill|poorly|depressed|drinking|having a baby|married|single|divorced|separated|seeing anyone|courting|living with|going through|religious|gay|having (problems|trouble))',
    '{officer} (got|have|has) ...2 (a drink problem|marriage trouble|trouble at home|a breakdown|cancer|depression)',
    "(what|which) ...2 ({officer's}|{you's}) (illness|condition|diagnosis|sick note|religion|husband|wife|partner|medical) ",
    "(your|{officer's}) own (mobile|number|phone)",
    '(own|private|personal) (mobile number|number|mobile) [the home one|not the (office|work) one]',
    '(does|has|have) ({officer}|{you}) [got] (a husband|a wife|a boyfriend|a partner|children|kids|family)',
  ],
  thin: [
    '{*officer} (lives|live|is living) ...6',
    '(which|what) house',
    'is it (stress|her nerves|his nerves|depression|drink|cancer|mental|serious|something serious|a baby)',
    'is (she|he) (expecting|pregnant|ill|leaving|drinking|married)',
    '(trouble|problems) at home',
    '(call|drop in) on (her|him|them) (at home|of an evening)',
    '(home one|not the office one)',
    '(off sick|off with) ',
  ],
  silences: [
    '(not|never|nor) [be] (ask|asking|asked|want|need|wanting|expect) ...4 (what|why|details|where|know|reason)',
    '(best wishes|my best|get well|wish|wishes|sorry to hear|hope|regards|congratulations|congratulate)',
    '(extension|direct line|work (mobile|number)|desk number|office number|covering|rota)',
    '(resident|residents|tenant|applicant|complainant|constituent|the owner)',
  ],
  moods: ['quoted', 'negated', 'supposed'],
  examples: {
    found: [
      'Could you give me Mr Rigby’s home address?',
      'Where does your case officer live?',
      'What is your personal mobile number?',
      'What is wrong with your manager?',
      'Is the planning officer pregnant?',
      'Why has your officer been off?',
      'What is the case officer’s private number?',
      'Does your case officer have children? And has your case officer got a husband?',
    ],
    quiet: [
      'Who is covering while she is away, and on which extension?',
      'I hope your manager is better soon.',
      'I was sorry to hear that your officer is ill.',
      'The fence has fallen at number 9.',
      'A resident would like her home address kept private.',
      'What is your direct line?',
      'I am not asking what is wrong with the officer.',
      'Where does the path go?',
    ],
  },
});
