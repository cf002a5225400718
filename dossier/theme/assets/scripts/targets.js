/* Shows the whole of the words that a link leads to, when other marks cut them into pieces. */
(() => {
  const show = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    for (const piece of document.querySelectorAll("mark.here")) piece.classList.remove("here");
    if (!name) return;
    for (const piece of document.querySelectorAll(`[data-of~="${CSS.escape(name)}"]`)) {
      piece.classList.add("here");
    }
  };
  addEventListener("hashchange", show);
  show();
})();
