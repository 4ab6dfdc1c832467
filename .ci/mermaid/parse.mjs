// Has Mermaid itself read every picture of package chart, and tells whether it found in each as much as stands there.
// Then it must refuse each picture with one line spoilt. Mermaid needs a page to stand in: jsdom is one.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

const count = (text, pattern) => (text.match(pattern) ?? []).length;

const notes = (db) => [...db.getStates().values()].filter((state) => state.note).length;

// by type: what is counted in the text, what Mermaid found, and the line that no picture can have
const kinds = {
  stateDiagram: [/ --> |note right of /g, (db) => db.getRelations().length + notes(db), '    idle --> : : -->\n'],
  sequence: [/^ +(Note over|r\d+-)/gm, (db) => db.getMessages().length, '    r1->>\n'],
  timeline: [/ : \d+\. /g, (db) => db.getTasks().flatMap((task) => task.events).length, '    2025 : : \n'],
};

const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
let failed = files.length === 0;
const seen = new Set();
for (const name of files) {
  const text = readFileSync(join(folder, name), 'utf8');
  try {
    await mermaid.parse(text);
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    const [pattern, found, spoilt] = kinds[diagram.type];
    const want = count(text, pattern);
    const got = found(diagram.db);
    if (got !== want) throw new Error(`Mermaid found ${got} of ${want}`);
    seen.add(diagram.type);
    if (await mermaid.parse(text + spoilt, { suppressErrors: true })) throw new Error('Mermaid reads it spoilt as well');
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error.message}`);
  }
}
for (const kind of Object.keys(kinds)) {
  if (!seen.has(kind)) {
    failed = true;
    console.error(`no ${kind} was read in ${folder}`);
  }
}
if (failed) process.exit(1);
console.log(`Mermaid reads all ${files.length} pictures, and refuses each with one line spoilt`);
