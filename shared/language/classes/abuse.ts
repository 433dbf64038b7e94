import { defineClasses } from '../classes';

/** Words of abuse and contempt, of threat, of praise, of complaint: what the acts of respect are made of. */
export default defineClasses({
  'abusive-noun': [
    '(idiot|fool|moron|imbecile|cretin|halfwit|dimwit|numpty|muppet|clown|buffoon|pillock|prat|plonker|wally|twit|twerp|nitwit|nincompoop|dunce|dolt|dullard|ignoramus|simpleton|bitch|bastard|arse|arsehole|wanker|tosser|git|prick|dick|dickhead|knob|knobhead|twat|cunt|shit|bellend|scumbag|worm|weasel|snake|rat|creep|slimeball|leech|parasite|liar|cheat|crook|charlatan|hypocrite|coward|bully|tyrant|dictator|windbag|blowhard|gasbag|jobsworth|busybody|nonentity|waster|slacker|skiver|layabout|shirker|cowboy|lightweight|lackey|stooge|lapdog|dinosaur|fossil|crank|nutter|lunatic|madman|maniac|loony|psycho|snob|prig|oaf|lout|yob|thug|donkey|berk|divvy|spanner|weirdo|toerag|ninny|dope|dunderhead|blockhead|numbskull|airhead|bimbo|hag|witch|harridan|battleaxe|nobody|pipsqueak|upstart|toady|sycophant|joker|loser|mug|mong|gobshite|plank|wazzock|pratt|nimrod|amoeba|vermin|scum|swine|pig|cow|ass|hack|quisling|failure)',
    '(half wit|pen pusher|paper pusher|form filler|box ticker|yes man|con artist|con man|waste of (space|oxygen|time|skin)|piece of (work|shit|crap|filth)|prima donna|drama queen|little hitler|tin pot dictator|two bit|time server|stuffed shirt|empty suit|know all|know it all|pain in the (neck|arse|backside)|total zero|dead weight|one trick pony|poor excuse|so and so|jobs worth|nasty piece)',
  ],
  'abusive-nouns': [
    '(idiots|fools|morons|imbeciles|clowns|muppets|numpties|liars|cheats|crooks|cowards|bullies|hypocrites|parasites|leeches|wasters|slackers|skivers|shirkers|jobsworths|bureaucrats|busybodies|cowboys|jokers|losers|amateurs|incompetents|nobodies|yes men|pen pushers|paper pushers|box tickers|time servers|time wasters|half wits|halfwits|snobs|bigots|hacks|dinosaurs|vermin|scum)',
  ],
  'abusive-adj': [
    '(stupid|thick|dim|dense|moronic|idiotic|brainless|brain dead|clueless|pathetic|contemptible|despicable|vile|odious|repulsive|deranged|demented|senile|gormless|witless|imbecilic|cretinous|worthless|spineless|gutless|slimy|sly|conniving|grubby|pompous|stuck up|jumped up|snivelling|whining|sanctimonious|ignorant|deluded|delusional|insane|bonkers|barmy|daft|bone idle|two faced|lying|cheating|useless|miserable|stupid stupid|feeble minded|small minded|petty minded|thick as|arrogant|incompetent|bloody|fucking|sodding|ruddy|effing|complete|total|utter|absolute|proper|right|real|silly|fat|ugly|smug|horrible|horrid|nasty|poisonous|vindictive|spiteful|spineless|venomous|evil|wicked|self important|self serving|bumptious|overpaid|pig headed|lazy|rude|pig ignorant|insufferable|unbearable|cowardly|loathsome|detestable|obnoxious|twisted|sad|pitiful|tiresome|tedious|officious|vain|conceited|foolish|vacuous|vapid|hysterical|ridiculous|absurd|insolent|impertinent|bossy|idle|hopeless|callous|heartless|vicious|mean|little|old|first class|prize|pompous little|sorry)',
  ],
  /** Hard words that no person takes well in the predicate; the softer ones above need a noun. */
  'abusive-predicate': [
    "(stupid|thick|dim|dense|moronic|idiotic|brainless|contemptible|despicable|vile|odious|repulsive|deranged|demented|senile|gormless|witless|worthless|slimy|sly|conniving|snivelling|pompous|sanctimonious|deluded|delusional|insane|bonkers|barmy|bone idle|two faced|insufferable|loathsome|detestable|obnoxious|poisonous|venomous|evil|disgusting|pathetic|a pathetic|pig ignorant|illiterate|innumerate|brain dead|beneath contempt|beyond contempt|full of (it|{someone's} own|hot air|crap|shit|nonsense)|off {someone's} (head|rocker|trolley)|out of {someone's} (mind|tiny mind)|a waste of (space|oxygen|skin|everyone's time|a desk|a salary|public money)|not right in the head|(one|two|three|a few|several) (sandwiches|bricks|cards|sausages|pence|chips) short|(thick|dumb|daft) as (a|two|mince|pig))",
  ],
  'belittled-noun': [
    '(man|woman|article|body|shower|bunch|lot|boy|girl|lad|lass|person|clerk|official|officer|bureaucrat|apparatchik|specimen|individual|creature|chap|fellow|planner|councillor|politician|people|secretary|nobody|empire)',
  ],
  vocative: [
    '(sunshine|pal|sonny|sonny jim|laddie|sweetheart|darling|love|dearie|missy|my girl|young lady|young man|chum|mate|matey|boy|petal)',
  ],

  'job-harm': [
    "(sacked|fired|dismissed|disciplined|suspended|demoted|removed|replaced|transferred|out (of a job|of work|of here|on {someone's} ear)|struck off|moved|axed|gone|finished|out|drummed out|booted out|kicked out|thrown out|hounded out|redeployed|managed out|made redundant|on the dole)",
  ],
  'job-noun': [
    '(job|post|position|career|livelihood|contract|pension|promotion|prospects|future|probation|probationary period|reference|references|regrading|secondment|allowance|bonus|grade|desk|appraisal|employment|reputation|professional future|increment|place here|card|cards|head|neck|name|budget|team|restructure|funding|licence|tenancy|seat|allowances)',
  ],
  'body-part': ['(neck|legs|arms|fingers|face|teeth|nose|head|jaw|bones|kneecaps|lights|guts)'],

  'praise-adj': [
    "(brilliant|excellent|superb|outstanding|wonderful|marvellous|fantastic|terrific|tremendous|exemplary|first class|first rate|second to none|amazing|fabulous|exceptional|splendid|magnificent|impeccable|admirable|invaluable|indispensable|a star|a superstar|a legend|a gem|a credit to|an asset|a treasure|a godsend|a tower of strength|a joy|a delight|a pleasure to (deal|work)|a marvel|a hero|a diamond|great|lovely|superlative|remarkable|stunning|incredible|faultless|beyond praise|top class|top notch|world class|a rock|an angel|a lifesaver|worth {someone's} weight|a breath of fresh air)",
  ],
  'praise-quality': [
    "(helpful|kind|patient|professional|courteous|thorough|diligent|conscientious|efficient|generous|considerate|thoughtful|responsive|supportive|hard working|hardworking|knowledgeable|good|prompt|quick|clear|fair|polite|tactful|compassionate|understanding|willing|obliging|able|capable|competent|talented|dedicated|wise|brave|gracious|impressive|cheerful|calm|reliable|organised|well prepared|calming|attentive|good at {someone's} job)",
  ],
  'praise-noun': [
    '(work|job|effort|efforts|performance|advice|report|response|service|support|patience|kindness|professionalism|help|care|diligence|presentation|speech|stuff|thing|dedication|commitment|courtesy|handling|questioning|chairing|spot|result|turnaround|piece of work|team|officer|councillor|planner|example|ambassador|public servant|summary|briefing|explanation)',
  ],

  redress: [
    '(disciplined|disciplinary action|sacked|dismissed|suspended|removed|replaced|reprimanded|moved [off|to|from|elsewhere]|taken (to task|off)|spoken to|dealt with|talked to|brought to book|hauled|held to account|held accountable|called to account|answer for|investigated|retrained|reported|pulled up|put straight|reminded of|carpeted|pulled into line|struck off|given a (talking|dressing|warning|formal warning)|to apologise|to explain)',
  ],
  formal: [
    '(formal|official|serious|further|second|third|fresh|separate|written|new|strong|very|personal|proper|forml|stage one|stage 1|short|brief)',
  ],
});
