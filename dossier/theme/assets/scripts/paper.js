/* On paper nothing can be unfolded: what explains something is printed open. */
(() => {
  const ways = ".glance, .letters, .filters details, .lesson-answers";
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(`.dossier details:not([open], ${ways})`)];
    for (const each of opened) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
  });
})();
