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
    /* The first part of the index comes along: the program takes what is there before it. */
    const ask = (name) => {
      const script = document.createElement("script");
      script.src = box.dataset.program.replace(/search(?=\.js$)/, name);
      document.head.append(script);
      return script;
    };
    const early = { parts: {} };
    window.dossierSearch = Object.assign((name, part) => (early.parts[name] = part), { early });
    early.script = ask("index");
    early.script.onerror = () => delete early.script;
    ask("search");
  };
  for (const sign of ["pointerenter", "pointerdown", "focusin", "input"]) box.addEventListener(sign, wanted);

  /* A key that is held down beside another: letters alone may be words spoken to the page. */
  addEventListener("keydown", (event) => {
    if (event.key === "Control" || event.key === "Meta") wanted();
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  const words = new URLSearchParams(location.search).get("q");
  if (words) field.value = words;
  if (field.value) wanted();
})();
