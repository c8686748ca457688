// A cell's details in a drawer beside the scoreboard. The address follows, so that a link leads to them again.
document.addEventListener("DOMContentLoaded", () => {
  const drawer = document.getElementById("drawer");
  const title = document.getElementById("drawer-title");
  const content = document.getElementById("drawer-body");
  const table = document.getElementById("scores");
  const [previous, next] = drawer.querySelectorAll("[data-step]");
  let current = null;

  const named = () => location.hash.slice(1);
  const visible = () =>
    [...table.querySelectorAll("a.cell")].filter((link) => !link.closest("tr[hidden], td[hidden], td.off"));
  const link = (id) => [...table.querySelectorAll("a.cell")].find((each) => each.getAttribute("href") === `#${id}`);

  const show = (id) => {
    const details = id.includes("/") && document.getElementById(id);
    if (!details) return hide();
    current = id;
    title.textContent = details.dataset.title;
    content.replaceChildren(...[...details.childNodes].map((node) => node.cloneNode(true)));
    const place = visible().indexOf(link(id));
    previous.disabled = place <= 0;
    next.disabled = place < 0 || place === visible().length - 1;
    if (!drawer.open) drawer.showModal();
    drawer.scrollTop = 0;
    title.focus();
  };
  const hide = () => {
    if (drawer.open) drawer.close();
  };
  const go = (id) => {
    // Going on inside of the drawer leaves no trail: the reader's way back leads out of it.
    history[drawer.open ? "replaceState" : "pushState"](null, "", `#${id}`);
    show(id);
  };

  table.addEventListener("click", (event) => {
    const cell = event.target.closest("a.cell");
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(cell.getAttribute("href").slice(1));
  });
  drawer.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (event.target === drawer || button?.hasAttribute("data-close")) hide();
    else if (button) {
      const links = visible();
      const other = links[links.indexOf(link(current)) + Number(button.dataset.step)];
      if (other) go(other.getAttribute("href").slice(1));
    }
  });
  drawer.addEventListener("close", () => {
    if (named() === current) history.pushState(null, "", location.pathname + location.search);
    link(current)?.focus({ preventScroll: false });
    current = null;
  });
  // pushState itself says nothing; this is the reader's going back and forth, or a typed address.
  addEventListener("popstate", () => show(named()));
  show(named());
});
