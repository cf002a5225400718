/* Shows the whole of what a link leads to: unfolded, and when other marks cut it into pieces. */
(() => {
  const show = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    for (const piece of document.querySelectorAll("[data-of].is-here")) piece.classList.remove("is-here");
    if (!name) return;
    const folded = document.getElementById(name)?.closest("details");
    if (folded) folded.open = true;
    for (const piece of document.querySelectorAll(`[data-of~="${CSS.escape(name)}"]`)) {
      piece.classList.add("is-here");
    }
  };
  addEventListener("hashchange", show);
  show();
})();
