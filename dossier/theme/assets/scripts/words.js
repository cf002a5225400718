/* The words of the scripts, in the language of the page; the English ones are the keys. */
const word = (() => {
  const listed = document.getElementById("page--words");
  const words = listed ? JSON.parse(listed.textContent) : {};
  return (english, values = {}) =>
    (words[english] ?? english).replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
})();
/* The parts of a list without a word before the last, and what stands between a label and its text. */
const listed = (parts) => parts.join(word(", "));
const afterLabel = () => word("{label}: {text}", { label: "", text: "" });
