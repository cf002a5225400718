#!/usr/bin/env bash
# Whether Apache Annotator's package for the DOM runs where only it is installed.
#
# Expected: "npm install @apache-annotator/dom" brings all that the package imports; what a package
#   needs at run time belongs under "dependencies" (npm's documentation of package.json).
# Seen: @apache-annotator/dom 0.2.0 imports @apache-annotator/selector, which it names under
#   "devDependencies" alone: importing it ends with ERR_MODULE_NOT_FOUND. With the other package
#   beside it, it runs.
# So: whoever uses it names both packages.
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"private": true, "type": "module"}' > package.json
install=(npm install --ignore-scripts --no-audit --no-fund --silent)
import='import("@apache-annotator/dom").then(() => console.log("runs"), (error) => console.log(error.code))'

"${install[@]}" @apache-annotator/dom@0.2.0
alone=$(node --eval "$import")
"${install[@]}" @apache-annotator/selector@0.2.0
both=$(node --eval "$import")

echo "alone: $alone"
echo "with @apache-annotator/selector: $both"
[ "$alone" = ERR_MODULE_NOT_FOUND ] && [ "$both" = runs ]
