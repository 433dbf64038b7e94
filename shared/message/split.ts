import { readHtmlLines } from './html-lines';
import { findInlineAnswers } from './inline-answers';
import { joinLines, type Line } from './line';
import type { Field, Mailbox, MessageKind, Quoted } from './message';
import { splitSignature } from './signature';
import { readEntries, splitThread, type Entry, type Split } from './split-thread';
import { readSubjectPrefix } from './subject-prefix';
import { readTextLines } from './text-lines';

/** A body as a client has it; html is read where there is any, because it tells more. */
export interface Body {
  readonly html?: string;
  readonly text?: string;
}

export interface BodyHint {
  readonly subject?: string;
  /** Whose words are looked for: tells their initials among another's lines. */
  readonly from?: Mailbox;
}

export interface SplitBody {
  /** What the sender typed: pieces between quoted lines in order, a blank line between. */
  readonly own: string;
  /** With the disclaimer and notices beneath it, without the `-- ` above. */
  readonly signature: string;
  /** Newest first. */
  readonly thread: readonly Quoted[];
  readonly kindHint: MessageKind;
  /** Parts that were too long to be read to their end. */
  readonly unread: readonly Field[];
}

/** Longer bodies are read to here: characters of markup and text, pictures in the markup not counted. */
export const longestBody = 500_000;

const readLines = (body: Body): { lines: Line[]; isWhole: boolean } => {
  if (body.html !== undefined && body.html.trim() !== '') {
    const read = readHtmlLines(body.html, longestBody);
    if (!read.isWhole || read.lines.some(line => line.text !== '') || !body.text) return read;
  }
  const text = body.text ?? '';
  return { lines: readTextLines(text.slice(0, longestBody)), isWhole: text.length <= longestBody };
};

/** The sender's pieces with the signature taken off the first and the last: it stands above the quotation or at the end. */
const readPieces = (pieces: Split['pieces']): { own: Line[][]; signature: string } => {
  const signatures: string[] = [];
  const own = pieces.map((piece, index) => {
    if (index > 0 && index < pieces.length - 1) return [...piece];
    const signed = splitSignature(piece);
    signatures.push(joinLines(signed.signature));
    return [...signed.own];
  });
  return { own, signature: signatures.filter(each => each !== '').join('\n\n') };
};

const joinPieces = (pieces: readonly (readonly Line[])[]): string =>
  pieces
    .map(joinLines)
    .filter(each => each !== '')
    .join('\n\n');

/** Takes the sender's answers out of the newest quoted message where it carries no marks. */
const takeAnswers = (
  own: string,
  entries: readonly Entry[],
  from?: Mailbox,
): { answers: string; entries: readonly Entry[] } => {
  const first = entries[0];
  if (!first || !first.isOpen) return { answers: '', entries };
  const { pieces, rest } = findInlineAnswers(own, first.lines, from);
  return { answers: joinPieces(pieces), entries: [{ ...first, lines: [...rest] }, ...entries.slice(1)] };
};

const readKind = (split: Split, subject: string): MessageKind => {
  const prefix = readSubjectPrefix(subject);
  if (prefix === 'forward' || split.isForward) return 'forward';
  return prefix === 'reply' || split.entries.length > 0 ? 'reply' : 'new';
};

const readUnread = (isWhole: boolean, split: Split): readonly Field[] => {
  if (isWhole) return [];
  return split.entries.some(entry => entry.isOpen) ? ['thread'] : ['own', 'signature', 'thread'];
};

/**
 * Tells apart what the sender typed, the signature and the quoted or forwarded messages of a body, html or plain. One pass,
 * whatever the body holds; beyond {@link longestBody} characters the parts that may be cut are named in `unread`.
 *
 * What it cannot see: words typed into or under a quotation that carries no mark (Outlook's), unless they are announced.
 */
export const splitBody = (body: Body, hint: BodyHint = {}): SplitBody => {
  const { lines, isWhole } = readLines(body);
  const split = splitThread(lines);
  const { own, signature } = readPieces(split.pieces);
  const typed = joinPieces(own);
  const { answers, entries } = takeAnswers(typed, split.entries, hint.from);
  return {
    own: [typed, answers].filter(each => each !== '').join('\n\n'),
    signature,
    thread: readEntries(entries),
    kindHint: readKind(split, hint.subject ?? ''),
    unread: readUnread(isWhole, split),
  };
};
