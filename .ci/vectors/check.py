"""Works out again what follows from the vectors alone, as their README tells it: standard library only."""
import copy
import datetime
import glob
import hashlib
import json
import os
import sys

GRAVE = ["lawful", "breach", "irregular", "void"]


def day(text):
    return datetime.date.fromisoformat(text)


def anniversary(d, years):
    try:
        return d.replace(year=d.year + years)
    except ValueError:  # 29 February
        return datetime.date(d.year + years, 3, 1)


def last_day(line, first):
    """The last day of a clock that begins on a day, by its counting rule."""
    years, days = line.get("years", 0), line.get("days", 0)
    later = anniversary(first, years)
    if line["rule"] == "after":
        if later.month != first.month:
            later -= datetime.timedelta(1)
        return later + datetime.timedelta(days)
    return later + datetime.timedelta(days - 1)  # the first of the days counts, and of "ending with" so does the last


def stage_of(state):
    if state[1] != "issued":
        return state[1]
    if state[4] in ("challenged", "tribunal", "appealed"):
        return "challenged" if state[4] == "challenged" else "tribunal"
    return "secret" if state[2] in ("secret", "reported", "avowed") else "issued"


class Tables:
    def __init__(self, tables, lines):
        """Of one kind of notice: the lines are its own, and all else is of each."""
        self.regions = [r["id"] for r in tables["regions"]]
        self.statuses = [r["statuses"] for r in tables["regions"]]
        self.begins = [r["begins"] for r in tables["regions"]]
        self.rules = {r["id"]: r for r in lines["rules"]}
        self.needs = {n["id"]: n for r in lines["rules"] for n in r.get("needs", [])}
        self.clocks = {c["id"]: c for c in lines["clocks"]}
        self.positions = {p["id"]: p for p in lines["positions"]}
        self.questions = {q["id"]: q for q in tables["questions"]}
        self.words = {w["at"]: w["versions"] for w in tables["words"]}

    def stood(self, at, on):
        """Whether the words stood on a day; with @DAY those alone that stood on that one."""
        pin = at.partition("@")[2]
        for v in self.words[at]:
            is_in = lambda d: v["from"] <= d and ("until" not in v or d < v["until"])
            if is_in(on) and (not pin or is_in(pin)):
                return True
        return False


