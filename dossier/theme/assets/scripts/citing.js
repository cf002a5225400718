/* Fetches what makes lines for the editors' files out of words, once words of an article are
   selected, or at once when a point asks for them in the address. */
(() => {
  const { src } = document.currentScript;
  if (!document.querySelector(".text[data-cite]")) return;
  const load = () => {
    document.removeEventListener("selectionchange", chosen);
    const script = document.createElement("script");
    script.src = new URL("copying.js", src).href;
    document.head.append(script);
  };
  const chosen = () => {
    if (!getSelection().isCollapsed) load();
  };
  if (new URLSearchParams(location.search).has("reading")) load();
  else document.addEventListener("selectionchange", chosen);
})();
