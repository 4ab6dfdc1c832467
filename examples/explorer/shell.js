// The page: it hands what is clicked, filled in and pressed to the engine, and puts the HTML that comes back in its place. All that it knows stands
// in the address.
"use strict";
(() => {
  const app = document.getElementById("app"), live = document.getElementById("live"), state = document.getElementById("state");
  const text = (id) => document.getElementById(id).textContent;
  let worker = null, running = false, flying = null, next = null, seen = 0, current = location.hash, timer, watch;
  const patience = 20000; // milliseconds after which an answer is late

  function say(words) { live.textContent = ""; setTimeout(() => { live.textContent = words; }, 30); }

  // tell says what is with the engine, and what can be done about it. Without words there is nothing to say.
  function tell(words, { wrong = false, again = "", commands = false } = {}) {
    const parts = [];
    const add = (tag, text) => { const e = document.createElement(tag); e.textContent = text; parts.push(e); return e; };
    if (words) add("p", words);
    if (again) add("button", again).dataset.start = "";
    if (commands) {
      add("p", "The same in a terminal, with Go installed:");
      add("pre", "go run ./examples/replay\ngo run ./examples/law\ngo run ./examples/whatnow");
    }
    state.className = wrong ? "error" : "";
    state.replaceChildren(...parts);
    state.hidden = !words;
    if (wrong) say(words);
  }

  // ask asks for a screen. Of two that are asked for while the engine is at another the later one counts.
  function ask(address, form, how, save) {
    next = { address, form, how, save, at: performance.now() };
    if (!worker && state.firstChild) say(state.firstChild.textContent); // it has stopped: what was asked is done once it is started again
    send();
  }

  // send hands the engine what is asked, one at a time.
  function send() {
    if (!running || flying || !next) return;
    [flying, next] = [next, null];
    app.setAttribute("aria-busy", "true");
    watch = setTimeout(() => tell("The engine is still at it, after " + patience / 1000 + " seconds. Wait, or start it again: nothing is lost.", { wrong: true, again: "Start it again" }), patience);
    worker.postMessage({ address: flying.address.replace(/^#/, ""), form: flying.form || "" });
  }

  // rest is what holds while the engine is at nothing.
  function rest() {
    clearTimeout(watch);
    flying = null;
    app.removeAttribute("aria-busy");
  }

  // answered takes a screen that has come.
  function answered(screen) {
    const w = flying;
    rest();
    tell("");
    if (w.save) store(w.save, screen);
    else if (!next) show(w, screen);
    send();
  }

  function show(w, screen) {
    const to = "#" + screen.address;
    if (w.how === "push" && to !== location.hash) history.pushState(null, "", to);
    else history.replaceState(null, "", to);
    const before = new URLSearchParams(current.slice(1)), after = new URLSearchParams(screen.address);
    const elsewhere = before.get("v") !== after.get("v") || before.get("n") !== after.get("n") || before.get("q") !== after.get("q");
    current = to;
    document.title = screen.title;
    put(screen.html, w.how === "live", elsewhere);
    if (screen.says) say(screen.says);
    void app.offsetHeight; // it is laid out, so that the time has all but the paint
    app.dataset.took = Math.round(performance.now() - w.at);
    app.dataset.seen = ++seen;
  }

  // whole gives a link that adds to the address of the page its whole address. It is done when the link is come to: a page has a hundred of them, and
  // the address may be long.
  function whole(a) {
    if (!a) return;
    if (a.getAttribute("href").startsWith("#+")) a.dataset.add = a.getAttribute("href");
    if (a.dataset.add) a.setAttribute("href", current + "&" + a.dataset.add.slice(2));
  }
  for (const come of ["pointerover", "focusin"]) document.addEventListener(come, (e) => whole(e.target.closest('a[href^="#"]')));

  function parsed(html) {
    const t = document.createElement("template");
    t.innerHTML = html;
    return t.content;
  }

  // put puts a screen in place. What was open stays open, and what had the focus keeps it.
  function put(html, only, elsewhere) {
    const come = parsed(html);
    if (only && app.querySelector("#out") && come.querySelector("#out")) {
      app.querySelector("#out").replaceWith(come.querySelector("#out"));
      app.querySelector("header").replaceWith(come.querySelector("header"));
      const wrong = come.querySelector("#error"), had = app.querySelector("#error");
      if (had) had.remove();
      if (wrong) app.querySelector("main").prepend(wrong);
      return;
    }
    const open = new Map();
    if (!elsewhere) for (const d of app.querySelectorAll("details")) open.set(d.querySelector("summary").textContent, d.open);
    const had = document.activeElement, focus = had && app.contains(had) ? had.id || had.dataset.add || had.getAttribute("href") : null;
    const scroll = window.scrollY;
    app.replaceChildren(come);
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
      whole(a);
      if (a.className === "skip") app.querySelector("main").focus(); // #main is no address of a view
      else ask(a.getAttribute("href"), "", "push"); // by the browser's own way it would be two steps, of which it lets 200 pass in ten seconds
      return;
    }
    const b = e.target.closest("button");
    if (!b) return;
    if (b.dataset.start !== undefined) {
      start();
    } else if (b.dataset.ask) { // the file is made when it is asked for
      ask(current + "&" + b.dataset.ask.slice(2), "", "", b);
    } else if (b.dataset.save) {
      save(b.dataset.save, document.getElementById(b.dataset.from).value);
    } else if (b.dataset.copy !== undefined) {
      navigator.clipboard.writeText(location.href).then(() => say("The link is copied."), () => say("Copy the address from the bar of the browser."));
    }
  });
  window.addEventListener("hashchange", () => { if (location.hash !== current) ask(location.hash, "", "replace"); });

  // store saves a file that stands on a screen which nobody sees.
  function store(b, screen) {
    const from = parsed(screen.html).getElementById(b.dataset.from);
    if (from) save(b.dataset.save, from.textContent);
    else say(screen.says);
  }

  // save saves a text under a name. A field has its lines end as on Unix, and a calendar's lines end otherwise: RFC 5545, 3.1.
  function save(name, text) {
    const a = document.createElement("a");
    a.href = URL.createObjectURL(new Blob([name.endsWith(".ics") ? text.replace(/\r?\n/g, "\r\n") : text], { type: "text/plain" }));
    a.download = name;
    a.click();
    setTimeout(() => URL.revokeObjectURL(a.href), 10000);
    say(name + " is saved.");
  }

  // start starts the engine, in place of one that stopped or stands.
  function start() {
    stop();
    if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function" || typeof Worker !== "function") {
      tell("This browser cannot run the engine: it has no WebAssembly, no DecompressionStream or no threads. Take a newer one.", { wrong: true, commands: true });
      return;
    }
    tell("The law is being unpacked.");
    try {
      worker = new Worker(URL.createObjectURL(new Blob([text("thread")], { type: "text/javascript" })));
    } catch (err) {
      tell("This browser lets no thread start from here (" + err + ").", { wrong: true, commands: true });
      return;
    }
    const own = worker, heard = (listen) => (e) => { if (worker === own) listen(e); };
    worker.onerror = heard((e) => crashed(e.message));
    worker.onmessageerror = heard(() => crashed("its answer cannot be read"));
    worker.onmessage = heard((e) => listen(e.data));
    worker.postMessage({ engine: text("engine"), lessons: text("lessons") });
  }

  function stop() {
    if (worker) worker.terminate();
    [worker, running] = [null, false];
    rest();
  }

  // crashed says that the engine is gone. What is seen stays, and what was typed into it.
  function crashed(why) {
    const begun = running;
    stop();
    tell((begun ? "The engine has stopped" : "The engine does not start") + (why ? " (" + why + ")" : "") +
      ". Nothing is lost: what you did is in the address of the page, and what you typed is where you typed it.", { wrong: true, again: "Start it again", commands: true });
  }

  function listen(m) {
    if (m.progress) tell(m.progress);
    else if (m.failed !== undefined) crashed(m.failed);
    else if (m.ready) {
      running = true;
      tell("");
      document.documentElement.dataset.ready = Math.round(performance.now());
      if (seen) say("The engine runs again.");
      if (seen && document.activeElement === document.body) app.querySelector("main").focus(); // the button that had it is gone
      if (!next && (location.hash !== current || (!seen && location.hash.length > 1))) ask(location.hash, "", "replace");
      else send();
    } else if (m.screen) {
      app.dataset.memory = m.memory; // in bytes: it only grows
      app.dataset.engine = Math.round(m.took);
      answered(m.screen);
    }
  }
  start();
})();
