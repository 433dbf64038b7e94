import { defineClasses } from '../classes';

/** What officers advise and report, and how it might be bent. */
export default defineClasses({
  /** The officer's own judgement: nobody else may change it. */
  judgement: [
    '[draft|final|officer|officers|professional|main|second|first|overall|planning|legal|flood|risk|highways|s151|section 151|{digits}] (recommendation|recommendations|conclusion|conclusions|professional (view|opinion|judgement)|advice|assessment|objection|objections|(reason|reasons) for refusal|finding|findings|risk (section|rating)|(s151|section 151|finance|legal) (comment|comments)|caveat|caveats|forecast|valuation|viability appraisal|(legal|financial) implications|criticism)',
  ],
  /** What a judgement that has been thought through is. */
  considered: ['(recommendation|recommendations|conclusion|conclusions|advice|professional (view|opinion|judgement))'],
  'report-part': [
    '(the|your|that|this) [whole|second|first|last|third] (para|paragraph|paragraphs|section|sections|table|appendix|annex|sentence|bullet|passage) [{digits}|a|b|c|d|e|about|on|where|{number}|that|which]',
    '(paragraph|para|section|table|appendix|annex|bullet) ({digits}|a|b|c|d|e|{number})',
    '(the|your|that|this|any) ...2 (line|lines|bit|figure|figures|page|graph|chart|mention|reference|letter|survey|numbers|costings) ...6 (report|draft|appendix|appendices|conclusion|summary)',
  ],
  'change-it': [
    '(change|alter|amend|rewrite|re write|redraft|reword|revise|soften|tone down|water down|dilute|moderate|tweak|adjust|massage|temper|drop|withdraw|bury|suppress|ditch|lose|omit|leave out|take out|remove|delete|strike [out]|cut|scrap|hold back|withhold|sit on|play down|gloss over|downplay|skate over)',
  ],
  'cut-it': [
    '(soften|tone down|water down|drop|omit|leave out|take out|remove|delete|strike [out]|cut|lose|bury|suppress|ditch|play down|gloss over|downplay)',
  ],
  'rethink-it': ['(reconsider|rethink|revisit|look again at|think again about|reverse)'],
  'changed-it': [
    '(changed|altered|amended|rewritten|reworded|revised|reversed|softened|toned down|watered down|reconsidered|rethought|dropped|withdrawn|pulled|buried|omitted|left out|taken out|removed|deleted|struck [out]|cut|scrapped|held (back|over)|withheld|parked|shelved|played down|kept (out|back)|lost|moved to the back)',
  ],
  verdict: [
    '(approval|approve|approved|refusal|refuse|refused|grant|granted|yes|no|neutral|positive|supportive|favourable|green|amber|no objection|support|to support|to approve|to refuse|to grant|permission|recommend|in favour|against|the same|adequate|acceptable|affordable|viable|softer|gentler|shorter|the other way [about|round|around])',
  ],
  'kept-from': [
    '([other] members|scrutiny|[the] opposition|other groups|the other (groups|side|lot|parties|group)|[the] committee|[full] council|cabinet|the public|the press|the inspector|[the] auditors|the auditor|backbenchers|{party-people})',
  ],
  'after-vote': [
    '(until|till|after|once) ...3 (vote|votes|election|elections|polling day|by election|budget|inquest|inquiry|meeting|won|voted|signed|safely)',
  ],
  'others-waiting': [
    '(others|[the] other (people|families|applicants|ones|couples|names|applications|restaurants|cases|tenants)|everyone [else]|everybody [else]|anyone else|anybody else|the rest|whoever|whomever|{others-ahead}|[the|your|that] [waiting|reserve|housing|transfer|bidding] (list|queue|register)|the next (in line|person|one)|next in line)',
  ],
  /** Plain of a queue even after "before". */
  'others-ahead': [
    "(the (others|rest)|those (above|ahead|in front|on the list|who are waiting|waiting)|[all] the [other|younger] (people|names|families|ones|applicants) (above|ahead|in front|who are waiting|waiting|on (the|your) list)|(his|her|its|their) turn|(anyone|anybody) else ['s] (in|on|is|$))",
  ],
  'the-line': [
    '(the|your|that|their|this|our) [waiting|housing|transfer|bidding|reserve|repairs|allocations|resurfacing|work|works|current|long] (list|queue|register|pile|line|programme|bidding|waiting list|heap|schedule|order)',
  ],
});
