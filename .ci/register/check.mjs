// Reads what the register and its assistant give, by libraries that had no part in writing it: the description of the API, the calendar, and the tools of the assistant.
//
//   node check.mjs REGISTER ASSISTANT HISTORY, in a folder where it may write: the two programs, and a sample history
import {Client} from '@modelcontextprotocol/sdk/client/index.js'
import {StdioClientTransport} from '@modelcontextprotocol/sdk/client/stdio.js'
import {StreamableHTTPClientTransport} from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import {Validator} from '@seriousme/openapi-schema-validator'
import ICAL from 'ical.js'
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'

const [register, assistant, history] = process.argv.slice(2)
const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)

// said starts a program, and gives what a pattern finds in the lines that it says.
async function said(program, args, stream, pattern, last) {
  const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, COLUMNS: '400'}})
  child[stream === 'stdout' ? 'stderr' : 'stdout'].resume()
  const found = []
  for await (const line of createInterface({input: child[stream]})) {
    for (const match of line.matchAll(pattern)) found.push(match[0])
    if (last.test(line)) return {child, found}
  }
  throw new Error(`${program} ended, and had not begun`)
}

// asker asks the register.
function asker(at, token) {
  return async (method, path, body, headers = {}) => {
    const answer = await fetch(at + path, {
      method, headers: {Authorization: `Bearer ${token}`, ...(body && {'Content-Type': 'application/json'}), ...headers}, body: body && JSON.stringify(body),
    })
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${answer.ok || await answer.text()}`)
    return answer
  }
}

// given begins a notice and gives it, ten days ago.
async function given(ask, name) {
  const to = 'relevant operator: Acme; telecommunications; service in the UK; serves 2500000'
  let answer = await ask('POST', '/notices', {kind: 'technical capability notice', name, to})
  const {journal} = await answer.json()
  for (const act of [
    {act: 'consult', by: 'secretary of state', on: day(-25), before: 'give'},
    {act: 'decide', by: 'secretary of state', on: day(-20), to: 'give',
      adds: [{name: 'hand over', obligation: 'SI 2018/353, Sch 1 para 1', serves: 'targeted interception', days: 30}],
      necessary: 'found', proportionate: 'found', considered: 'privacy tests'},
    {act: 'approve', by: 'judicial commissioner', on: day(-15), considered: 'privacy tests'},
    {act: 'give', by: 'secretary of state', on: day(-10), considered: 'all'},
  ]) {
    answer = await ask('POST', `/notices/${journal}/acts`, {act}, {'If-Match': answer.headers.get('ETag')})
  }
  return journal
}

// The description is one of OpenAPI 3.1, and what is broken in it is found.
async function description(ask) {
  const text = await (await ask('GET', '/openapi.json')).text()
  const validator = new Validator()
  const result = await validator.validate(JSON.parse(text))
  assert.ok(result.valid, JSON.stringify(result.errors, null, 1))
  assert.equal(validator.version, '3.1')
  for (const breaks of [
    (d) => delete d.info.title,
    (d) => d.paths['/notices'].get.responses = [],
    (d) => d.paths['/notices'].get.parameters = [{name: 'x', in: 'body'}],
    (d) => d.paths['notices'] = {},
    (d) => d.paths['/report'].get.responses['200'] = {$ref: '#/components/responses/none'},
  ]) {
    const broken = JSON.parse(text)
    breaks(broken)
    assert.ok(!(await new Validator().validate(broken)).valid, `what ${breaks} breaks is not found`)
  }
  return Object.keys(JSON.parse(text).paths).length
}

// events reads a calendar as its receiver would: each event a day with a name, a text and an ID of its own.
function events(text) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  assert.equal(calendar.name, 'vcalendar')
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0')
  assert.ok(calendar.getFirstPropertyValue('prodid'))
  const ids = new Set(), days = {}
  for (const part of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(part)
    assert.ok(event.uid && !ids.has(event.uid), `the ID ${event.uid} is not its own`)
    ids.add(event.uid)
    assert.ok(event.startDate.isDate, `${event.summary} is no whole day`)
    assert.ok(event.summary && event.description, 'an event says nothing')
    for (const alarm of part.getAllSubcomponents('valarm')) {
      assert.ok(alarm.getFirstPropertyValue('trigger').isNegative, 'a warning comes too late')
    }
    days[event.summary] = event.startDate.toString()
  }
  return days
}

// The calendar is had by its secret address, without a token, and has the deadlines that the law gives.
async function calendar(at, ask) {
  const {address} = await (await ask('POST', '/calendar')).json()
  const answer = await fetch(at + address)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('Content-Type'), /^text\/calendar/)
  const text = await answer.text()
  const days = events(text)
  const on = (words) => Object.entries(days).filter(([summary]) => summary.includes(words)).map(([, d]) => d)
  assert.deepEqual(on('last day to refer'), [day(17)], JSON.stringify(days))
  assert.deepEqual(on('last day for the steps'), [day(19)], JSON.stringify(days))
  for (const broken of [text.replace(/^UID:.*\r\n( .*\r\n)*/m, ''), text.replace('END:VCALENDAR', ''), text.replace(/DTSTART;VALUE=DATE:(\d{8})/, 'DTSTART:$1T090000Z')]) {
    assert.notEqual(broken, text)
    assert.throws(() => events(broken), undefined, 'a calendar that is broken is read all the same')
  }
  assert.equal((await fetch(at + address.replace(/.{6}\.ics$/, 'aaaaaa.ics'))).status, 404)
  return Object.keys(days).length
}

// Each tool of the assistant answers, as its schema says: the client holds each answer to it. What is wrong is an error that says what to write.
async function tools(client) {
  const {tools} = await client.listTools()
  const lines = readFileSync(history, 'utf8').trim().split('\n').map((line) => JSON.parse(line))
  const calls = {
    look_up_law: {text: 's 255(8)', on: '2025-09-01'},
    rule_on_act: {history: lines, act: {act: 'disclose', by: 'staff: Jo; of Acme Cloud', on: '2025-09-05', to: 'press'}},
    what_can_be_done: {history: lines, on: '2025-09-05', as: 'relevant operator'},
    positions: {history: lines, on: '2025-09-05'},
    deadlines: {history: lines, on: '2025-09-05'},
    judge_chronology: {text: '13 January 2025: The Home Office serves Acme with a technical capability notice (The Post)'},
    compare: {history: lines, a: {}, b: {law: '2024-10-13'}},
  }
  assert.deepEqual(tools.map((t) => t.name).sort(), Object.keys(calls).sort())
  for (const [name, args] of Object.entries(calls)) {
    const answer = await client.callTool({name, arguments: args})
    assert.ok(!answer.isError, `${name}: ${JSON.stringify(answer.content)}`)
    assert.ok(answer.structuredContent.receipt, `${name} gives no receipt`)
    const wrong = await client.callTool({name, arguments: {...args, more: 1}})
    assert.ok(wrong.isError, `${name} takes a key that it does not know`)
  }
  await client.close()
  return tools.length
}

const {child, found} = await said(register, ['-dir', 'kept', '-listen', '127.0.0.1:0', '-rate', '1000'], 'stdout', /http:\/\/[\d.:]+(?=\/)|dlr_\S+/g, /Ctrl-C/)
try {
  const at = found[0], ask = asker(at, found.find((word) => word.startsWith('dlr_')))
  console.log(`OpenAPI: ${await description(ask)} paths are described`)
  await given(ask, 'First')
  console.log(`the calendar: ${await calendar(at, ask)} events are read, each on its day`)
} finally {
  child.kill('SIGTERM')
}

const about = {name: 'check', version: '1'}
const stdio = new Client(about)
await stdio.connect(new StdioClientTransport({command: assistant, stderr: 'inherit'}))
console.log(`the assistant, over stdio: ${await tools(stdio)} tools answer`)
const served = await said(assistant, ['-http', '127.0.0.1:0'], 'stderr', /http:\/\/[\d.:]+\d/g, /Serving/)
try {
  const http = new Client(about)
  await http.connect(new StreamableHTTPClientTransport(new URL(served.found[0])))
  console.log(`the assistant, over HTTP: ${await tools(http)} tools answer`)
} finally {
  served.child.kill('SIGTERM')
}
