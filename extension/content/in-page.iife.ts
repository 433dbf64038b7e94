const clients = import.meta.glob<() => void>('../webmail/in-page/*.ts', { eager: true, import: 'default' });

// A page that is served twice, when its address is allowed while it is open, is guarded once.
const mark = Symbol.for('second-reading');
const page = window as Window & { [mark]?: true };
if (!page[mark]) {
  page[mark] = true;
  for (const begin of Object.values(clients)) begin();
}
