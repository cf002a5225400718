#!/usr/bin/env bash
# Whether a template of a theme can tell the first page from the others.
#
# Expected: "page.is_homepage" is true on the first page and false elsewhere, as MkDocs documents for
#   its themes; Zensical says that it reads mkdocs.yml and overrides of Material for MkDocs.
# Seen: in zensical 0.0.73 the attribute is not there: it prints nothing and counts as false on every
#   page, also under --strict. "nav.homepage" is there and right.
# So: a template that is to work in both compares the page with nav.homepage, or has front matter
#   that says so.
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for name in mkdocs zensical; do python3 -m venv "$name-tools"; done
mkdocs-tools/bin/python -m pip install --quiet --disable-pip-version-check mkdocs-material==9.8.1
zensical-tools/bin/python -m pip install --quiet --disable-pip-version-check zensical==0.0.73

mkdir -p docs overrides
echo '# Home' > docs/index.md
echo '# Lamp' > docs/lamp.md
cat > mkdocs.yml <<'YAML'
site_name: Light
theme: { name: material, custom_dir: overrides }
nav: [{ Home: index.md }, { Lamp: lamp.md }]
YAML
echo '{{ page.is_homepage }}, {{ nav.homepage.title }}' > overrides/main.html

seen=()
for name in mkdocs zensical; do
    rm -rf site
    NO_MKDOCS_2_WARNING=1 "$name-tools/bin/python" -m "$name" build --strict > /dev/null 2>&1
    seen+=("$(tr -d '\n' < site/index.html); $(tr -d '\n' < site/lamp/index.html)")
    echo "$name: ${seen[-1]}"
done
[ "${seen[0]}" = "True, Home; False, Home" ] && [ "${seen[1]}" = ", Home; , Home" ]