class Check:
    def __init__(self, tables):
        self.kinds = {k["kind"]: Tables(tables, k) for k in tables["kinds"]} | {None: Tables(tables, tables)}
        self.faults, self.seen = [], {}

    def expect(self, true, what):
        self.seen[what.split(":")[0]] = self.seen.get(what.split(":")[0], 0) + 1
        if not true:
            self.faults.append(f"{self.name}: {what}")

    def story(self, v, opening):
        self.name = v["name"]
        history = (opening["history"] if opening else []) + v["history"]
        self.t = self.kinds[history[0].get("kind")]
        state, now, law = self.t.begins, "", v.get("law", "")
        self.expect("notice" in history[0], "the first line names the notice")
        lines, told = history[1:], (opening["rulings"] if opening else []) + v["rulings"]
        left = list(told)
        for line in lines:
            law = line.get("law", law)
            if "act" not in line:
                now = line.get("on", now)
                continue
            self.expect(line["on"] >= now, "acts are in the order of their days")
            now = line["on"]
            while left and "on" in left[0]:  # lapses before it
                state = self.ruling(left.pop(0), law, None, state)
            self.expect(left, "rulings: one for each act")
            if left:
                self.expect(left[0]["effect"] != "void", "effect: what is void is not in a history")
                state = self.ruling(left.pop(0), law, line, state)
        for r in left:
            self.expect("on" in r, "rulings: none without an act, but a lapse")
            state = self.ruling(r, law, None, state)
        for r in v.get("tries", []):
            self.ruling(r, law, r["act"], None)
        for d in v.get("asked", []):
            self.asked(d, v, lines, state, now)

    def ruling(self, r, law, act, before):
        on = law or (act["on"] if act else r["on"])
        rule = self.t.rules.get(r["rule"])
        self.expect(rule is not None, f"rule: {r['rule']}")
        if rule is None:
            return before
        self.expect(act is None or rule.get("act") == act["act"], "rule: it is of the act")
        gravest = "lawful"
        absent = [at for at in rule["law"] if not self.t.stood(at, on)]
        is_absent = any(g["id"] == r["rule"] + "/in-force" for g in r.get("grounds", []))
        self.expect(is_absent == bool(absent), f"in-force: the words {rule['law']} on {on}")
        for g in r.get("grounds", []):
            gravest = max(gravest, g["effect"], key=GRAVE.index)
            need, (of, _, what) = self.t.needs.get(g["id"]), g["id"].partition("/")
            self.expect(of == r["rule"], f"grounds: {g['id']} is of the rule")
            if need:
                self.expect(g["effect"] == need["else"] and g["law"] == need["law"], f"grounds: {g['id']} is as the tables say")
                self.expect(all(self.t.stood(at, on) for at in need["law"]), f"grounds: the words of {g['id']} on {on}")
            elif what == "in-force":
                self.expect(g["law"] == absent, f"grounds: the words of {g['id']}")
            else:
                self.expect(what in self.t.regions, f"grounds: {g['id']} is known")
        self.expect(r["effect"] == gravest, f"effect: {r['effect']}, the gravest of the grounds is {gravest}")
        for d in r.get("doubts", []):
            q = self.t.questions.get(d["id"], {"readings": []})
            self.expect(d["reading"] in q["readings"] and d["effect"] != r["effect"], f"doubts: {d['id']}={d['reading']}")
        if "state" not in r:
            return before
        self.state(r)
        self.expect(r["effect"] != "void" and r["state"] != before, "state: it is told where it moves")
        return r["state"]

    def state(self, of):
        for status, some in zip(of["state"], self.t.statuses):
            self.expect(status in some, f"state: {status}")
        self.expect(of["stage"] == stage_of(of["state"]), f"stage: {of['stage']} of {of['state']}")

    def asked(self, d, v, lines, state, now):
        self.state(d)
        self.expect(d["on"] >= now, "asked: not before the last act")
        if d["on"] == now:
            self.expect(d["state"] == state, "asked: the state on the last day is that after the last ruling")
        for c in d.get("clocks", []):
            self.clock(c, d, v, lines)
        for p in d.get("positions", []):
            line = self.t.positions.get(p["id"])
            self.expect(line is not None, f"positions: {p['id']}")
            if "broken" in p:
                self.expect(line and "clock" in line and p["broken"] <= d["on"], f"positions: {p['id']} is broken")
                open_ = [o for o in d.get("omissions", []) if o["id"] == p["id"] and "ended" not in o]
                self.expect(open_ and min(o["since"] for o in open_) == p["broken"], f"omissions: {p['id']} goes on")
        for o in d.get("omissions", []):
            self.expect("clock" in self.t.positions.get(o["id"], {}) and o["since"] <= d["on"], f"omissions: {o['id']}")

    def clock(self, c, d, v, lines):
        line = self.t.clocks.get(c["id"])
        self.expect(line is not None, f"clocks: {c['id']}")
        if line is None:
            return
        if "first" not in c:
            self.expect(c["phase"] in ("no date yet", "finished"), f"phase: {c['id']} without days is {c['phase']}")
            return
        latest = max(c["last"], c.get("arguable", ""))
        phase = "to come" if d["on"] < c["first"] else "run out" if d["on"] > latest else "running"
        self.expect(c["phase"] in (phase, "finished"), f"phase: {c['id']} is {c['phase']}, by its days {phase}")
        if v.get("readings") or any("reading" in line for line in lines):
            return  # which may count otherwise
        if any(line.get("act") == "extend" for line in lines) and c["id"] in ("review-period", "relevant-period"):
            self.expect(day(c["last"]) >= last_day(line, day(c["first"])), f"last: {c['id']}, which was lengthened")
            return
        if "rule" not in line:
            return
        counted = last_day(line, day(c["first"]))
        self.expect(day(c["last"]) == counted, f"last: {c['id']} is {c['last']}, by its counting rule {counted}")
        if line["rule"] == "of the day":
            self.expect(c.get("arguable") == str(counted + datetime.timedelta(1)), f"arguable: {c['id']}")
        elif c["id"].split("-")[0] in ("complain", "claim", "appeal"):
            self.expect("arguable" in c or counted.weekday() < 5, f"arguable: {c['id']} ends at a weekend")


