import type { Body, BodyHint } from '../../shared/message/split';

/** A body as a client writes it, and what is in it. Written for these tests, in the shapes that the clients are known by. */
export interface ClientBody {
  readonly client: string;
  readonly body: Body;
  readonly hint?: BodyHint;
  readonly own: string;
  readonly signature?: string;
  readonly thread: readonly {
    readonly from: string | null;
    readonly date?: string;
    readonly to?: readonly string[];
    readonly cc?: readonly string[];
    readonly subject?: string;
    readonly text: string;
  }[];
}

const own = 'Dear Ann\n\nYes, Friday at ten.\n\nBen';
const divs = '<div>Dear Ann</div><div><br></div><div>Yes, Friday at ten.</div><div><br></div><div>Ben</div>';
const paragraphs =
  '<p class=MsoNormal>Dear Ann<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Yes, Friday at ten.<o:p></o:p></p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Ben</p>';
const ann = 'ann.lee@moor.gov.uk';
const ben = 'ben.hall@moor.gov.uk';

export const clientBodies: readonly ClientBody[] = [
  {
    client: 'classic Outlook with attributes in single quotes and none',
    body: {
      html: `<div class=WordSection1>${paragraphs}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> Ann Lee &lt;${ann}&gt; <br><b>Sent:</b> 03 March 2026 09:15<br><b>To:</b> Ben Hall &lt;${ben}&gt;; Cat Moss &lt;cat@moor.gov.uk&gt;<br><b>Cc:</b> Dee, Max &lt;max@moor.gov.uk&gt;<br><b>Subject:</b> The gate<o:p></o:p></span></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Is Friday good?<o:p></o:p></p></div>`,
    },
    own,
    thread: [
      {
        from: ann,
        date: '2026-03-03T09:15',
        to: [ben, 'cat@moor.gov.uk'],
        cc: ['max@moor.gov.uk'],
        subject: 'The gate',
        text: 'Is Friday good?',
      },
    ],
  },
  {
    client: 'Outlook 2010 on an American machine',
    body: {
      html: `${paragraphs}<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p class=MsoNormal><b>From:</b> Ann Lee [mailto:${ann}] <br><b>Sent:</b> Tuesday, March 03, 2026 9:15 AM<br><b>To:</b> Ben Hall<br><b>Subject:</b> The gate</p></div><p class=MsoNormal>Is Friday good?</p>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', to: ['Ben Hall'], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Outlook on the web quoting what Outlook on the web quoted',
    body: {
      html: `${divs}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> Ann Lee &lt;${ann}&gt;<br><b>Sent:</b> 03 March 2026 09:15<br><b>To:</b> Ben Hall &lt;${ben}&gt;<br><b>Subject:</b> Re: The gate</font><div>&nbsp;</div></div><div>Is Friday good?</div><div id="x_Signature">Ann Lee<br>Clerk</div><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>From:</b> Ben Hall &lt;${ben}&gt;<br><b>Sent:</b> 02 March 2026 17:00<br><b>To:</b> Ann Lee &lt;${ann}&gt;<br><b>Subject:</b> The gate</div><div>When shall we meet?</div>`,
    },
    own,
    thread: [
      {
        from: ann,
        date: '2026-03-03T09:15',
        to: [ben],
        subject: 'Re: The gate',
        text: 'Is Friday good?\nAnn Lee\nClerk',
      },
      { from: ben, date: '2026-03-02T17:00', to: [ann], subject: 'The gate', text: 'When shall we meet?' },
    ],
  },
  {
    client: 'Outlook on the web with a letter typed inside the signature',
    body: {
      html: `<div id="Signature"><div>Dear Ann</div><div><br></div><div>Yes, Friday at ten is good for me and for Cat.</div><div><br></div><div>Ben</div><div><br></div><div>Ben Hall</div><div>Moor District Council</div><div>01632 960200</div></div>`,
    },
    own: 'Dear Ann\n\nYes, Friday at ten is good for me and for Cat.\n\nBen',
    signature: 'Ben Hall\nMoor District Council\n01632 960200',
    thread: [],
  },
  {
    client: 'Outlook in a language whose labels are not known',
    body: {
      html: `${divs}<div id="divRplyFwdMsg" dir="ltr"><b>Mula sa:</b> Ann Lee &lt;${ann}&gt;<br><b>Ipinadala:</b> 2026-03-03 09:15<br><b>Kay:</b> Ben Hall &lt;${ben}&gt;<br><b>Paksa:</b> The gate</div><div>Is Friday good?</div>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Outlook for Mac',
    body: {
      html: `${paragraphs}<div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From: </b>Ann Lee &lt;${ann}&gt;<br><b>Date: </b>Tuesday, 3 March 2026 at 09:15<br><b>To: </b>Ben Hall &lt;${ben}&gt;<br><b>Subject: </b>The gate</p></div><p class="MsoNormal">Is Friday good?</p></div></div>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'old Outlook for Mac',
    body: {
      html: `${divs}<span id="OLK_SRC_BODY_SECTION"><div style="BORDER-TOP: #b5c4df 1pt solid"><span>From: </span>Ann Lee &lt;${ann}&gt;<br><span>Date: </span>Tuesday, 3 March 2026 09:15<br><span>To: </span>Ben Hall &lt;${ben}&gt;<br><span>Subject: </span>The gate<br></div><div><br></div><div>Is Friday good?</div></span>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Outlook plain text, thirty-two underscores and links printed after their words',
    body: {
      text: `Dear Ann\r\n\r\nYes, Friday at ten.\r\n\r\nBen\r\n\r\nGet Outlook for Android<https://aka.ms/x>\r\n________________________________\r\nFrom: Ann Lee <${ann}<mailto:${ann}>>\r\nSent: 03 March 2026 09:15\r\nTo: Ben Hall <${ben}>; Cat Moss <cat@moor.gov.uk>;\r\n Dan Fox <dan@moor.gov.uk>\r\nSubject: The gate\r\n\r\nIs Friday good?\r\n`,
    },
    own,
    signature: 'Get Outlook for Android',
    thread: [
      {
        from: ann,
        date: '2026-03-03T09:15',
        to: [ben, 'cat@moor.gov.uk', 'dan@moor.gov.uk'],
        subject: 'The gate',
        text: 'Is Friday good?',
      },
    ],
  },
  {
    client: 'Outlook plain text, "Original Message", two levels',
    body: {
      text: `${own}\n\n-----Original Message-----\nFrom: Ann Lee\nSent: 03 March 2026 09:15\nTo: 'Ben Hall'\nCc: Moss, Cat\nSubject: RE: The gate\nImportance: High\n\nIs Friday good?\n\n-----Original Message-----\nFrom: Ben Hall\nSent: 02 March 2026 17:00\nTo: Ann Lee\nSubject: The gate\n\nWhen shall we meet?`,
    },
    own,
    thread: [
      {
        from: 'Ann Lee',
        date: '2026-03-03T09:15',
        to: ['Ben Hall'],
        cc: ['Moss, Cat'],
        subject: 'RE: The gate',
        text: 'Is Friday good?',
      },
      { from: 'Ben Hall', date: '2026-03-02T17:00', to: ['Ann Lee'], subject: 'The gate', text: 'When shall we meet?' },
    ],
  },
  {
    client: 'Gmail in Welsh',
    body: { text: `${own}\n\nAr Maw, 3 Maw 2026 am 09:15, ysgrifennodd Ann Lee <${ann}>:\n\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail in French, broken over two lines',
    body: { text: `${own}\n\nLe mar. 3 mars 2026 à 09:15, Ann Lee <${ann}> a\nécrit :\n\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail in German',
    body: { text: `${own}\n\nAm Di., 3. März 2026 um 09:15 Uhr schrieb Ann Lee <${ann}>:\n\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail in Polish',
    body: { text: `${own}\n\nwt., 3 mar 2026 o 09:15 Ann Lee <${ann}> napisał(a):\n\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail in Portuguese',
    body: { text: `${own}\n\nEm ter., 3 de mar. de 2026 às 09:15, Ann Lee <${ann}> escreveu:\n\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail in Chinese',
    body: { text: `${own}\n\nAnn Lee <${ann}> 于2026年3月3日周二 09:15写道：\n\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail in a language that is not known, by its class',
    body: {
      html: `<div dir="ltr">${divs}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">2026(e)ko mar. 3(a) 09:15, erabiltzaileak (Ann Lee &lt;<a href="mailto:${ann}">${ann}</a>&gt;) hau idatzi du:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Is Friday good?</blockquote></div>`,
    },
    own,
    thread: [{ from: ann, text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail with the signature beneath the quotation',
    body: {
      html: `<div dir="ltr">${divs}</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, 3 Mar 2026 at 09:15, Ann Lee &lt;${ann}&gt; wrote:<br></div><blockquote class="gmail_quote">Is Friday good?</blockquote></div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Ben Hall<br>Ward councillor</div>`,
    },
    own,
    signature: 'Ben Hall\nWard councillor',
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'Gmail forwarding a reply',
    body: {
      html: `<div dir="ltr">${divs}</div><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Ann Lee</strong> <span>&lt;${ann}&gt;</span><br>Date: Tue, 3 Mar 2026 at 09:15<br>Subject: Re: The gate<br>To: Ben Hall &lt;${ben}&gt;<br>Cc: Cat Moss &lt;cat@moor.gov.uk&gt;, Dan Fox &lt;dan@moor.gov.uk&gt;<br></div><br><br><div>Is Friday good?</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Mar 2026 at 17:00, Ben Hall &lt;${ben}&gt; wrote:<br></div><blockquote class="gmail_quote">When shall we meet?</blockquote></div></div>`,
    },
    own,
    thread: [
      {
        from: ann,
        date: '2026-03-03T09:15',
        to: [ben],
        cc: ['cat@moor.gov.uk', 'dan@moor.gov.uk'],
        subject: 'Re: The gate',
        text: 'Is Friday good?',
      },
      { from: ben, date: '2026-03-02T17:00', text: 'When shall we meet?' },
    ],
  },
  {
    client: 'Apple Mail forwarding',
    body: {
      html: `<body>${divs}<div><br><blockquote type="cite"><div>Begin forwarded message:</div><br class="Apple-interchange-newline"><div><span><b>From: </b></span><span>Ann Lee &lt;${ann}&gt;<br></span></div><div><b>Subject: </b><b>The gate</b><br></div><div><b>Date: </b>3 March 2026 at 09:15:10 GMT<br></div><div><b>To: </b>Ben Hall &lt;${ben}&gt;<br></div><br><div>Is Friday good?</div></blockquote></div></body>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15:10+00:00', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Apple Mail forwarding, plain text',
    body: {
      text: `${own}\n\nBegin forwarded message:\n\nFrom: Ann Lee <${ann}>\nSubject: The gate\nDate: 3 March 2026 at 09:15:10 GMT\nTo: Ben Hall <${ben}>\n\nIs Friday good?\n`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15:10+00:00', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Apple Mail, three deep',
    body: {
      text: `${own}\n\n> On 3 Mar 2026, at 09:15, Ann Lee <${ann}> wrote:\n> \n> Is Friday good?\n> \n>> On 2 Mar 2026, at 17:00, Ben Hall <${ben}> wrote:\n>> \n>> When shall we meet?\n>> \n>>> On 1 Mar 2026, at 8:05, Ann Lee <${ann}> wrote:\n>>> \n>>> We must meet.\n`,
    },
    own,
    thread: [
      { from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' },
      { from: ben, date: '2026-03-02T17:00', text: 'When shall we meet?' },
      { from: ann, date: '2026-03-01T08:05', text: 'We must meet.' },
    ],
  },
  {
    client: 'Thunderbird forwarding',
    body: {
      html: `<p>Dear Ann</p><p>Yes, Friday at ten.</p><p>Ben</p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table" cellspacing="0"><tbody><tr><th valign="BASELINE" align="RIGHT">Subject: </th><td>The gate</td></tr><tr><th>Date: </th><td>Tue, 3 Mar 2026 09:15:10 +0000</td></tr><tr><th>From: </th><td>Ann Lee <a href="mailto:${ann}">&lt;${ann}&gt;</a></td></tr><tr><th>To: </th><td>Ben Hall &lt;${ben}&gt;</td></tr></tbody></table><br><br><p>Is Friday good?</p></div>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15:10+00:00', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Thunderbird answering between the lines',
    body: {
      html: `<div class="moz-cite-prefix">On 03/03/2026 09:15, Ann Lee wrote:<br></div><blockquote type="cite" cite="mid:a@b"><p>Is Friday good?</p></blockquote><p>Yes, at ten.</p><blockquote type="cite" cite="mid:a@b"><p>Shall Cat come?</p></blockquote><p>Please ask her.</p><pre class="moz-signature" cols="72">-- \nBen Hall\nWard councillor</pre>`,
    },
    own: 'Yes, at ten.\n\nPlease ask her.',
    signature: 'Ben Hall\nWard councillor',
    thread: [{ from: 'Ann Lee', date: '2026-03-03T09:15', text: 'Is Friday good?\n\nShall Cat come?' }],
  },
  {
    client: 'Roundcube in html, the message quoted above',
    body: {
      html: `<p id="reply-intro">On 2026-03-03 09:15, Ann Lee wrote:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"><div id="replybody1"><p>Is Friday good?</p></div></blockquote><p>Dear Ann</p><p>Yes, Friday at ten.</p><p>Ben</p><div id="_rc_sig">-- <br>Ben Hall<br>Ward councillor</div>`,
    },
    own,
    signature: 'Ben Hall\nWard councillor',
    thread: [{ from: 'Ann Lee', date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'Roundcube switched from plain text to html',
    body: {
      html: `<p>Dear Ann</p><p>Yes, Friday at ten.</p><p>Ben</p><div class="pre">On 2026-03-03 09:15, Ann Lee wrote:<blockquote>Is Friday good?<br>Or Monday?</blockquote></div>`,
    },
    own,
    thread: [{ from: 'Ann Lee', date: '2026-03-03T09:15', text: 'Is Friday good?\nOr Monday?' }],
  },
  {
    client: 'Roundcube forwarding in html',
    body: {
      html: `<p>Dear Ann</p><p>Yes, Friday at ten.</p><p>Ben</p><p id="reply-intro">-------- Original Message --------</p><table border="0"><tbody><tr><th align="right" nowrap="nowrap" valign="baseline">Subject: </th><td>The gate</td></tr><tr><th>Date: </th><td>2026-03-03 09:15</td></tr><tr><th>From: </th><td>Ann Lee &lt;${ann}&gt;</td></tr><tr><th>To: </th><td>Ben Hall &lt;${ben}&gt;</td></tr></tbody></table><br><div id="forwardbody1"><p>Is Friday good?</p></div>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Roundcube forwarding in plain text',
    body: {
      text: `${own}\n\n-------- Original Message --------\nSubject: The gate\nDate: 2026-03-03 09:15\nFrom: Ann Lee <${ann}>\nTo: Ben Hall <${ben}>\nCopy: cat@moor.gov.uk\n\nIs Friday good?\n`,
    },
    own,
    thread: [
      {
        from: ann,
        date: '2026-03-03T09:15',
        to: [ben],
        cc: ['cat@moor.gov.uk'],
        subject: 'The gate',
        text: 'Is Friday good?',
      },
    ],
  },
  {
    client: 'Yahoo',
    body: {
      html: `<div class="ydpaaayahoo-style-wrap">${divs}</div><div id="ydpbbbyahoo_quoted_1" class="ydpbbbyahoo_quoted"><div><div>On Tuesday, 3 March 2026 at 09:15:10 GMT, Ann Lee &lt;${ann}&gt; wrote:</div><div><br></div><div>Is Friday good?</div></div></div>`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15:10+00:00', text: 'Is Friday good?' }],
  },
  {
    client: 'Samsung and other phones',
    body: {
      html: `<div>${divs}</div><div><br></div><div id="composer_signature"><div style="font-size:85%;color:#575757" dir="auto">Sent from my Galaxy</div></div><div><br></div><div style="font-size:100%;color:#000000"><div>-------- Original message --------</div><div>From: Ann Lee &lt;${ann}&gt; </div><div>Date: 03/03/2026  09:15  (GMT+00:00) </div><div>To: Ben Hall &lt;${ben}&gt; </div><div>Subject: The gate </div><div><br></div></div>Is Friday good?`,
    },
    own,
    signature: 'Sent from my Galaxy',
    thread: [{ from: ann, date: '2026-03-03T09:15+00:00', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'Proton',
    body: {
      html: `${divs}<div class="protonmail_signature_block"><div>Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">On Tuesday, March 3rd, 2026 at 9:15 AM, Ann Lee &lt;${ann}&gt; wrote:<br><br><blockquote class="protonmail_quote" type="cite">Is Friday good?</blockquote></div>`,
    },
    own,
    signature: 'Sent with Proton Mail secure email.',
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'a plain reply whose quotation nobody is named for',
    body: { text: `> Is Friday good?\n> Or Monday?\n\n${own}\n` },
    own,
    thread: [{ from: null, text: 'Is Friday good?\nOr Monday?' }],
  },
  {
    client: 'a plain reply with its answer in the middle',
    body: {
      text: `Dear Ann\n\nAnn Lee <${ann}> wrote:\n> Is Friday good?\nYes, at ten.\n> Shall Cat come?\nPlease.\n\nBen`,
    },
    own: 'Dear Ann\n\nYes, at ten.\n\nPlease.\n\nBen',
    thread: [{ from: ann, text: 'Is Friday good?\n\nShall Cat come?' }],
  },
  {
    client: 'a quoted line that the client broke without a mark',
    body: {
      text: `${own}\n\nOn 03/03/2026 09:15, Ann Lee wrote:\n> The gate at the bottom of the green lane has come off its hinges and\nlies in the\n> ditch. Is Friday good?\n`,
    },
    own,
    thread: [
      {
        from: 'Ann Lee',
        date: '2026-03-03T09:15',
        text: 'The gate at the bottom of the green lane has come off its hinges and\nlies in the\nditch. Is Friday good?',
      },
    ],
  },
  {
    client: 'answers in red, announced',
    body: {
      html: `<div>Ann, my comments are in red below.</div><div>Ben</div><div id="divRplyFwdMsg"><b>From:</b> Ann Lee &lt;${ann}&gt;<br><b>Sent:</b> 03 March 2026 09:15<br><b>To:</b> Ben Hall &lt;${ben}&gt;<br><b>Subject:</b> The gate</div><div>Is Friday good?</div><div><br></div><div><span style="color: rgb(255, 0, 0)">Yes, at ten.</span></div><div><br></div><div>Shall Cat come?</div><div><br></div><div><font color="red">Please ask her.</font></div>`,
    },
    own: 'Ann, my comments are in red below.\nBen\n\nYes, at ten.\n\nPlease ask her.',
    thread: [
      {
        from: ann,
        date: '2026-03-03T09:15',
        to: [ben],
        subject: 'The gate',
        text: 'Is Friday good?\n\nShall Cat come?',
      },
    ],
  },
  {
    client: 'answers behind the sender’s initials, not announced',
    body: {
      text: `Ann\n\n-----Original Message-----\nFrom: Ann Lee\nSent: 03 March 2026 09:15\nTo: Ben Hall\nSubject: The gate\n\nIs Friday good?\n\n[BH] Yes, at ten.\n\n[AL] was my own note.`,
    },
    hint: { from: { name: 'Ben Hall', address: ben } },
    own: 'Ann\n\n[BH] Yes, at ten.',
    thread: [
      {
        from: 'Ann Lee',
        date: '2026-03-03T09:15',
        to: ['Ben Hall'],
        subject: 'The gate',
        text: 'Is Friday good?\n\n[AL] was my own note.',
      },
    ],
  },
  {
    client: 'coloured words in the quotation, nothing announced',
    body: {
      html: `<div>Agreed.</div><div id="divRplyFwdMsg"><b>From:</b> Ann Lee &lt;${ann}&gt;<br><b>Sent:</b> 03 March 2026 09:15<br><b>To:</b> Ben Hall &lt;${ben}&gt;<br><b>Subject:</b> The gate</div><div style="color:#0070C0">Is Friday good?</div>`,
    },
    own: 'Agreed.',
    thread: [{ from: ann, date: '2026-03-03T09:15', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'asterisks around the labels, as html turned into text prints them',
    body: {
      text: `${own}\n\n*From:* Ann Lee <${ann}>\n*Sent:* 03 March 2026 09:15\n*To:* Ben Hall <${ben}>\n*Subject:* The gate\n\nIs Friday good?\n`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', to: [ben], subject: 'The gate', text: 'Is Friday good?' }],
  },
  {
    client: 'ISO dates and bare addresses',
    body: { text: `${own}\n\nOn 2026-07-03T09:15:00+01:00, ${ann} wrote:\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-07-03T09:15:00+01:00', text: 'Is Friday good?' }],
  },
  {
    client: 'Zoho, its attribution between dashes',
    body: {
      text: `${own}\n\n---- On Tue, 03 Mar 2026 09:15:00 +0000 Ann Lee <${ann}> wrote ----\n\nIs Friday good?\n`,
    },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15:00+00:00', text: 'Is Friday good?' }],
  },
  {
    client: 'a sender and a date above marked lines',
    body: { text: `${own}\n\nFrom: Ann Lee <${ann}>\nDate: 3 March 2026 09:15\n\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'an address and a date above marked lines, without a verb',
    body: { text: `${own}\n\nAnn Lee <${ann}> (3 March 2026 09:15):\n> Is Friday good?\n` },
    own,
    thread: [{ from: ann, date: '2026-03-03T09:15', text: 'Is Friday good?' }],
  },
  {
    client: 'a page with what is not its text',
    body: {
      html: `<html><head><title>No</title><style>p{color:red}</style></head><body><!-- no --><!--[if mso]><p>no</p><![endif]--><div style="display:none">no</div><script>no()</script><p style="margin:0">Caf&eacute; &amp; t&#375;&nbsp;&#8211; 5&nbsp;&lt;&nbsp;6 &unknown; don&#146;t</p></body></html>`,
    },
    own: 'Café & tŷ – 5 < 6 &unknown; don’t',
    thread: [],
  },
  {
    client: 'own words that look a little like a quotation',
    body: {
      text: `Ann\n\nBuses:\nFrom: Saltby\nTo: Thorpe\nDate: Friday\n\n>50 people came.\n\nOn Tuesday you wrote:\n\n"Friday is good"\n\nso I booked it.\n\nBen`,
    },
    own: `Ann\n\nBuses:\nFrom: Saltby\nTo: Thorpe\nDate: Friday\n\n>50 people came.\n\nOn Tuesday you wrote:\n\n"Friday is good"\n\nso I booked it.\n\nBen`,
    thread: [],
  },
  {
    client: 'an indented passage of the sender’s own',
    body: {
      html: `<div>The clause says:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0">Members shall not.</blockquote><div>That is plain.</div>`,
    },
    own: 'The clause says:\nMembers shall not.\nThat is plain.',
    thread: [],
  },
];
