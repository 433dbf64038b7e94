/** A line that a phone or a mail program adds of itself. */
const devices: readonly RegExp[] = [
  /^(sent|get|dictated) (from|via|using|with|on|for) (my |an? |the )?[^.!?]{0,40}\b(iphone|ipad|apple watch|outlook|android|mobile|phone|samsung|galaxy|huawei|pixel|blackberry|windows|yahoo|proton ?mail|gmail|mail|tablet|device|bt e-?mail|e-?mail app|spark|fairphone|nokia|aol|hotmail|btinternet|bt mail|virgin media|sky|mailspring|bluemail|tuta|tutanota|fastmail|zoho|edge|samsung internet)\b/i,
  /^get outlook for (ios|android|mac)\b/i,
  /^(yahoo|aol) mail: /i,
  /^download .{0,30}outlook/i,
  /^anfonwyd (o|oddi)\b/i,
  /^envoyé (de|depuis|à partir) /i,
  /^enviado (desde|do|de) /i,
  /^(von|gesendet von) (meinem|outlook|mein)/i,
  /^inviato da(l)? /i,
  /^verzonden vanaf? /i,
  /^wysłane z /i,
  /^trimis (de pe|din) /i,
];

export const isDeviceLine = (text: string): boolean =>
  text.length < 120 && text.indexOf('?') < 0 && devices.some(each => each.test(text));

