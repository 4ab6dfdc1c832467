// node check.mjs DOCUMENT WALKS has SCION, an interpreter of State Chart XML, go step by step through what notices have lived through,
// and asks after each step whether its machines are where the notice is. Then each transition that was taken is left out, one at a
// time: the walk that took it must come out otherwise.
import fs from 'node:fs'
import scxml from '@scion-scxml/scxml'

const [document, file] = process.argv.slice(2)
const text = fs.readFileSync(document, 'utf8')
const walks = new Map() // the steps of each, by its number
for (const line of fs.readFileSync(file, 'utf8').trim().split('\n')) {
  const step = JSON.parse(line)
  walks.set(step.walk, [...(walks.get(step.walk) ?? []), step])
}

const answer = (what) => new Promise((yes, no) => what((error, found) => (error ? no(error) : yes(found))))

// read is a document as SCION has it, to be started as often as one likes.
async function read(text) {
  const model = await answer((then) => scxml.documentStringToModel('', text, then, {}))
  return answer((then) => model.prepare(then))
}

const words = (all) => [...all].sort().join(' ')

// live takes a walk, and gives what is wrong at the first step after which the two part; it hands each step on with where it began.
function live(chart, steps, each = () => {}) {
  const machine = new scxml.core.Statechart(chart)
  machine.start()
  for (const step of steps) {
    const before = machine.getConfiguration()
    machine.gen({ name: step.event })
    const after = machine.getConfiguration()
    const stayed = words(after) === words(before)
    if ((step.refused && !stayed) || (step.after && words(after) !== words(step.after))) {
      return `walk ${step.walk}, ${step.event}: from ${words(before)} to ${words(after)}, and the notice is at ${words(step.after ?? [])}`
    }
    each(step, before)
  }
}

const taken = new Map() // the number of the first walk in which an event came to a status
let compared = 0
const chart = await read(text)
for (const [number, steps] of walks) {
  const wrong = live(chart, steps, (step, before) => {
    compared += step.after ? 1 : 0
    for (const status of step.refused ? [] : before) {
      if (!taken.has(`${step.event} ${status}`)) taken.set(`${step.event} ${status}`, number)
    }
  })
  if (wrong) throw new Error(wrong)
}
console.log(`SCION goes with the notice through ${walks.size} walks, ${compared} steps`)

const transitions = [...text.matchAll(/^ *<transition event="([^"]*)"[^\n]*\n/gm)]
let noticed = 0
for (const { 0: line, 1: event, index } of transitions) {
  const status = [...text.slice(0, index).matchAll(/<state id="([^"]*)">/g)].at(-1)[1]
  const number = taken.get(`${event} ${status}`)
  if (number === undefined) continue
  const less = await read(text.slice(0, index) + text.slice(index + line.length))
  if (!live(less, walks.get(number))) throw new Error(`without ${event} from ${status} walk ${number} comes out the same`)
  noticed++
}
console.log(`${noticed} of ${transitions.length} transitions are taken, and a walk comes out otherwise without any of them`)
if (noticed * 10 < transitions.length * 9) throw new Error('too few of the transitions are taken')
