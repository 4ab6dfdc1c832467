// The thread in which the engine runs, so that the page never stands still.
"use strict";
let memory = null;

// unpack reads what encoding/ascii85 wrote, with v for the sign that ends a script.
function unpack(text) {
  const out = new Uint8Array(Math.ceil(text.length * 0.8) + 8);
  let at = 0, word = 0, n = 0;
  for (let i = 0; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c === 10) continue;
    if (c === 122 && n === 0) { at += 4; continue; }
    if (c === 118) c = 60;
    word = word * 85 + (c - 33);
    if (++n === 5) {
      out[at++] = word / 16777216; out[at++] = word >>> 16; out[at++] = word >>> 8; out[at++] = word;
      word = 0; n = 0;
    }
  }
  if (n > 1) {
    for (let k = n; k < 5; k++) word = word * 85 + 84;
    const rest = [word / 16777216, word >>> 16, word >>> 8];
    for (let k = 0; k < n - 1; k++) out[at++] = rest[k];
  }
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
