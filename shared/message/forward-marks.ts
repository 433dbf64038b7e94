import { isBlank, type Line } from './line';

export type Announcement = 'forward' | 'original' | 'rule';

const forwardWords =
  /forward|anfonwyd ymlaen|ymlaen|transféré|transfere|weitergeleitet|reenviad|inoltrat|encaminhad|doorgestuurd|vidarebefordra|videresendt|przekazan|redirecționat|edelleenlähetetty|iletilen|пересылаем|переслан/i;

/** Announcements that clients print without rules around them. */
const bare: readonly RegExp[] = [
  /^begin forwarded message ?:$/i,
  /^(start of )?forwarded message ?:?$/i,
  /^dechrau(’|')?r neges a anfonwyd ymlaen ?:$/i,
  /^début du message transféré ?:$/i,
  /^anfang der weitergeleiteten nachricht ?:$/i,
  /^inicio del mensaje reenviado ?:$/i,
  /^inizio messaggio inoltrato ?:$/i,
  /^início da mensagem encaminhada ?:$/i,
  /^begin doorgestuurd bericht ?:$/i,
];

/** Words in rules that announce a message even where no header follows. */
const known =
  /^(original message|original email|forwarded message|forwarded by .*|begin forwarded message|neges wreiddiol|y neges wreiddiol|neges a anfonwyd ymlaen|reply message|original appointment)$/i;

const ruled = /^[-_=*]{3,}\s*([^\s\-_=*].{1,80}?)\s*[-_=*]{3,}$/;
/** Thirty-two underscores, as Outlook on the web prints above a header. */
const underscores = /^_{20,}$/;

export interface Announced {
  readonly kind: Announcement;
  /** It needs no header beneath it to be believed. */
  readonly isCertain: boolean;
}

/** Whether a line announces a quoted or forwarded message: "-----Original Message-----", in any language with rules. */
export const readAnnouncement = (line: Line): Announced | undefined => {
  if (isBlank(line) || line.text.length > 120) return undefined;
  const text = line.text;
  if (underscores.test(text)) return { kind: 'rule', isCertain: false };
  if (bare.some(each => each.test(text))) return { kind: 'forward', isCertain: true };
  const words = ruled.exec(text)?.[1];
  if (words === undefined) return undefined;
  return { kind: forwardWords.test(words) ? 'forward' : 'original', isCertain: known.test(words) };
};