/** Phrases of disclaimers and of nothing else. */
const decisive: readonly RegExp[] = [
  /\bintended (solely |only |exclusively )?(for|to be read by) (the )?(use of |attention of |sole use of )?(the |its )?(individual|addressee|person|recipient|named|intended|organisation|entity|above)/i,
  /\b(intended|named) (recipient|addressee)s?\b/i,
  /\breceived (this|it|the) ?(e-?mail|message|communication|transmission)?,? (in error|by mistake)\b|\breached you in error\b|\bin error\b.{0,60}\b(notify|tell|inform|contact|advise|delete)\b/i,
  /\b(notify|inform|tell|advise|contact) (the |us|me)[^.]{0,40}\b(sender|immediately|at once|delete|destroy)\b/i,
  /\b(any|its|the) (files?|attachments?) (sent|transmitted|attached|enclosed)? ?(with|to) it\b|\b(e-?mail|message) and (any|its|all) (files?|attachments?|associated)\b/i,
  /\blegally privileged\b|\b(privileged|confidential) (and|or|and\/or) (confidential|privileged|legally)/i,
  // Cymraeg
  /\bmae('|’)?r (neges|e-?bost|ebost|wybodaeth|cyfathrebiad)\b.{0,80}\b(gyfrinachol|breifat|fwriad|cyfrinachol|unig)/i,
  /\b(gyfrinachol|cyfrinachol)\b.{0,80}\b(bwriad|fwriad|unig|derbyn)/i,
  /\b(trwy|drwy|mewn) (gamgymeriad|camgymeriad)\b/i,
  /\bderbynn?ydd(ion)?\b.{0,60}\b(bwriad|fwriad|cywir|dynodedig)|\bos nad chi\b|\bat ddefnydd\b.{0,60}\b(unigolyn|derbynn?ydd|sawl|person)/i,
  /\b(ddatgelu|dosbarthu|gop[iï]o|chop[iï]o)\b.{0,80}\b(gwaharddedig|waherddir|awdurdod)/i,
  /\bdeddf (rhyddid gwybodaeth|diogelu data)\b|\bhysbysiad preifatrwydd\b/i,
];

/** Phrases that disclaimers are made of, and now and then a letter. */
const supporting: readonly RegExp[] = [
  /\b(views|opinions)( or opinions)? (expressed|contained|presented)\b.{0,80}\b(necessarily|those of|author|sender|solely)\b/i,
  /\b(copy|copied|copying|use|disclose|disclosure|distribute|distribution|dissemination|forward)\b.{0,60}\b(prohibited|unlawful|not permitted|unauthori[sz]ed)\b|\bunauthori[sz]ed (use|disclosure|copying)/i,
  /\b(must|may|should) not (be )?(copy|copied|use|used|disclose|forward|distribute|read|print)\b.{0,80}\b(it|this|contents?|e-?mail|message|anyone|other)/i,
  /\b(monitor(ed|s|ing)?|recorded?|intercepted)\b.{0,60}\b(law|lawful|legislation|purposes|e-?mails?|policy|security|act)\b|\be-?mails?\b.{0,60}\bmonitored\b/i,
  /\bvirus(es)?\b.{0,80}\b(check|scan|swept|free|accept|liab|responsib|damage|guarantee|free)|\b(check|scan|swept)[a-z]* .{0,40}\bvirus/i,
  /\bfreedom of information act\b|\bdata protection act\b|\bgeneral data protection regulation\b/i,
  /\bnot (a )?secure (means|method|medium)\b|\bcannot be guaranteed to be secure\b/i,
  /\b(does not|do not|not) (accept|take) (any )?(liability|responsibility)\b|\bno (liability|responsibility) is accepted\b/i,
  /\bprivacy (notice|policy|statement)\b|^privacy\b|\bhow we use your (information|data)\b|\bprocess(es|ing)? your personal (data|information)\b/i,
  /\bcommunicate(s|d)? (sent|received)\b|\bno contract\b.{0,60}\be-?mail\b|\bcontractually binding\b/i,
  /\bregistered (office|in england|charity)\b|\bcompany (number|no\.?|registration)\b/i,
];

/** Notices that councils put under every message; one is enough. */
const notices: readonly RegExp[] = [
  /^(e-?mail )?(disclaimer|confidentiality( notice)?|(important|legal|privacy) notice|ymwadiad|hysbysiad cyfreithiol)[:.]?$/i,
  /\bconsider the environment\b|\bthink before you print\b|\bbefore printing (this|the) (e-?mail|message)\b|\bsave paper\b|\bcyn argraffu\b|\bystyriwch yr amgylchedd\b/i,
  /\b(we )?welcome(s)? (receiving )?(correspondence|calls|phone calls|contact|communication|e-?mails)( and (phone |telephone )?calls)? in welsh\b|\bcroes(o|aw)\w*( i chi)? .{0,60}\b(yn (y )?gymraeg|cymraeg)\b/i,
  /\b(will not|won(’|')t) lead to (a |any )?delay\b|\bni fydd .{0,60}\boedi\b|\byn arwain at oedi\b/i,
  /^(printed|published|promoted)( and (printed|published|promoted))* by\b|^promoted by\b|\bpromoted by .{3,80} on behalf of\b|^argraffwyd\b|^cyhoeddwyd\b/i,
  /\bthis (e-?mail|message) (has been|was) (scanned|checked|swept)\b/i,
  /^(follow|like|find|join|connect with) us\b|^(dilynwch|hoffwch) ni\b|^(twitter|facebook|x|instagram|linkedin|bluesky) ?:/i,
  /^(official|official[ -:]+sensitive|not protectively marked|unclassified|protect|restricted|swyddogol)( ?[-–:[(].{0,40})?$/i,
];

/** Under a signature these are enough, though a sender might say them elsewhere. */
const afterCard: readonly RegExp[] = [
  /\bthis (e-?mail|message|communication) (is|may be|and)\b.{0,40}\b(private|confidential|personal)\b/i,
  /^(private|confidential|in confidence|private and confidential|cyfrinachol|preifat)[.!]?$/i,
  /^(confidentiality|privacy|viruses|disclaimer|notice|legal|security|cyfrinachedd|preifatrwydd|ymwadiad)\b( notice)? ?[:–-]/i,
  /^(please )?do not feel (you need|obliged) to (reply|respond)|\b(don(’|')t feel|no expectation|not expect|do not expect)\b.{0,60}\b(reply|respond|response|own hours|working hours|outside)\b|\bi (may|might) (send|be sending|read|work|be working)\b.{0,60}\b(hours|late|flexib|time)/i,
  /^(my )?(normal |usual |core )?working (days|hours|pattern)\b|^i work (part|mon|tue|wed|thu|fri|flexib|full)/i,
  /^https?:\/\/\S+$|^www\.\S+$/i,
];

const hits = (patterns: readonly RegExp[], text: string): number => patterns.filter(each => each.test(text)).length;

/** A block this long is no footer, or only its beginning is looked at. */
const longest = 6000;

const speaksOfSelf = /\bI\b|\bI['’]/;

/**
 * Whether a paragraph is what a council or a program puts under every message: a disclaimer, a notice, an imprint, a
 * protective marking, the mark of a device. `isUnderSignature`: a signature stands above, so less proof will do. A sender
 * who writes "this is confidential, please keep it to yourself" means it: alone, that is no footer.
 */
export const isFooter = (paragraph: string, isUnderSignature: boolean): boolean => {
  const text = paragraph.slice(0, longest);
  if (isDeviceLine(text) || hits(notices, text) > 0) return true;
  const sure = hits(decisive, text);
  const proof = sure + hits(supporting, text);
  if (isUnderSignature) return proof + hits(afterCard, text) > 0;
  return sure > 0 && proof > 1 && !speaksOfSelf.test(text);
};

/** A rule made of characters, such as disclaimers are set between. */
export const isRule = (text: string): boolean => /^[-_=*~#•.–—\s]{3,}$/.test(text);

const listNotice =
  /\bmailing list\b|\bto (leave|unsubscribe from) (this|the) (list|group)\b|\byou received this (message|e-?mail) because you are (subscribed|a member)\b|\bto unsubscribe\b|\bunsubscribe (from|by|at|here)\b/i;

/** What a list server adds beneath: nobody's words. */
export const isListFooter = (text: string): boolean => listNotice.test(text);
