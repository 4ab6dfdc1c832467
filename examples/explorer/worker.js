// The thread in which the engine runs, so that the page never stands still.
"use strict";
let memory = null;

// unpack reads what the page has packed: 13 bits in two of 91 signs, the lower first, and what is left at the end.
function unpack(text) {
  const out = new Uint8Array(text.length);
  let at = 0, word = 0, bits = 0, low = -1;
  const take = (value, n) => {
    word |= value << bits;
    for (bits += n; bits >= 8; bits -= 8) { out[at++] = word; word >>>= 8; }
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 33) continue;
    const sign = c - (c > 60 ? 34 : 33);
    if (low < 0) { low = sign; continue; }
    take(low + 91 * sign, 13);
    low = -1;
  }
  if (low >= 0) take(low, 6);
  return out.subarray(0, at);
}

function ready() { postMessage({ ready: true }); }

// inflated is what was packed.
function inflated(text) {
  return new Response(new Blob([unpack(text)]).stream().pipeThrough(new DecompressionStream("gzip")));
}

async function start(engine, lessons) {
  const go = new Go();
  self.lessons = await inflated(lessons).text();
  const bytes = await inflated(engine).arrayBuffer();
  postMessage({ progress: "The law is unpacked; it starts." });
  const { instance } = await WebAssembly.instantiate(bytes, go.importObject);
  memory = instance.exports.mem;
  go.run(instance).then(() => postMessage({ failed: "" }));
}

onmessage = (e) => {
  const m = e.data;
  if (m.engine) {
    start(m.engine, m.lessons).catch((err) => postMessage({ failed: String(err) }));
    return;
  }
  try {
    const from = performance.now(), screen = self.show(m.address, m.form);
    if (screen) postMessage({ screen, took: performance.now() - from, memory: memory.buffer.byteLength }); // else it has stopped, and says so itself
  } catch (err) { // what is thrown out of the engine leaves it broken
    postMessage({ failed: String(err) });
  }
};
