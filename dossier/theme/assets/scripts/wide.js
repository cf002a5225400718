/* What is wider than the page scrolls by keyboard, too, also in a browser that does not see to it. */
(() => {
  const boxes = document.querySelectorAll(".dossier--prose .wide");
  const reach = () => {
    for (const box of boxes) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };
  reach();
  addEventListener("resize", reach);
})();
