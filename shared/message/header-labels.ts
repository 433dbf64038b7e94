/** What a line of a printed header tells. `other` belongs to the header and tells nothing here. */
export type HeaderField = 'from' | 'date' | 'to' | 'cc' | 'bcc' | 'subject' | 'other';

/** Labels as clients print them, by language; lower case, several parted by a bar. */
const languages: Readonly<Record<string, Readonly<Partial<Record<HeaderField, string>>>>> = {
  en: {
    from: 'from|sender',
    date: 'sent|date|sent on|date sent',
    to: 'to',
    cc: 'cc|copy|copies',
    bcc: 'bcc',
    subject: 'subject',
    other:
      'importance|priority|sensitivity|attachments|attachment|reply-to|reply to|organisation|organization|categories|message-id|mailed-by|signed-by|security|list-id|x-priority|sent by|when|where',
  },
  cy: {
    from: 'o|oddi wrth|gan',
    date: 'anfonwyd|dyddiad|wedi’i anfon|wedi anfon',
    to: 'at|i',
    cc: 'cc|copi|copïau',
    bcc: 'bcc|copi cudd',
    subject: 'pwnc|testun',
    other: 'pwysigrwydd|blaenoriaeth|sensitifrwydd|atodiadau|atodiad|ateb i',
  },
  fr: {
    from: 'de|expéditeur',
    date: 'envoyé|date|envoyé le',
    to: 'à|a|destinataire',
    cc: 'cc|copie',
    bcc: 'cci',
    subject: 'objet|sujet',
  },
  de: { from: 'von', date: 'gesendet|datum', to: 'an', cc: 'cc|kopie', bcc: 'bcc|blindkopie', subject: 'betreff' },
  es: { from: 'de', date: 'enviado|enviado el|fecha', to: 'para', cc: 'cc', bcc: 'cco', subject: 'asunto' },
  it: { from: 'da', date: 'inviato|data', to: 'a', cc: 'cc', bcc: 'ccn', subject: 'oggetto' },
  pt: { from: 'de', date: 'enviado|enviada|enviada em|data', to: 'para', cc: 'cc', bcc: 'cco|bcc', subject: 'assunto' },
  nl: { from: 'van', date: 'verzonden|datum', to: 'aan', cc: 'cc', bcc: 'bcc', subject: 'onderwerp' },
  pl: { from: 'od', date: 'wysłano|wysłane|data', to: 'do', cc: 'dw', bcc: 'udw', subject: 'temat' },
  ro: { from: 'de la', date: 'trimis|data|dată', to: 'către|catre', cc: 'cc', subject: 'subiect' },
  sv: { from: 'från', date: 'skickat|datum', to: 'till', cc: 'kopia', subject: 'ämne' },
  da: { from: 'fra', date: 'sendt|dato', to: 'til', cc: 'cc|kopi', subject: 'emne' },
  fi: { from: 'lähettäjä', date: 'lähetetty|päivämäärä', to: 'vastaanottaja', cc: 'kopio', subject: 'aihe' },
  cs: { from: 'od', date: 'odesláno|datum', to: 'komu', cc: 'kopie', subject: 'předmět' },
  hu: { from: 'feladó', date: 'küldve|dátum', to: 'címzett', cc: 'másolatot kap', subject: 'tárgy' },
  lt: { from: 'nuo', date: 'išsiųsta|data', to: 'kam', cc: 'kopija', subject: 'tema' },
  tr: { from: 'kimden|gönderen', date: 'gönderildi|tarih', to: 'kime|kime', cc: 'bilgi', subject: 'konu' },
  ru: { from: 'от|отправитель', date: 'отправлено|дата', to: 'кому', cc: 'копия', subject: 'тема' },
  uk: { from: 'від', date: 'надіслано|дата', to: 'кому', cc: 'копія', subject: 'тема' },
  zh: {
    from: '发件人|寄件者',
    date: '发送时间|日期|寄件日期',
    to: '收件人|收件者',
    cc: '抄送|副本',
    subject: '主题|主旨',
  },
  ja: { from: '差出人', date: '送信日時|日付|日時', to: '宛先', cc: 'cc', subject: '件名' },
};

const fields: Readonly<Record<string, HeaderField>> = (() => {
  const table: Record<string, HeaderField> = Object.create(null) as Record<string, HeaderField>;
  for (const language of Object.keys(languages)) {
    const labels = languages[language] ?? {};
    for (const field of Object.keys(labels) as HeaderField[]) {
      for (const label of (labels[field] as string).split('|')) table[label] = table[label] ?? field;
    }
  }
  return table;
})();

const longestLabel = 24;

export interface LabelledLine {
  /** '' where the label is no known one. */
  readonly field: HeaderField | '';
  readonly value: string;
}

/** Reads `Label: value`, the label in any known language, bold by asterisks or not. */
export const readLabelledLine = (text: string): LabelledLine | undefined => {
  const match = /^\**([^:：*]{1,40})\**\s?[:：]\**\s*/.exec(text.slice(0, 60));
  if (!match) return undefined;
  const label = (match[1] as string).trim().toLowerCase().replace(/'/g, '’');
  if (label === '' || label.length > longestLabel) return undefined;
  return {
    field: fields[label] ?? '',
    value: text
      .slice(match[0].length)
      .replace(/^\*+\s*/, '')
      .trim(),
  };
};
