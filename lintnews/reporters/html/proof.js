
"use strict";
// An enhancement only: the page says everything without it.
(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const notes = [...document.querySelectorAll(".note")];
  const marks = [...document.querySelectorAll("mark")];
  const articles = [...document.querySelectorAll("main > article")];
  const refs = new Map(notes.map((note) => [note.id, []]));
  for (const ref of document.querySelectorAll(".ref")) refs.get(ref.hash.slice(1))?.push(ref);
  const said = form.querySelector("output");
  const save = form.elements.save;
  let at = -1;

  const shown = () => notes.filter((note) => !note.classList.contains("gone"));

  const filter = () => {
    const calls = new Set([...form.elements.call].filter((box) => box.checked).map((box) => box.value));
    const rule = form.elements.rule.value;
    const grade = form.elements.grade.value;
    const chosen = form.elements.article?.value ?? "";
    for (const article of articles) article.hidden = chosen !== "" && article.id !== chosen;
    for (const note of notes) {
      const { call, rule: ownRule, grade: ownGrade } = note.dataset;
      const gone = !calls.has(call) || (rule && rule !== ownRule) || (grade && grade !== ownGrade)
        || note.closest("article").hidden;
      note.classList.toggle("gone", Boolean(gone));
      for (const ref of refs.get(note.id)) ref.classList.toggle("gone", Boolean(gone));
    }
    for (const mark of marks) {
      const article = mark.closest("article").id;
      const numbers = (mark.dataset.notes ?? "").split(" ").filter(Boolean);
      const gone = (number) => document.getElementById(`${article}-n${number}`).classList.contains("gone");
      mark.classList.toggle("gone", numbers.length > 0 && numbers.every(gone));
    }
    tell();
    at = -1;
  };

  const tell = () => {
    const left = shown().length;
    const all = notes.length === 1 ? "1 note" : `${notes.length} notes`;
    const decided = notes.filter((note) => note.dataset.decision).length;
    said.textContent = (left === notes.length ? all : `${left} of ${all}`) + (decided ? `, ${decided} decided` : "");
    save.hidden = decided === 0;
  };

  const go = (step) => {
    const list = shown();
    if (list.length === 0) return;
    const current = document.querySelector(".note.current");
    at = current && list.includes(current) ? list.indexOf(current) + step : step > 0 ? 0 : list.length - 1;
    at = (at + list.length) % list.length;
    current?.classList.remove("current");
    list[at].classList.add("current");
    list[at].focus({ preventScroll: true });
    list[at].scrollIntoView({ block: "center" });
  };

  // Decisions stay on this machine, under a name made of the page's own notes, until somebody saves them.
  const key = "lintnews " + location.pathname + " " + notes.map((note) => note.dataset.prints).join(" ");
  const kept = () => { try { return JSON.parse(localStorage.getItem(key)) ?? {}; } catch { return {}; } };
  const keep = () => {
    const told = Object.fromEntries(notes.filter((note) => note.dataset.decision).map((n) => [n.id, n.dataset.decision]));
    try { localStorage.setItem(key, JSON.stringify(told)); } catch { /* a page from a file may not be allowed to */ }
  };

  const decide = (note, decision) => {
    if (decision && note.dataset.decision !== decision) note.dataset.decision = decision;
    else delete note.dataset.decision;
    for (const button of note.querySelectorAll(".decide button"))
      button.setAttribute("aria-pressed", String(button.value === note.dataset.decision));
    for (const ref of refs.get(note.id)) ref.classList.toggle("decided", Boolean(note.dataset.decision));
  };

  for (const note of notes) {
    const line = document.createElement("p");
    line.className = "decide";
    for (const decision of ["accept", "ignore"]) {
      const button = document.createElement("button");
      button.type = "button";
      button.value = decision;
      button.textContent = decision;
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("click", () => { decide(note, decision); keep(); tell(); });
      line.append(button);
    }
    note.append(line);
  }
  for (const [id, decision] of Object.entries(kept())) {
    const note = document.getElementById(id);
    if (note?.classList.contains("note")) decide(note, decision);
  }

  const decisions = () => ({
    version: 1,
    tool: "lintnews",
    decisions: notes.filter((note) => note.dataset.decision).map((note) => ({
      path: note.closest("article").dataset.path,
      rule: note.dataset.rule,
      fingerprints: note.dataset.prints.split(" ").filter(Boolean),
      decision: note.dataset.decision,
      note: note.querySelector(".say").textContent.trim(),
    })),
  });
  save.addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(decisions(), null, 2) + "\n"], { type: "application/json" }));
    link.download = "decisions.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });

  const onCurrent = (decision) => {
    const current = document.querySelector(".note.current");
    if (current) { decide(current, decision); keep(); tell(); }
  };
  const keys = {
    n: () => go(1), j: () => go(1), p: () => go(-1), k: () => go(-1), "/": () => form.elements.call[0].focus(),
    a: () => onCurrent("accept"), i: () => onCurrent("ignore"),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select")) return;
    if (event.key === "Escape") document.activeElement?.blur();
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
