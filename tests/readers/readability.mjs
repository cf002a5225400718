// Prints, as JSON, the text that a browser's reader view has of each page named on the command line.
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const texts = {};
for (const path of process.argv.slice(2)) {
  const { document } = parseHTML(readFileSync(path, "utf-8"));
  texts[path] = new Readability(document).parse()?.textContent ?? "";
}
console.log(JSON.stringify(texts));
