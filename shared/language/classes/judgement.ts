import { defineClasses } from '../classes';

/** Words by which people are judged: what somebody is, does, shows, and how it was done. */
export default defineClasses({
  degree: [
    '(very|so|really|just|plainly|clearly|simply|frankly|utterly|completely|totally|quite|rather|pretty|absolutely|deeply|extremely|truly|entirely|wholly|perfectly|positively|downright|thoroughly|hopelessly)',
    '(consistently|repeatedly|constantly|always|often|also|still|now|again|both|either|either|too|far|most|more|increasingly|particularly|especially|unbelievably|incredibly|appallingly|breathtakingly|shockingly|remarkably|singularly|astonishingly|obviously|evidently|inexcusably|unforgivably|woefully|staggeringly|needlessly|unnecessarily)',
    '(personally|actually|basically|honestly|genuinely|seriously|proper|dead|bloody|damn|damned|bleeding|ever|being|all|only|at best|to say the least|to be frank|to be honest|i am afraid|i think|in my opinion|in my view|if i may say so|as ever|as usual|yet again|a bit|a little|somewhat|nothing short of|nothing but|little short of|bordering on|beyond|either [that]|or)',
  ],
  how: ['{degree} [and] [{degree}]'],

  'bad-person': [
    // competence
    '(incompetent|inept|useless|hopeless|clueless|incapable|unfit|unqualified|amateurish|ineffective|ineffectual|inadequate|inefficient|muddled|disorganised|disorganized|chaotic|unprepared|unreliable|indecisive|gullible|naive)',
    "(out of|beyond|well out of) {someone's} depth",
    '(not|never|hardly|barely|scarcely|far from|nowhere near|anything but|less than|not exactly|not remotely) {how} {good-person}',
    '(not|never|hardly|barely|scarcely|far from|nowhere near|anything but|less than|not exactly|not remotely) {good-person}',
    'no (good|use|help|better than|match for)',
    'of no (use|help)',
    '(past it|a lost cause|a dead loss|a liability|a disgrace|a disaster|a shambles|an embarrassment|a joke|a laughing stock|a passenger|a disappointment|a let down|a nightmare|a menace|worse than useless)',
    '[all|completely] at sea',
    'all over the (place|shop)',
    'asleep (at|on) the (wheel|job)',
    // diligence
    '(lazy|idle|workshy|slack|slapdash|slipshod|sloppy|careless|negligent|neglectful|lax|complacent|dilatory|indifferent|apathetic|lackadaisical|unbothered)',
    "(bone idle|work shy|half hearted|asleep on {someone's} feet|half asleep)",
    '(too|painfully|woefully|unforgivably|hopelessly|inexcusably|unacceptably) slow',
    // manner
    '(rude|ruder|abrupt|brusque|curt|offhand|dismissive|condescending|patronising|patronizing|arrogant|pompous|haughty|sarcastic|aggressive|hostile|surly|insolent|impertinent|impolite|discourteous|disrespectful|snooty|sniffy|stroppy|officious|overbearing|bullying|sneering|contemptuous|insulting|offensive|abusive|uncooperative|obstructive|obstinate|unhelpful|unsympathetic|uncaring|heartless|callous|insensitive|tactless|evasive|cagey|slippery|shifty|unresponsive|petty|vindictive|spiteful|flippant|glib|facetious|smug|unpleasant|unprofessional|irresponsible|reckless|intransigent|inflexible)',
    '(high handed|heavy handed|ill mannered|bad mannered|pig headed|off hand|bloody minded|ham fisted)',
    '(short|sharp|snappy|off) with {anyone}',
    // honesty and courage
    '(dishonest|untruthful|disingenuous|deceitful|devious|duplicitous|untrustworthy|lying|corrupt|biased|prejudiced|partisan|unfair|hypocritical|spineless|gutless|toothless|feeble|pathetic|timid|weak|cowardly|shameful|shameless)',
    '(two faced|one sided|economical with the truth|in the pocket of|in the pockets of|too close to the (developer|developers|applicant|contractor|agent|owner))',
    "(frightened|scared|afraid) of (farmers|developers|landlords|the developer|the developers|the applicant|{someone's} own shadow|making a decision|upsetting)",
    // standing
    '(at fault|to blame|culpable|out of order|out of line|out of touch|out of control|a law unto)',
    '(behaving|acting) {bad-manner}',
    '(making|full of) excuses',
    "(awful|dreadful|appalling|terrible|shocking|disgraceful|infuriating|maddening|exasperating|vague|ill prepared|ill informed|badly prepared|poorly (prepared|briefed|informed)|unconvincing|in over {someone's} head|out of {someone's} league|thin skinned|tone deaf|trigger happy|a waste of (time|money|public money))",
    '(too|far too|much too) (inexperienced|junior|green|soft|weak|lazy|close to|friendly with|cosy with|fond of|keen to (please|approve|help the)|busy to (help|care|reply|answer))',
    "in the [developer's|applicant's|contractor's|agent's|leader's] (pocket|pockets)",
    'in bed with',
    '(not|hardly|barely) listening',
    '(wrong|mistaken) [to ...4] and {someone} (know|knows)',
    '(hiding|ducking|dodging|stalling|dithering|stonewalling|shirking|grandstanding)',
    "(dragging {someone's} (feet|heels)|passing the buck|cutting corners|playing games|{playing-me})",
  ],
  said: [
    '(says|said|claims|claimed|alleges|alleged|complains|complained|reports|reported|insists|insisted|believes|believed|thinks|thought|feels|felt|reckons|reckoned|maintains|maintained|writes|wrote|suggests|suggested|describes|described|asserts|swears|mentions|mentioned|remarked|concluded)',
  ],
  says: [
    '{said}',
    '(say|claim|allege|complain|report|insist|believe|think|feel|reckon|maintain|write|suggest|describe|mention)',
  ],
  mishandled: [
    '(mishandled|bungled|botched|mismanaged|messed about|neglected|misled|let down|stonewalled|patronised|belittled|bullied|humiliated|misinformed|ignored|lied to|fobbed off|brushed off|brushed aside|talked down to|obstructed|short changed)',
    '[so|very|quite|really|pretty|extremely] (badly|poorly|rudely|shabbily|carelessly|appallingly|shoddily|dreadfully|disgracefully|shamefully|unfairly|dismissively|clumsily|abominably|terribly|incompetently) (handled|managed|treated|run|served|advised|dealt with|drafted|written|prepared|presented|chaired|organised|planned|answered|spoken to|received|briefed)',
    '(handled|managed|treated|run|served|advised|dealt with|organised|planned|spoken to|received) [so|very|quite|really|pretty|extremely] (badly|poorly|rudely|shabbily|carelessly|appallingly|shoddily|dreadfully|disgracefully|shamefully|unfairly|dismissively|clumsily|abominably|terribly|incompetently|with contempt|like dirt)',
  ],
  'short-shrift': [
    "[very|the|a|pretty] (short shrift|brush off|run around|runaround|cold shoulder|silent treatment|mouthful|earful|bum's rush|third degree|flea in (my|her|his) ear|dusty answer|load of (nonsense|rubbish|waffle|flannel)|lot of (nonsense|waffle|flannel|excuses))",
  ],
  subj: ['{someone} [who] [{how}]'],
  did: ['{someone} [who] [{how}] [has|have|had|is|are|was|were] [{how}]'],
  dismayed: [
    '(concerned|dismayed|appalled|disgusted|angry|furious|fed up|astonished|ashamed|shocked|offended|saddened|upset|annoyed|disappointed|troubled|unimpressed|horrified|outraged|insulted|taken aback|staggered|amazed|unhappy|not (happy|impressed|pleased))',
  ],
  'playing-me': [
    '(fobbing|stringing|messing|mucking|leading) {affected} (off|along|about|around|up the garden path)',
    'taking {affected} for (a fool|fools|a ride|idiots)',
    'giving {affected} the runaround',
    'wasting {affected-poss} time',
  ],
  'good-person': [
    '(competent|capable|helpful|honest|professional|trustworthy|reliable|polite|courteous|civil|truthful|impartial|candid|frank|thorough|diligent|bothered|conscientious|straight|straightforward|forthcoming|cooperative|up to it|impressive|impressed)',
    'good enough',
    'fit (for|to (hold|hold down|run|do|lead|manage|be))',
    'up to (it|the job|the task|scratch|standard|the mark|doing|running|speed)',
    '(cut out|suited|equipped|qualified|the right (person|man|woman|officer)) (for|to)',
    "on top of (it|this|things|{someone's} (job|work|brief|workload|caseload|casework|inbox)|the (job|brief|work|detail))",
    'in control of',
    'a safe pair of hands',
    'any (good|use|help)',
    '(much|a great deal of|a lot of) (use|help|good)',
    "(doing|pulling|earning|worth|fulfilling) {someone's} (job|weight|keep|money|salary|duty|duties|work)",
    'taking (this|it|that|us|me|things|{third}|residents|the matter) [at all] seriously',
    '(being|entirely|fully|wholly|altogether|quite|strictly) (honest|straight|frank|truthful|candid|fair|open) [with {affected}]',
    'straight with {affected}',
    'acting (professionally|in good faith|impartially)',
    'the sharpest',
  ],
  'bad-manner': [
    '(appallingly|badly|disgracefully|improperly|unprofessionally|shamefully|unacceptably|poorly|dishonestly|rudely|aggressively|dreadfully|abominably|atrociously|outrageously|inappropriately|carelessly|negligently|terribly|shabbily|shoddily|wrongly|unreasonably|unfairly|irresponsibly|recklessly|unethically|in bad faith|with contempt|like a (child|bully|thug|dictator|prima donna|spoilt child))',
  ],

  /** Judgements of how a thing was done, hard enough to judge the doer. */
  poor: [
    '(poor|bad|terrible|dreadful|appalling|disgraceful|shocking|shameful|woeful|lamentable|abysmal|atrocious|unacceptable|inexcusable|unforgivable|deplorable|pitiful|pathetic|hopeless|useless|inept|incompetent|shoddy|sloppy|slapdash|slipshod|slack|careless|lax|unprofessional|amateurish|inadequate|substandard|unsatisfactory|disappointing|outrageous|reprehensible|dishonest|disingenuous|evasive|cavalier|high handed|heavy handed|dismissive|offhand|condescending|patronising|arrogant|rude|insulting|offensive|aggressive|intimidating|obstructive|unhelpful|improper|inappropriate|lackadaisical|chaotic|cack handed|ham fisted|negligent|biased|insensitive|callous|high handed)',
    '(below|beneath|short of) (standard|par|contempt|what|the standard)',
    '(a|an) (disgrace|scandal|shambles|mess|joke|farce|disaster|insult|embarrassment|outrage|fiasco|dereliction)',
    'not (good enough|acceptable|up to (scratch|standard|it|the mark)|what (i|we|one) (expect|expected|would expect|look for)|professional|of the standard|what it should be)',
    '(not good|nowhere near good|hardly good) enough',
    'leaves (much|a lot|a great deal|something) to be desired',
    'falls [well|far|a long way] short',
  ],
  'conduct-noun': [
    '(conduct|behaviour|behavior|attitude|manner|manners|handling|mishandling|performance|competence|ability|capability|judgement|judgment|impartiality|honesty|integrity|professionalism|competency|suitability|fitness|approach|treatment|tone|language|timekeeping|punctuality|attendance|reliability|diligence|motives|management)',
  ],
  'bad-noun': [
    '(incompetence|ineptitude|negligence|laziness|idleness|rudeness|arrogance|dishonesty|inability|carelessness|indifference|sloppiness|complacency|cowardice|bias|misconduct|unprofessionalism|hypocrisy|bullying|intransigence|obstruction|evasiveness|failings|shortcomings|inefficiency|uselessness|mishandling|mismanagement|foot dragging|excuses|dithering|bungling|blunders|disregard|lateness|insolence|impertinence)',
    '(bad|poor) (attitude|manners|judgement|judgment|timekeeping)',
    'lack of (interest|care|competence|professionalism|courtesy|respect|judgement|urgency|grip|manners|honesty|candour|effort|integrity|understanding|leadership|common sense|basic courtesy|even)',
  ],
  work: [
    '(work|job|performance|effort|show|handling|conduct|behaviour|form|service|judgement|judgment|practice|attitude|piece of work|bit of work|way to (behave|treat|run|carry on|do things)|state of affairs|treatment|manners|management|leadership)',
  ],
  confidence: ['(confidence|faith|trust|patience|respect)'],
  affected: [
    '{self}',
    '{anyone}',
    '{third}',
    '(people|residents|tenants|everyone|everybody|members|councillors|the (committee|council|panel|public|village|town|ward|community|family|families|residents|tenants|parish|meeting|applicant|objectors|whole (town|village|ward|place)))',
  ],
  'affected-poss': ["{self's}", "{anyone's}", "people's"],
  'spoke-to': [
    '(spoke to|spoken to|talk to|talks to|talked to|speak to|speaks to|treat|treats|treated|dealt with|addressed|handled)',
  ],
  virtue: [
    '(grasp|grip|control|clue|manners|shame|backbone|judgement|judgment|sense of (urgency|responsibility|direction)|interest in (helping|residents|the|doing|answering|this)|respect for|regard for|understanding of|people skills|idea of|concept of|integrity|credibility|common sense|leadership|initiative)',
  ],
  unease: [
    '(concern|concerns|concerned|doubts|worries|worried|reservations|unease|misgivings|questions|unhappy|dissatisfied|disappointed|dismayed|appalled|disgusted|angry|furious|fed up|frustrated|despair|astonished|ashamed)',
  ],
  about: ['(about|over|with|by|at|as to|of)'],
  official: [
    '(officer|planner|official|manager|director|surveyor|engineer|clerk|solicitor|lawyer|inspector|head of service|public servant|professional|employee|case officer|planning officer|enforcement officer|housing officer|licensing officer|member of staff|team leader|caseworker|chief executive|civil servant|council officer|councillor|member|chairman|chair|leader|colleague)',
  ],
});