def faults_in(tables, files):
    c, names = Check(tables), set()
    for f in files:
        openings = {o["name"]: o for o in f.get("openings", [])}
        for v in list(openings.values()) + f["stories"]:
            c.story(v, openings.get(v.get("opening")))
        for v in f["stories"]:
            c.expect(v["name"] not in names, "name: two stories have it")
            names.add(v["name"])
    return c


def spoilt(tables, files):
    """Each of some faults, alone: what is changed, and the files with it."""
    def find(has, change):
        for i, f in enumerate(files):
            for j, v in enumerate(f["stories"]):
                if has(v):
                    other = copy.deepcopy(v)
                    change(other)
                    g = dict(f, stories=f["stories"][:j] + [other] + f["stories"][j + 1:])
                    return v["name"], files[:i] + [g] + files[i + 1:]
        sys.exit("nothing to spoil")

    moved = lambda v: v["rulings"] and "state" in v["rulings"][-1]
    ground = lambda v: v.get("tries") and "grounds" in v["tries"][0]
    clocks = lambda v: not v.get("readings") and v.get("asked") and any(c["id"] == "life" and "last" in c for c in v["asked"][0].get("clocks", []))
    life = lambda v: next(c for c in v["asked"][0]["clocks"] if c["id"] == "life")
    broken = lambda v: any("broken" in p for d in v.get("asked", []) for p in d.get("positions", []))
    doubt = lambda v: v.get("tries") and "doubts" in v["tries"][0]
    yield "a stage", *find(moved, lambda v: v["rulings"][-1].update(stage="expired"))
    yield "a rule that there is not", *find(moved, lambda v: v["rulings"][-1].update(rule="no-such"))
    yield "a ruling left out", *find(moved, lambda v: v["rulings"].pop())
    yield "an effect", *find(ground, lambda v: v["tries"][0].update(effect="lawful"))
    yield "a ground's law", *find(ground, lambda v: v["tries"][0]["grounds"][0].update(law=["s 1"]))
    yield "grounds left out", *find(ground, lambda v: v["tries"][0].pop("grounds"))
    yield "a reading", *find(doubt, lambda v: v["tries"][0]["doubts"][0].update(reading="no-such"))
    yield "a clock's last day", *find(clocks, lambda v: life(v).update(last="2031-01-01"))
    yield "a clock's phase", *find(clocks, lambda v: life(v).update(phase="no date yet"))
    yield "a day since when", *find(broken, lambda v: [p.update(broken="2001-01-01") for d in v["asked"] for p in d.get("positions", []) if "broken" in p])
    yield "a law day", *find(lambda v: v["rulings"] and not v.get("law") and not v.get("opening"), lambda v: v.update(law="1999-01-01"))
    yield "a day of the history", *find(lambda v: len(v["history"]) > 3, lambda v: v["history"][2].update(on="2000-01-01"))


def main(folder):
    with open(os.path.join(folder, "tables.json"), "rb") as f:
        data = f.read()
    tables, files = json.loads(data), []
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        if os.path.basename(path) in ("tables.json", "vectors.schema.json"):
            continue
        with open(path, encoding="utf-8") as f:
            files.append(json.load(f))
        if files[-1]["format"] != 1 or files[-1]["tables"] != "sha256:" + hashlib.sha256(data).hexdigest():
            sys.exit(f"{path} rests on other tables")
    c = faults_in(tables, files)
    for fault in c.faults[:20]:
        print(fault)
    if c.faults:
        sys.exit(f"{len(c.faults)} faults")
    n = 0
    for what, name, with_fault in spoilt(tables, files):
        n += 1
        if not any(fault.startswith(name + ": ") for fault in faults_in(tables, with_fault).faults):
            sys.exit(f"nobody sees that {what} is another in {name!r}")
    print(f"Python: {sum(len(f['stories']) for f in files)} stories, {sum(c.seen.values())} facts worked out again; {n} faults put in are found")


main(sys.argv[1])
