import { defineClasses } from '../classes';

/** What officers advise and report, and how it might be bent. */
export default defineClasses({
  /** The officer's own judgement: nobody else may change it. */
  judgement: [
    '[draft|final|officer|officers|professional|main|second|first|overall|planning|legal|flood|risk|s151|section 151|{digits}] (recommendation|recommendations|conclusion|conclusions|professional (view|opinion|judgement)|advice|assessment|objection|objections|reason for refusal|reasons for refusal|finding|findings|risk section|risk rating|risk register|comment|comments|warning|warnings|caveat|caveats|forecast|valuation|viability appraisal|legal implications|financial implications|opinion|criticism)',
  ],
  'report-part': [
    '(para|paragraph|paragraphs|section|sections|table|appendix|annex|sentence|bit|line|lines|graph|chart|figure|figures|page|item|part|bullet|passage) [{digits}|a|b|c|d|e|about|on|where|{number}|that|which]',
    '(letter|letters|survey|response|costings|numbers|estimate|reference|references|mention|anything) [about|to|on|from|of]',
  ],
  'change-it': [
    '(change|alter|amend|rewrite|re write|redraft|reword|revise|reverse|switch|soften|tone down|water down|dilute|moderate|reconsider|rethink|revisit|look again at|think again about|tweak|adjust|massage|temper|drop|withdraw|pull|bury|suppress|ditch|lose|omit|leave out|take out|remove|delete|strike [out]|cut|scrap|hold back|withhold|sit on|park|shelve|play down|gloss over|downplay|skate over|tidy away)',
  ],
  'changed-it': [
    '(changed|altered|amended|rewritten|reworded|revised|reversed|softened|toned down|watered down|reconsidered|rethought|dropped|withdrawn|pulled|buried|omitted|left out|taken out|removed|deleted|struck [out]|cut|scrapped|held (back|over)|withheld|parked|shelved|played down|kept (out|back)|lost|moved to the back)',
  ],
  verdict: [
    '(approval|approve|approved|refusal|refuse|refused|grant|granted|yes|no|neutral|positive|supportive|favourable|green|amber|no objection|support|to support|to approve|to refuse|to grant|permission|recommend|in favour|against|the same|adequate|acceptable|affordable|viable|softer|gentler|shorter|the other way [about|round|around])',
  ],
  'kept-from': [
    '(members|other members|scrutiny|[the] opposition|other groups|the other (groups|side|lot|parties|group)|the committee|committee|[the] council|cabinet|the public|the press|the inspector|[the] auditors|the auditor|the panel|backbenchers|back benchers|residents|anyone else|the board|{party-people})',
  ],
  'after-vote': [
    '(until|till|after|once) ...2 (vote|election|elections|polling day|by election|decision|council|budget|committee|cabinet|may|inquest|inquiry|christmas|summer|we have (won|voted|decided)|signed|safely)',
  ],
  'others-waiting': [
    '(others|[the] other (people|families|applicants|ones|couples|names|applications|restaurants|cases|members|tenants)|everyone|everybody|anyone|anybody|the rest|whoever|those (above|ahead|before|in front|on|who|waiting)|[all] the (people|names|families|ones|younger ones) (above|ahead|in front|before|who|waiting|on)|[the|your|that] [waiting|reserve|housing|transfer|bidding] (list|queue|register|line)|your turn|(his|her|its|their) turn|the next (in line|person|one)|next in line)',
  ],
  'the-line': [
    '(the|your|that|their|this|our) [waiting|housing|transfer|bidding|reserve|repairs|allocations|resurfacing|work|works|current|long] (list|queue|register|pile|line|programme|bidding|waiting list|heap|schedule|order)',
  ],
});
