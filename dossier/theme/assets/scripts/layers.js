/* Keeps the switches of the layers in the address, so that a view can be sent to somebody. */
(() => {
  const boxes = [...document.querySelectorAll("form.layers input")];
  const asked = new URLSearchParams(location.search);
  for (const box of boxes) {
    if (asked.has(box.name)) box.checked = asked.get(box.name) === "on";
  }
  const write = () => {
    const now = new URLSearchParams(location.search);
    for (const box of boxes) {
      if (box.checked === box.defaultChecked) now.delete(box.name);
      else now.set(box.name, box.checked ? "on" : "off");
    }
    const query = now.toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
  };
  for (const box of boxes) box.addEventListener("change", write);
})();
