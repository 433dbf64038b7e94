import type { Mailbox } from './message';

/** A part of an address list between two separators. */
interface Piece {
  readonly name: string;
  readonly comment: string;
  readonly address: string;
  /** What ended it: ',' or ';' or nothing. */
  readonly end: string;
}

/** Longer lists and names are none. */
const longest = 200_000;
const longestName = 500;
const bareAddress = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+$/;
const edges = /^['"‘’“”\s]+|['"‘’“”\s]+$/g;

const readAddress = (text: string): string => {
  const address = text
    .replace(/^\s*(mailto:|smtp:)?/i, '')
    .replace(/<.*$/, '')
    .trim();
  // A route (RFC 5322 section 4.4) stands before the address, parted by a colon.
  return address
    .slice(address.lastIndexOf(':') + 1)
    .replace(edges, '')
    .toLowerCase();
};

/** Reads one list, left to right, once. */
class ListReader {
  readonly pieces: Piece[] = [];
  private name = '';
  private comment = '';
  private address = '';
  private index = 0;
  private readonly text: string;
  private readonly lastParenthesis: number;

  constructor(text: string) {
    this.text = text;
    this.lastParenthesis = text.lastIndexOf(')');
  }

  private end(separator: string): void {
    const name = this.name.slice(0, longestName).replace(/\s+/g, ' ').trim();
    const isAddress = this.address === '' && bareAddress.test(name.replace(edges, ''));
    if (name !== '' || this.address !== '' || this.comment !== '') {
      this.pieces.push({
        name: isAddress ? '' : name,
        comment: this.comment.trim(),
        address: isAddress ? readAddress(name) : this.address,
        end: separator,
      });
    }
    this.name = '';
    this.comment = '';
    this.address = '';
  }

  private readQuoted(): void {
    for (this.index++; this.index < this.text.length; this.index++) {
      const character = this.text[this.index] as string;
      if (character === '"') return;
      if (character === '\\') this.index++;
      this.name += this.text[this.index] ?? '';
    }
  }

  /** Text up to the bracket that closes, or to the end of the list. */
  private readBracket(open: string, close: string): string {
    let depth = 0;
    const start = this.index + 1;
    for (; this.index < this.text.length; this.index++) {
      if (this.text[this.index] === open) depth++;
      if (this.text[this.index] === close && --depth === 0) break;
    }
    return this.text.slice(start, this.index);
  }

  private setAddress(inside: string): void {
    if (this.address === '') this.address = readAddress(inside);
  }

  private readParenthesis(): void {
    const inside = this.readBracket('(', ')');
    if (inside.indexOf('@') >= 0) return this.setAddress(inside.replace(/^\s*<|>\s*$/g, ''));
    // "Noor, Sabiha (Cllr)" is how Outlook prints her name; after a bare address it is the only name there is.
    if (this.address === '' && !bareAddress.test(this.name.trim())) this.name += `(${inside})`;
    else this.comment = inside;
  }

  private readSquare(): void {
    const inside = this.readBracket('[', ']');
    if (inside.indexOf('@') >= 0) this.setAddress(inside);
    else this.name += `[${inside}]`;
  }

  private step(): void {
    const character = this.text[this.index] as string;
    if (character === '"' && this.name.trim() === '') return this.readQuoted();
    if (character === '<') return this.setAddress(this.readBracket('<', '>'));
    if (character === '(' && this.lastParenthesis > this.index) return this.readParenthesis();
    if (character === '[') return this.readSquare();
    if (character === ',' || character === ';') return this.end(character);
    if (character === ':' && !/mailto$/i.test(this.name)) {
      // The name of a group: its members follow (RFC 5322 section 3.4).
      this.name = '';
      return;
    }
    this.name += character;
  }

  read(): readonly Piece[] {
    for (; this.index < this.text.length; this.index++) this.step();
    this.end('');
    return this.pieces;
  }
}

const isSurname = (name: string): boolean => name !== '' && name.indexOf(' ') < 0;

/** "Last, First" comes in two pieces; a bare name before a comma belongs to what follows it. */
const joinNames = (pieces: readonly Piece[]): readonly Piece[] => {
  const isOutlook = pieces.some(piece => piece.end === ';');
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    const isOpen = last !== undefined && last.end === ',' && last.address === '';
    const isOneName = isOpen && (piece.address !== '' ? piece.name !== '' : isOutlook || isSurname(last.name));
    if (!isOneName) joined.push(piece);
    else joined[joined.length - 1] = { ...piece, name: `${last.name}, ${piece.name}` };
  }
  return joined;
};

const cleanName = (name: string): string => name.replace(edges, '').replace(/^mailto:/i, '');

/**
 * The mailboxes of an address list: RFC 5322 with groups, quoted names and comments, and what mail programs print:
 * `Last, First <a@b>`, `Name [mailto:a@b]`, names alone, `;` between them. A name without an address has address ''.
 */
export const readMailboxes = (text: string): Mailbox[] =>
  joinNames(new ListReader(text.slice(0, longest)).read())
    .map(piece => ({ name: cleanName(piece.name) || cleanName(piece.comment), address: piece.address }))
    .map(mailbox => (mailbox.name.toLowerCase() === mailbox.address ? { ...mailbox, name: '' } : mailbox))
    .filter(mailbox => mailbox.name !== '' || mailbox.address !== '');
