/* The search is loaded when it is wanted: a reader who only reads needs neither it nor its index. */
(() => {
  const box = document.querySelector("[role=search]");
  const field = box?.querySelector("[role=combobox]");
  if (!field) return;
  box.hidden = false;

  let isWanted = false;
  const wanted = () => {
    if (isWanted) return;
    isWanted = true;
    const script = document.createElement("script");
    script.src = box.dataset.program;
    document.head.append(script);
  };
  for (const sign of ["pointerenter", "focus", "input"]) field.addEventListener(sign, wanted);

  /* A key that is held down beside another: letters alone may be words spoken to the page. */
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  const words = new URLSearchParams(location.search).get("q");
  if (words) field.value = words;
  if (field.value) wanted();
})();
