
"use strict";
// An enhancement only: the page says everything without it.
(() => {
  const form = document.querySelector(".filters");
  if (!form) return;
  const notes = [...document.querySelectorAll(".note")];
  const marks = [...document.querySelectorAll("mark")];
  const refs = new Map(notes.map((note) => [note.id, []]));
  for (const ref of document.querySelectorAll(".ref")) refs.get(ref.hash.slice(1))?.push(ref);
  const said = form.querySelector("output");
  let at = -1;

  const shown = () => notes.filter((note) => !note.classList.contains("gone"));

  const filter = () => {
    const calls = new Set([...form.elements.call].filter((box) => box.checked).map((box) => box.value));
    const rule = form.elements.rule.value;
    for (const note of notes) {
      const gone = !calls.has(note.dataset.call) || (rule !== "" && rule !== note.dataset.rule);
      note.classList.toggle("gone", gone);
      for (const ref of refs.get(note.id)) ref.classList.toggle("gone", gone);
    }
    for (const mark of marks) {
      const article = mark.closest("article").id;
      const numbers = (mark.dataset.notes ?? "").split(" ").filter(Boolean);
      const gone = (number) => document.getElementById(`${article}-n${number}`).classList.contains("gone");
      mark.classList.toggle("gone", numbers.length > 0 && numbers.every(gone));
    }
    const left = shown().length;
    const all = notes.length === 1 ? "1 note" : `${notes.length} notes`;
    said.textContent = left === notes.length ? all : `${left} of ${all}`;
    at = -1;
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

  const keys = { n: () => go(1), j: () => go(1), p: () => go(-1), k: () => go(-1), "/": () => form.elements.call[0].focus() };
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
