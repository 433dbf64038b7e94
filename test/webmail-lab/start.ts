import { startLab } from './lab';
import { people } from './people';

const lab = await startLab();
console.log(`Roundcube: ${lab.url}\n`);
for (const person of people) {
  console.log(
    `  ${person.address}  password ${person.password}  (${person.skin}, ${person.html ? 'HTML' : 'plain text'})`,
  );
}
console.log(`\nMail that leaves is kept, whoever it is to, and delivered to those above. Ctrl-C stops everything.`);

lab.sink.onArrival(mail => console.log(`sent: ${mail.envelope.from} -> ${mail.envelope.to.join(', ')}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void lab.stop());
