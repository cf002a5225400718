#!/usr/bin/env bash
# What stands in a web archive after warcio was given the bytes of an HTTP answer.
#
# Expected: the block of the "response" record is the answer byte for byte. ISO 28500 says that it
#   "should contain the full HTTP response received over the network, including headers", and
#   create_warc_record() takes these bytes as its payload.
# Seen: warcio 1.8.1 takes the header apart and writes it anew: one space after each colon, no
#   white space at line ends, folded lines joined. The length and the digest of the record are
#   those of the new header, so that nothing tells of the change.
# So: whoever wants to keep an answer as evidence must write the record without the library, or
#   store the bytes beside it.
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

python3 -m venv tools
tools/bin/python -m pip install --quiet --disable-pip-version-check warcio==1.8.1

cat > answer.py <<'PYTHON'
import io

from warcio.warcwriter import WARCWriter

ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type:text/html\r\nX-Light:  dark  for two nights \r\n"
    b"X-Folded: one\r\n two\r\n\r\n<p>The lamp was dark.</p>"
)
written = io.BytesIO()
writer = WARCWriter(written, gzip=False)
writer.write_record(
    writer.create_warc_record(
        "http://harbour.example/", "response", payload=io.BytesIO(ANSWER), length=len(ANSWER)
    )
)
block = written.getvalue().partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
print("given:  ", ANSWER)
print("written:", block)
raise SystemExit(0 if block != ANSWER and b"Content-Type: text/html\r\n" in block else 1)
PYTHON
tools/bin/python answer.py
