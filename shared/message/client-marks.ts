/** What an element of a mail client says of the text in it or after it. */
export type Meaning =
  /** A blockquote that quotes. */
  | 'cite'
  /** All in it is quoted. */
  | 'enclosed'
  /** A quoted message and the answers between its lines are in it. */
  | 'around'
  | 'attribution'
  | 'header'
  | 'rule'
  | 'signature'
  | 'signature-start';

export interface ClientMark {
  readonly client: string;
  readonly attribute: 'id' | 'class' | 'style' | 'type' | 'name' | 'data-marker';
  readonly value: RegExp;
  readonly elements?: RegExp;
  readonly means: Meaning;
}

/**
 * How clients mark quotations and signatures in the html they write. One entry a mark. Outlook puts `x_` before ids and
 * classes of what it quotes again, Yahoo a number: hence the loose left edges. A quoted signature is thread, so marks of
 * the sender's own signature match the bare name only.
 */
export const clientMarks: readonly ClientMark[] = [
  { client: 'Outlook on the web', attribute: 'id', value: /(^|_)divRplyFwdMsg$/, means: 'header' },
  {
    client: 'Outlook for phones and Mac',
    attribute: 'id',
    value: /(^|_)mail-editor-reference-message-container$/,
    means: 'enclosed',
  },
  { client: 'Outlook for phones', attribute: 'class', value: /ms-outlook-mobile-reference-message/, means: 'enclosed' },
  { client: 'Outlook for Mac, old', attribute: 'id', value: /(^|_)OLK_SRC_BODY_SECTION$/, means: 'enclosed' },
  { client: 'Outlook, classic', attribute: 'style', value: /border-top:\s*solid\s+#(e1e1e1|b5c4df)/i, means: 'rule' },
  { client: 'Outlook, any', attribute: 'id', value: /^Signature$/, means: 'signature' },
  { client: 'Outlook for phones', attribute: 'id', value: /^ms-outlook-mobile-signature$/, means: 'signature' },
  { client: 'Outlook for phones', attribute: 'class', value: /^ms-outlook-mobile-signature\b/, means: 'signature' },
  { client: 'Outlook, classic', attribute: 'name', value: /^_MailAutoSig$/, elements: /^a$/, means: 'signature-start' },
  { client: 'Gmail', attribute: 'class', value: /\bgmail_attr\b/, means: 'attribution' },
  { client: 'Gmail', attribute: 'class', value: /\bgmail_quote\b/, elements: /^div$/, means: 'around' },
  { client: 'Gmail', attribute: 'class', value: /\bgmail_quote\b/, elements: /^blockquote$/, means: 'cite' },
  { client: 'Gmail', attribute: 'class', value: /\bgmail_signature\b/, means: 'signature' },
  { client: 'Apple Mail', attribute: 'id', value: /^lineBreakAtBeginningOfSignature$/, means: 'signature-start' },
  {
    client: 'Apple Mail, Thunderbird, Roundcube, SOGo',
    attribute: 'type',
    value: /^cite$/i,
    elements: /^blockquote$/,
    means: 'cite',
  },
  { client: 'Thunderbird', attribute: 'class', value: /\bmoz-cite-prefix\b/, means: 'attribution' },
  { client: 'Thunderbird', attribute: 'class', value: /\bmoz-forward-container\b/, means: 'enclosed' },
  { client: 'Thunderbird', attribute: 'class', value: /\bmoz-email-headers-table\b/, means: 'header' },
  { client: 'Thunderbird', attribute: 'class', value: /\bmoz-signature\b/, means: 'signature' },
  { client: 'Roundcube', attribute: 'id', value: /^reply-intro$/, means: 'attribution' },
  { client: 'Roundcube', attribute: 'id', value: /^forwardbody\d*$/, means: 'enclosed' },
  { client: 'Roundcube', attribute: 'id', value: /^_rc_sig$/, means: 'signature' },
  { client: 'Yahoo', attribute: 'class', value: /(yahoo_quoted|ymail_android_quote)/, means: 'enclosed' },
  { client: 'Yahoo', attribute: 'class', value: /^(ydp[0-9a-z]*)?signature$/, means: 'signature' },
  { client: 'Proton', attribute: 'class', value: /\bprotonmail_quote\b/, elements: /^div$/, means: 'around' },
  { client: 'Proton', attribute: 'class', value: /\bprotonmail_quote\b/, elements: /^blockquote$/, means: 'cite' },
  { client: 'Proton', attribute: 'class', value: /\bprotonmail_signature_block\b/, means: 'signature' },
  { client: 'Tuta', attribute: 'class', value: /\btutanota_quote\b/, means: 'cite' },
  { client: 'Zoho', attribute: 'class', value: /\bzmail_extra\b/, means: 'around' },
  { client: 'Zimbra', attribute: 'data-marker', value: /^__HEADERS__$/, means: 'header' },
  {
    client: 'any that draws a bar',
    attribute: 'style',
    value: /border-left:/i,
    elements: /^blockquote$/,
    means: 'cite',
  },
];

const attributes: readonly ClientMark['attribute'][] = ['id', 'class', 'style', 'type', 'name', 'data-marker'];

/** What an element means, by its name and attributes; empty for nearly all. */
export const readMeanings = (name: string, values: Readonly<Record<string, string>>): readonly Meaning[] => {
  if (!attributes.some(each => values[each] !== undefined)) return [];
  return clientMarks
    .filter(each => values[each.attribute] !== undefined && (each.elements === undefined || each.elements.test(name)))
    .filter(each => each.value.test(values[each.attribute] as string))
    .map(each => each.means);
};
