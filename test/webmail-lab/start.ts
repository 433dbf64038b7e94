import { incoming } from './incoming';
import { startLab } from './lab';
import { people } from './people';

const lab = await startLab();
for (const { address } of people) {
  lab.post(
    address,
    incoming({
      from: 'Noor Rahman <noor.rahman@saltmere.test>',
      to: address,
      cc: 'Chris Dunmore <chris.dunmore@saltmere.test>',
      subject: 'Harbour Lane crossing',
      text: 'The draft report goes to the panel on 12 November.\nPlease do not copy this to anybody else yet.\n\nNoor Rahman\nHead of Highways',
    }),
  );
}
console.log(`Roundcube: ${lab.url}\n`);
for (const person of people) {
  console.log(
    `  ${person.address}  password ${person.password}  (${person.skin}, ${person.html ? 'HTML' : 'plain text'})`,
  );
}
console.log(`\nMail that leaves is kept, whoever it is to, and delivered to those above. Ctrl-C stops everything.`);

lab.sink.onArrival(mail => console.log(`sent: ${mail.envelope.from} -> ${mail.envelope.to.join(', ')}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void lab.stop());
