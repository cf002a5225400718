/* What must be done before a page is painted; the rest of the program waits until it has been read. */
(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  try {
    const chosen = localStorage.getItem("dossier.scheme");
    if (chosen) root.dataset.scheme = chosen;
  } catch {
    /* Nothing may be kept here: the page follows the system. */
  }

  /* The style sheet would name the faces too late for the first page. Not from a folder: browsers
     refuse it there, and need it least. */
  if (location.protocol === "file:") return;
  for (const face of ["serif", "sans"]) {
    document.head.append(
      Object.assign(document.createElement("link"), {
        rel: "preload",
        as: "font",
        type: "font/woff2",
        crossOrigin: "",
        href: new URL(`fonts/dossier-${face}-latin-wght.woff2`, document.currentScript.src),
      }),
    );
  }
})();
