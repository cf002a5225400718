/* The reader's choice of a light or a dark page. Whoever chooses what the system shows anyway
   has no choice of their own any more, and follows the system again. */
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const keep = (chosen) => {
    try {
      if (chosen) localStorage.setItem("dossier.scheme", chosen);
      else localStorage.removeItem("dossier.scheme");
    } catch {
      /* Nothing may be kept here: the choice holds for this page. */
    }
  };
  document.querySelector(".scheme")?.addEventListener("click", () => {
    const usual = system.matches ? "dark" : "light";
    const shown = root.dataset.scheme ?? usual;
    const wanted = shown === "dark" ? "light" : "dark";
    if (wanted === usual) delete root.dataset.scheme;
    else root.dataset.scheme = wanted;
    keep(root.dataset.scheme);
  });
})();
