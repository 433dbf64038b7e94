import { noHeader, type PrintedHeader } from './header-block';
import type { Line } from './line';
import type { Mailbox } from './message';
import { findPrintedDate, type PrintedDate } from './printed-date';

/** "wrote" in the languages of webmails, as it stands in the line above a quotation. */
const verbs =
  'wrote|writes|ysgrifennodd|sgrifennodd|ysgrifennwyd gan|wedi ysgrifennu|a écrit|a ecrit|schrieb|schreibt|escribió|escribio|escreveu|ha scritto|schreef|skrev|kirjoitti|' +
  'napisał\\(a\\)|napisał|napisała|napsal\\(a\\)|napsal|napsala|napísal\\(a\\)|napísal|a scris|ezt írta|írta|şunu yazdı|yazdı|rašė|parašė|rakstīja|' +
  'пишет|написал\\(а\\)|написал|пише|написав|έγραψε|написа|كتب|napisao je|je napisao|je napisala|skrifaði|shkroi';

const verbForm = new RegExp(`(?:^|[\\s,>)\\]])(${verbs})(?=$|[\\s:,：])|(写道|寫道|のメール|작성)`, 'i');
/** A colon ends an attribution, or the dashes that some clients rule it with. */
const ending = /(?:[:：]|\s[-–—]{2,})\s*$/;
const rule = /^[-–—*]{2,}\s*/;
/** "Quoting Ann <a@b>:", as Horde prints it. */
const quoting = /^(?:quoting|citando a|zitat von|citation de|en réponse à)\s+/i;
const opener =
  /^(?:on|ar|ddydd|le|am|el|em|il giorno|il|op|w dniu|den|dne|dana|dňa|på|pe data de|în data de|pe|a|la|в|na|tir|kl)\b[\s,.]*/i;
