// Has ajv hold files of JSON Lines to the schemas of dockets, histories and journals, line by line and as one list; and receipts to theirs.
// What Go reads must pass, and lines that are wrong must fail: those of the files *.refused.jsonl, each at the place that it names, and every
// sample line with a key that nobody knows.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const [top, written] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
const schema = (file, id) => {
  ajv.addSchema(JSON.parse(readFileSync(join(top, file), 'utf8')), id);
  return { file: ajv.getSchema(id), line: ajv.getSchema(`${id}#/$defs/line`) };
};
ajv.addSchema(JSON.parse(readFileSync(join(top, 'tcn/history.schema.json'), 'utf8')), 'file:///tcn/history.schema.json');
const vectors = schema('tcn/testdata/vectors/vectors.schema.json', 'file:///tcn/testdata/vectors/vectors.schema.json').file;
const kinds = { docket: schema('tcn/docket/docket.schema.json', 'docket'), history: schema('tcn/history.schema.json', 'history'), journal: schema('tcn/journal/journal.schema.json', 'journal') };
ajv.addSchema(JSON.parse(readFileSync(join(top, 'tcn/journal/receipt.schema.json'), 'utf8')), 'receipt');
const isReceipt = ajv.getSchema('receipt');

// A file is a docket if a line says when, a journal if its lines name one, and else a history: a line that names a notice is the same in two of them.
const kindOf = (lines) => (lines.some((line) => 'when' in line) ? 'docket' : lines.some((line) => 'journal' in line) ? 'journal' : 'history');
const read = (path) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim()).map((line) => JSON.parse(line));
const found = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, name)).sort();

let failed = 0;
const fail = (...says) => { if (failed++ < 20) console.error(...says); };
const shown = (errors) => errors.map((e) => `\n    ${e.instancePath || 'the line'} ${e.message}`).slice(0, 5).join('');

// hold has a file pass, and each of its lines fail with a key more.
function hold(path) {
  const lines = read(path);
  const kind = kindOf(lines);
  const is = kinds[kind];
  lines.forEach((line, i) => {
    if (!is.line(line)) fail(`${path}: line ${i + 1} is no line of a ${kind}:${shown(is.line.errors)}`);
    if (is.line({ ...line, 'no such key': 1 })) fail(`${path}: line ${i + 1} passes with a key that nobody knows`);
    if (line.act?.act && is.line({ ...line, act: { ...line.act, 'no such key': 1 } })) fail(`${path}: the act of line ${i + 1} passes with a key that nobody knows`);
  });
  if (!is.file(lines)) fail(`${path}: the lines pass, and the list of them does not:${shown(is.file.errors)}`);
  if (is.file([...lines, {}])) fail(`${path}: the list passes with an empty line`);
  return { kind, lines: lines.length };
}

// refuse has each line of a file fail, at its place; the line before it was spoilt is a sample's, or Go has refused it too.
function refuse(path) {
  const kind = basename(path).split('.')[0];
  const is = kind === 'vectors' ? vectors : kinds[kind].line;
  const cases = read(path);
  for (const { why, at, line } of cases) {
    if (is(line)) fail(`${path}: this passes, ${why}: ${JSON.stringify(line)}`);
    else if (!is.errors.some((e) => e.instancePath === at)) fail(`${path}: this fails, but not at ${at || 'the line'}, ${why}:${shown(is.errors)}`);
  }
  return cases.length;
}

// receipt has a receipt pass, and fail without each of its keys, and with each value another: a text, a number, a list of the wrong kind.
function receipt(path) {
  const whole = JSON.parse(readFileSync(path, 'utf8'));
  if (!isReceipt(whole)) fail(`${path}: it is no receipt:${shown(isReceipt.errors)}`);
  for (const key of Object.keys(whole)) {
    const { [key]: out, ...less } = whole;
    if (isReceipt(less)) fail(`${path}: it passes without ${key}`);
    for (const other of [typeof out === 'string' ? 7 : 'x', null, [7]]) if (isReceipt({ ...whole, [key]: other })) fail(`${path}: it passes with ${key} as ${JSON.stringify(other)}`);
  }
  if (isReceipt({ ...whole, more: 1 })) fail(`${path}: it passes with a key that nobody knows`);
}

// holdVectors has a file of vectors, or the tables on which they rest, pass, and fail with a key more: in itself and in each of its stories or lines.
function holdVectors(path) {
  const file = JSON.parse(readFileSync(path, 'utf8'));
  if (!vectors(file)) fail(`${path}:${shown(vectors.errors)}`);
  if (vectors({ ...file, 'no such key': 1 })) fail(`${path}: it passes with a key that nobody knows`);
  const key = file.stories ? 'stories' : 'rules';
  file[key].forEach((one, i) => {
    const spoilt = [{ ...one, 'no such key': 1 }];
    if (vectors({ ...file, [key]: spoilt })) fail(`${path}: ${key}[${i}] passes with a key that nobody knows`);
  });
  return file[key].length;
}

const mine = found(top).filter((path) => !path.includes('node_modules'));
// One of the ten chronologies is a table's rows written as lines, which the reader refuses, and so must the schema: each of its lines that tells of something.
const spoilt = (path) => path.endsWith('/samples/ten/08-assumed-facts.jsonl');
for (const path of mine.filter(spoilt)) {
  for (const line of read(path)) if (kinds.docket.line(line)) fail(`${path}: this passes, and the reader refuses it: ${JSON.stringify(line)}`);
}
if (mine.filter(spoilt).length !== 1) fail('the sample that must fail is not there');
const samples = mine.filter((path) => !/\.(golden|refused)\.jsonl$/.test(path) && !spoilt(path)).map(hold);
const random = found(written).map(hold);
const receipts = [top, written].flatMap((folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.receipt.json') && !name.includes('node_modules')).map((name) => join(folder, name)));
receipts.forEach(receipt);
if (receipts.length < 2) fail(`there are ${receipts.length} receipts, and one of the samples and one that Go wrote are looked for`);
const wrong = mine.filter((path) => path.endsWith('.refused.jsonl')).map(refuse);
for (const [name, all] of Object.entries({ samples, random })) {
  for (const kind of Object.keys(kinds)) if (!all.some((file) => file.kind === kind)) fail(`among the ${name} there is no ${kind}`);
}
if (wrong.length !== 4) fail(`there are ${wrong.length} files of lines that must fail, and 4 are looked for`);
const folder = join(top, 'tcn/testdata/vectors');
const told = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')).map((name) => holdVectors(join(folder, name)));
if (told.length < 10) fail(`there are ${told.length} files of vectors, and 10 are looked for`);
if (failed) {
  console.error(`${failed} findings`);
  process.exit(1);
}
const sum = (all) => all.reduce((n, more) => n + (more.lines ?? more), 0);
console.log(`ajv: ${samples.length} samples pass (${sum(samples)} lines), and ${random.length} files that Go wrote (${sum(random)} lines); ${sum(wrong)} wrong lines fail where they are wrong; ${receipts.length} receipts pass, and fail with any key less or otherwise`);
console.log(`ajv: ${told.length} files of vectors pass, with ${sum(told)} stories and rules`);
