/* The citation of a page can be taken along: with the address it is read at, by one button. */
(() => {
  const words = document.querySelector(".cite__words");
  if (!words || !navigator.clipboard) return;
  const there = document.querySelector("link[rel=canonical]");
  const line = document.createElement("span");
  line.innerHTML = ` <button type="button">${word("Copy")}</button> <span role="status"></span>`;
  const [button, status] = line.children;
  button.addEventListener("click", () => {
    const address = there ? "" : ` ${location.href.split("#")[0]}`;
    navigator.clipboard.writeText(words.textContent + address).then(
      () => {
        status.textContent = word("Copied, with the link.");
      },
      () => {
        /* The browser forbids it: marked, the words can be copied by hand. */
        getSelection().selectAllChildren(words);
      },
    );
  });
  words.after(line);
})();
