// Has Mermaid itself read every picture of package chart, and compares the texts that it found with those that stand there.
// Then it must refuse each picture with one line spoilt. Mermaid needs a page to stand in: jsdom is one.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

// by type: where a text stands in the source, what Mermaid found, and the line that no picture can have
const kinds = {
  stateDiagram: [/^ +(?:\w+ -->|note right of) \w+ : (.*)$/gm, (db) => [
    ...db.getRelations().map((relation) => relation.relationTitle),
    ...[...db.getStates().values()].map((state) => state.note?.text),
  ], '    idle --> : : -->\n'],
  sequence: [/^ +(?:Note over \w+|r\d+-+[>x]+\w+): (.*)$/gm, (db) => db.getMessages().map((message) => message.message), '    r1->>\n'],
  timeline: [/ : (\d+\. .*)$/gm, (db) => db.getTasks().flatMap((task) => task.events), '    2025 : : \n'],
};

// Mermaid holds an entity in signs of its own until it draws, and writes a line break its own way.
const held = (text) => text.replace(/#(\d+);/g, 'ﬂ°°$1¶ß');
const settled = (texts) => texts.filter(Boolean).map((text) => text.replaceAll('<br/>', '<br>').trim()).sort();

async function check(text) {
  await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const [pattern, found, spoilt] = kinds[diagram.type];
  const want = settled([...text.matchAll(pattern)].map((match) => held(match[1])));
  const got = settled(found(diagram.db));
  const odd = want.findIndex((row, i) => row !== got[i]);
  if (odd >= 0 || got.length !== want.length) {
    throw new Error(`Mermaid found ${got.length} of ${want.length} texts, and read ${want[odd]} as ${got[odd]}`);
  }
  if (await mermaid.parse(text + spoilt, { suppressErrors: true })) throw new Error('Mermaid reads it spoilt as well');
  return diagram.type;
}

const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
const seen = new Set();
let failed = false;
for (const name of files) {
  try {
    seen.add(await check(readFileSync(join(folder, name), 'utf8')));
  } catch (error) {
    failed = true;
    console.error(`${name}: ${error.message}`);
  }
}
for (const kind of Object.keys(kinds).filter((kind) => !seen.has(kind))) {
  failed = true;
  console.error(`no ${kind} was read in ${folder}`);
}
if (failed) process.exit(1);
console.log(`Mermaid reads all ${files.length} pictures as they are meant, and refuses each with one line spoilt`);
