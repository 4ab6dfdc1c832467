// The page: it hands what is clicked, filled in and pressed to the engine, and puts the HTML that comes back in its place. All that it knows stands
// in the address.
"use strict";
(() => {
  const app = document.getElementById("app"), live = document.getElementById("live"), state = document.getElementById("state");
  const text = (id) => document.getElementById(id).textContent;
  let worker, ready = false, last = 0, current = location.hash, timer, asked = 0;
  const waiting = new Map();

  function say(words) { live.textContent = ""; setTimeout(() => { live.textContent = words; }, 30); }
  function progress(words, done) { state.textContent = words; state.hidden = !!done; }

  // ask asks for a screen. Of two that are asked for in a row the later one counts.
  function ask(address, form, how) {
    last++;
    if (!ready) { waiting.clear(); waiting.set(last, { address, form, how }); return; }
    waiting.set(last, { how });
    asked = performance.now();
    app.setAttribute("aria-busy", "true");
    worker.postMessage({ id: last, address: address.replace(/^#/, ""), form: form || "" });
  }

  function show(id, screen) {
    const w = waiting.get(id);
    waiting.delete(id);
    if (id !== last) return;
    app.removeAttribute("aria-busy");
    const to = "#" + screen.address;
    if (w.how === "push" && to !== location.hash) history.pushState(null, "", to);
    else history.replaceState(null, "", to);
    const before = new URLSearchParams(current.slice(1)), after = new URLSearchParams(screen.address);
    const elsewhere = before.get("v") !== after.get("v") || before.get("n") !== after.get("n") || before.get("q") !== after.get("q");
    current = to;
    document.title = screen.title;
    put(screen.html, w.how === "live", elsewhere);
    if (screen.says) say(screen.says);
    app.dataset.took = Math.round(performance.now() - asked);
    app.dataset.seen = id;
  }

  // put puts a screen in place. What was open stays open, and what had the focus keeps it.
  function put(html, only, elsewhere) {
    const next = document.createElement("template");
    next.innerHTML = html;
    for (const a of next.content.querySelectorAll('a[href^="#+"]')) { // what is added to the address of the page
      a.dataset.add = a.getAttribute("href");
      a.setAttribute("href", current + "&" + a.dataset.add.slice(2));
    }
    if (only && app.querySelector("#out") && next.content.querySelector("#out")) {
      app.querySelector("#out").replaceWith(next.content.querySelector("#out"));
      app.querySelector("header").replaceWith(next.content.querySelector("header"));
      const wrong = next.content.querySelector("#error"), had = app.querySelector("#error");
      if (had) had.remove();
      if (wrong) app.querySelector("main").prepend(wrong);
      return;
    }
    const open = new Map();
    if (!elsewhere) for (const d of app.querySelectorAll("details")) open.set(d.querySelector("summary").textContent, d.open);
    const had = document.activeElement, focus = had && app.contains(had) ? had.id || had.dataset.add || had.getAttribute("href") : null;
    const scroll = window.scrollY;
    app.replaceChildren(next.content);
    for (const d of app.querySelectorAll("details")) {
      const was = open.get(d.querySelector("summary").textContent);
      if (was !== undefined) d.open = was;
    }
    if (elsewhere) { window.scrollTo(0, 0); if (focus !== null) app.querySelector("main").focus(); return; }
    window.scrollTo(0, scroll);
    if (focus === null) return;
    const again = document.getElementById(focus) || [...app.querySelectorAll("a")].find((a) => (a.dataset.add || a.getAttribute("href")) === focus);
    (again || app.querySelector(".ruling h2") || app.querySelector("main")).focus({ preventScroll: !!again });
  }

  document.addEventListener("submit", (e) => {
    e.preventDefault();
    const form = new FormData(e.target, e.submitter);
    ask(current, new URLSearchParams(form).toString(), "push");
  });
  document.addEventListener("input", (e) => {
    const form = e.target.closest("form[data-live]");
    if (!form || e.target.type === "file") return;
    clearTimeout(timer);
    timer = setTimeout(() => ask(current, new URLSearchParams(new FormData(form)).toString(), "live"), 250);
  });
  document.addEventListener("change", async (e) => {
    const into = e.target.dataset && e.target.dataset.open;
    if (!into || !e.target.files.length) return;
    const file = e.target.files[0], area = document.getElementById(into);
    if (file.size > 1048576) { say("The file is larger than a mebibyte: use the commands."); return; }
    area.value = await file.text();
    area.form.requestSubmit();
  });
  document.addEventListener("click", (e) => {
    const a = e.target.closest('a[href^="#"]');
    if (a && !(e.ctrlKey || e.metaKey || e.shiftKey || e.altKey)) { // else it opens where the user wants it
      e.preventDefault();
      if (a.className === "skip") app.querySelector("main").focus(); // #main is no address of a view
      else ask(a.getAttribute("href"), "", "push"); // by the browser's own way it would be two steps, of which it lets 200 pass in ten seconds
      return;
    }
    const b = e.target.closest("button");
    if (!b) return;
    if (b.dataset.save) {
      const a = document.createElement("a");
      a.href = URL.createObjectURL(new Blob([content(b)], { type: "text/plain" }));
      a.download = b.dataset.save;
      a.click();
      setTimeout(() => URL.revokeObjectURL(a.href), 10000);
      say(b.dataset.save + " is saved.");
    } else if (b.dataset.copy !== undefined) {
      navigator.clipboard.writeText(location.href).then(() => say("The link is copied."), () => say("Copy the address from the bar of the browser."));
    }
  });
  window.addEventListener("hashchange", () => { if (location.hash !== current) ask(location.hash, "", "replace"); });

  // content is what a button saves. A field has its lines end as on Unix, and a calendar's lines end otherwise: RFC 5545, 3.1.
  function content(b) {
    const text = document.getElementById(b.dataset.from).value;
    return b.dataset.save.endsWith(".ics") ? text.replace(/\n/g, "\r\n") : text;
  }

  function fail(words) {
    progress(words + " In a terminal: go run ./examples/replay, go run ./examples/law, go run ./examples/whatnow.");
    state.className = "error";
  }
  if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function" || typeof Worker !== "function") {
    fail("This browser cannot run the engine: it has no WebAssembly or no DecompressionStream. Take a newer one.");
    return;
  }
  try {
    worker = new Worker(URL.createObjectURL(new Blob([text("thread")], { type: "text/javascript" })));
  } catch (err) {
    fail("This browser lets no thread start from here (" + err + ").");
    return;
  }
  worker.onerror = (e) => fail("The engine does not start (" + e.message + ").");
  worker.onmessage = (e) => {
    const m = e.data;
    if (m.progress) progress(m.progress);
    else if (m.failed) fail(m.failed);
    else if (m.ready) {
      ready = true;
      progress("", true);
      document.documentElement.dataset.ready = Math.round(performance.now());
      const all = [...waiting.values()];
      waiting.clear();
      if (all.length) ask(all[0].address, all[0].form, all[0].how);
      else if (location.hash.length > 1) ask(location.hash, "", "replace");
    } else if (m.screen) {
      app.dataset.memory = m.memory; // in bytes: it only grows
      show(m.id, m.screen);
    }
  };
  progress("The law is being unpacked.");
  worker.postMessage({ engine: text("engine"), lessons: text("lessons") });
})();
