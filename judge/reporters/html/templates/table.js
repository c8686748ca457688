// The scoreboard: sorting, filtering, and walking from cell to cell with the arrow keys.
document.addEventListener("DOMContentLoaded", () => {
  const table = document.getElementById("scores");
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const results = [...document.querySelectorAll(".person")];

  const key = (row, index) => {
    const cell = row.cells[index];
    return "key" in cell.dataset ? Number(cell.dataset.key) : row.dataset.member;
  };
  const compare = (a, b) =>
    typeof a === "number" ? a - b : a.localeCompare(b, undefined, { numeric: true, sensitivity: "base" });
  const sort = (index) => {
    const head = heads[index];
    const now = head.getAttribute("aria-sort");
    const order = now ? (now === "ascending" ? "descending" : "ascending") : head.dataset.first;
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    // Rows that are alike stay in the order of their ranks.
    const sorted = [...rows].sort((a, b) => sign * compare(key(a, index), key(b, index)));
    body.append(...sorted);
  };
  heads.forEach((head, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(index));
    head.append(button);
  });

  const form = document.getElementById("filters");
  const found = document.getElementById("found");
  const value = (name) => form.elements[name]?.value ?? "";
  const filter = () => {
    const text = value("member").trim().toLocaleLowerCase();
    const [topic, difficulty, verdict] = [value("topic"), value("difficulty"), value("verdict")];
    const failing = form.elements.failing.checked;
    const named = (element) => element.dataset.member.toLocaleLowerCase().includes(text);
    const wanted = ({ dataset }) =>
      (!verdict || (verdict === "late" ? "late" in dataset : dataset.verdict === verdict)) &&
      (!failing || (dataset.verdict !== "AC" && dataset.verdict !== "-"));
    const columns = heads.map(
      ({ dataset }) =>
        !("problem" in dataset) ||
        ((!difficulty || dataset.difficulty === difficulty) && (!topic || dataset.topics.split("\n").includes(topic))),
    );
    heads.forEach((head, index) => (head.hidden = !columns[index]));
    let shown = 0;
    for (const row of rows) {
      let any = !verdict && !failing;
      [...row.cells].forEach((cell, index) => {
        cell.hidden = !columns[index];
        if (!("verdict" in cell.dataset)) return;
        cell.classList.toggle("off", !wanted(cell));
        any ||= columns[index] && wanted(cell);
      });
      row.hidden = !(any && named(row));
      shown += !row.hidden;
    }
    const problems = new Set(heads.filter((head, index) => columns[index]).map((head) => head.dataset.problem));
    for (const person of results) {
      let any = false;
      for (const result of person.querySelectorAll(".result, .missing")) {
        result.hidden = !(wanted(result) && problems.has(result.dataset.problem));
        any ||= !result.hidden;
      }
      person.hidden = !(any && named(person));
    }
    const numbers = {
      rows: shown,
      all_rows: rows.length,
      columns: heads.filter((head, index) => columns[index] && "problem" in head.dataset).length,
      all_columns: heads.filter((head) => "problem" in head.dataset).length,
    };
    found.textContent = found.dataset.text.replace(/\{(\w+)\}/g, (_, name) => numbers[name]);
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  form.hidden = false;
  filter();

  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  body.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || !event.target.matches("a.cell")) return;
    event.preventDefault();
    let cell = event.target.closest("td");
    do {
      const row = step[0] ? neighbour(cell.parentElement, step[0]) : cell.parentElement;
      cell = row?.cells[cell.cellIndex + step[1]];
    } while (cell && (cell.hidden || cell.classList.contains("off") || !cell.querySelector("a")));
    cell?.querySelector("a").focus();
  });
  const neighbour = (row, step) => {
    do row = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    while (row?.hidden);
    return row;
  };
});