/** Left over between a date and a name. */
const connector = /^(?:[\s,;.:–-]|(?:uhr|at|on|um|kl|o|le|ar|am|skrev|el|dia|h)(?=[\s,.:]|$))+|[\s,;:(<–-]+$/gi;
const pronoun = /^(?:i|he|she|they|you|we|it|who|one|somebody|someone|as|so)\b/i;

const longest = 500;
/** The words before the date: "On Wednesday, ". */
const longestOpening = 26;
const longestName = 90;

interface Parts {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly isDateFirst: boolean;
}

/** What stands around the date and the verb. */
const cut = (text: string, date: PrintedDate | undefined, verbStart: number, verbEnd: number): Parts => {
  if (!date) return { before: text.slice(0, verbStart), between: '', after: text.slice(verbEnd), isDateFirst: false };
  const isDateFirst = date.start < verbStart;
  return {
    before: text.slice(0, isDateFirst ? date.start : verbStart),
    between: isDateFirst ? text.slice(date.end, verbStart) : text.slice(verbEnd, date.start),
    after: text.slice(Math.max(verbEnd, date.end)),
    isDateFirst,
  };
};

const cleanName = (text: string): string =>
  text
    .trim()
    .replace(connector, '')
    .replace(/^['"]|['"]$/g, '')
    .trim();

const isNamed = (text: string): boolean => /[^\s\d.,:;()<>-]{1}/.test(cleanName(text));

/** The part in which the writer is named: an address tells it, else the part nearest to the verb. */
const pickWriter = (parts: Parts): string => {
  const order = parts.isDateFirst
    ? [parts.between, parts.after, parts.before]
    : [parts.before, parts.after, parts.between];
  const addressed = order.filter(part => part.indexOf('@') >= 0)[0];
  return addressed ?? order.filter(isNamed)[0] ?? '';
};

/** A list that sends in the writer's name prints its own address, not the writer's. */
const viaList = /\S via \S/i;

const addressForm = /<?([^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+)>?/;

const readWriter = (text: string): Mailbox | null => {
  const part = text.replace(opener, '');
  const address = addressForm.exec(part);
  const before = address ? part.slice(0, address.index) : part;
  // "(Ann Lee <a@b>)": a parenthesis that the address stands in holds the name, too.
  const inside = before.lastIndexOf('(') > before.lastIndexOf(')') ? before.slice(before.lastIndexOf('(') + 1) : before;
  const name = cleanName(cleanName(inside) === '' ? before : inside).replace(/^["']+|["']+$/g, '');
  if (!address) return name === '' ? null : { name, address: '' };
  return { name, address: viaList.test(name) ? '' : (address[1] as string).toLowerCase().replace(/^mailto:/, '') };
};

const toHeader = (writer: string, date: PrintedDate | undefined): PrintedHeader => ({
  ...noHeader,
  from: readWriter(writer),
  date: date?.iso ?? '',
});

const isBalanced = (text: string): boolean => text.split('<').length === text.split('>').length;

interface Read {
  readonly header: PrintedHeader;
  /** A word for "wrote", or rules, say what it is. */
  readonly isPlain: boolean;
}

/** "On 3 March 2026 at 9:15, Ann wrote:" and "Ann wrote on 3 March:"; `isSure` where the client's markup says so. */
const readOne = (text: string, firstLength: number, isSure: boolean): Read | undefined => {
  if (!ending.test(text) || !isBalanced(text)) return undefined;
  const body = text.replace(ending, '').replace(rule, '');
  const date = findPrintedDate(body);
  const verb = verbForm.exec(body);
  const verbStart = verb ? verb.index + verb[0].length - (verb[1] ?? verb[0]).length : body.length;
  const verbEnd = verb ? verb.index + verb[0].length : body.length;
  const writer = pickWriter(cut(body, date, verbStart, verbEnd));
  const read = (from: string): Read => ({ header: toHeader(from, date), isPlain: verb !== null || rule.test(text) });
  if (isSure) return read(writer);
  if (quoting.test(body)) return read(body.replace(quoting, ''));
  if (date && date.start < verbStart) {
    // "Ann <a@b>, 3 Mar 2026, 09:15 tarihinde şunu yazdı": some languages name the writer first.
    const isNamedFirst = date.start <= longestName && addressForm.test(body.slice(0, date.start));
    const isAll = verb !== null || /^[\s)\].,]*$/.test(body.slice(date.end));
    const isOpening = date.start <= longestOpening && date.start < firstLength;
    return (isNamedFirst && isAll) || (isOpening && (verb || writer.indexOf('@') >= 0)) ? read(writer) : undefined;
  }
  const name = body.slice(0, verbStart);
  const isName = name.length <= longestName && isNamed(name) && !/[.!?]\s/.test(name) && !pronoun.test(name);
  const rest = body.slice(verbEnd).trim();
  return verb && isName && (rest === '' || date) ? read(writer) : undefined;
};

const join = (lines: readonly string[]): string => lines.join(' ').replace(/<\s+/g, '<').replace(/\s+>/g, '>');

export interface Attribution {
  readonly header: PrintedHeader;
  /** Index of the line after it. */
  readonly next: number;
  /** It prints a time and an address, as no sentence of the sender's would: it is believed with no mark beneath it. */
  readonly isFull: boolean;
}

/** Clients break the line at 72 or so: an attribution is this long at most. */
const mostLines = 4;

/** Reads the attribution that starts at the line, where one does. */
export const readAttribution = (lines: readonly Line[], start: number): Attribution | undefined => {
  const first = lines[start];
  if (!first || first.text === '' || first.text.length > longest) return undefined;
  const isSure = first.mark === 'attribution';
  const texts: string[] = [];
  for (let index = start; index < lines.length && index < start + mostLines; index++) {
    const line = lines[index] as Line;
    if (line.text === '' || line.text.length > longest || line.depth !== first.depth) break;
    texts.push(line.text);
    if (!ending.test(line.text)) continue;
    const read = readOne(join(texts), first.text.length, isSure);
    if (!read) continue;
    const { header, isPlain } = read;
    const isFull = isPlain && header.date.indexOf('T') > 0 && header.from !== null && header.from.address !== '';
    return { header, next: index + 1, isFull };
  }
  return undefined;
};
