/* An old link goes on at once, with the place on the page that it names. */
(() => {
  const page = document.querySelector("[data-moved]");
  if (page) location.replace(new URL(page.dataset.moved, location.href).href + location.hash);
  const follow = () => {
    const link = document.querySelector(".forward:target a");
    if (link) location.replace(link.href);
  };
  addEventListener("hashchange", follow);
  follow();
})();
