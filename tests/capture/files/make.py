"""Make the captures in this folder anew, with the programs that README.md names.

They are committed as they were made: the tests make none of them.
"""

from __future__ import annotations

import gzip
import http.server
import io
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import brotli
import fpdf
from playwright.sync_api import Page, sync_playwright
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

HERE = Path(__file__).parent
PORT = 8744
SITE = f"http://127.0.0.1:{PORT}"
WORDS = (HERE / "article.html").read_text(encoding="utf-8")
RUSSIAN = """<!DOCTYPE html><html lang="ru"><head><meta charset="windows-1251">
<title>Паром шёл без огней</title></head><body><h1>Паром шёл без огней</h1>
<p>Маяк погас во вторник вечером, и паром шёл без огней.</p>
<p>Капитан сказал: «Мы шли по звуку».</p></body></html>"""
ARABIC = """<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>العبّارة</title>
<style>body{width:400px}</style></head><body><p>العبّارة تفقد أضواءها</p>
<p>قال القبطان: «أبحرنا على الصوت» بعد 7 ساعات من مغادرة الميناء يوم 10 يناير 2022
في الساعة 18:30
(بالتوقيت المحلي)، ولا أحد يعلم لماذا.</p><p>عادت الأضواء صباح الثلاثاء.</p></body></html>"""
COLUMNS = WORDS.replace(
    "<body>",
    "<body><style>body{width:480px;columns:2;text-align:justify}p{margin:0;text-indent:1em}"
    "h1{column-span:all}</style>",
)
PAGES = {
    "/article": (WORDS.encode(), {"Content-Type": "text/html; charset=utf-8"}),
    "/russian": (RUSSIAN.encode("cp1251"), {"Content-Type": "text/html"}),
    "/packed": (
        brotli.compress(WORDS.encode()),
        {"Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br"},
    ),
    "/robots.txt": (b"User-agent: *\n", {"Content-Type": "text/plain"}),
}


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers with a page, whole or in chunks, or leads to one."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/old":
            self.send_response(301)
            self.send_header("Location", "/article")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body, headers = PAGES["/article" if self.path == "/chunked" else self.path]
        self.send_response(200)
        for name, value in headers.items():
            self.send_header(name, value)
        if self.path != "/chunked":
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for start in range(0, len(body), 100):
            part = body[start : start + 100]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (its name there)
        """Say nothing."""


def by_chromium(page: Page) -> None:
    for name in ("article", "russian"):
        page.goto(f"{SITE}/{name}")
        session = page.context.new_cdp_session(page)
        mhtml = session.send("Page.captureSnapshot", {"format": "mhtml"})["data"]
        (HERE / f"chromium-{name}.mhtml").write_bytes(mhtml.encode())
    for name, markup in (("article", WORDS), ("arabic", ARABIC), ("columns", COLUMNS)):
        page.set_content(markup)
        heads = name != "arabic"
        page.pdf(path=HERE / f"chromium-{name}.pdf", format="A5", display_header_footer=heads)


def by_wget() -> None:
    for name in ("article", "chunked", "old", "russian"):
        with tempfile.TemporaryDirectory() as folder:
            command = ["wget", "-q", f"--warc-file={HERE}/wget-{name}", "--no-warc-keep-log"]
            subprocess.run([*command, f"{SITE}/{name}"], check=True, cwd=folder)


def response(body: bytes, **headers: str) -> dict[str, object]:
    fields = [("Content-Type", "text/html; charset=utf-8")]
    fields += [(name.replace("_", "-"), value) for name, value in headers.items()]
    http_headers = StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1")
    return {"payload": io.BytesIO(body), "http_headers": http_headers}


def by_warcio() -> None:
    with (HERE / "warcio-packed.warc.gz").open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        record = response(PAGES["/packed"][0], Content_Encoding="br")
        writer.write_record(writer.create_warc_record(f"{SITE}/packed", "response", **record))
    with (HERE / "warcio-revisit.warc").open("wb") as file:
        writer = WARCWriter(file, gzip=False)
        day = {"WARC-Date": "2022-01-11T10:00:00Z"}
        first = writer.create_warc_record(
            f"{SITE}/article", "response", warc_headers_dict=day, **response(WORDS.encode())
        )
        writer.write_record(first)
        again = writer.create_revisit_record(
            f"{SITE}/again", first.rec_headers.get_header("WARC-Payload-Digest"),
            f"{SITE}/article", day["WARC-Date"], http_headers=first.http_headers,
        )  # fmt: skip
        writer.write_record(again)


def by_wacz() -> None:
    command = [sys.executable, "-m", "wacz", "create", "--detect-pages", "-o"]
    archive = HERE / "wget-article.warc.gz"
    subprocess.run([*command, str(HERE / "wacz-article.wacz"), str(archive)], check=True)


def by_fpdf() -> None:
    protected = fpdf.FPDF()
    protected.set_encryption("owner", "user")
    protected.add_page()
    protected.set_font("Helvetica", size=12)
    protected.multi_cell(0, 6, "Nobody reads this without a password.")
    protected.output(str(HERE / "fpdf-protected.pdf"))
    picture = fpdf.FPDF()
    picture.add_page()
    picture.rect(20, 20, 100, 140, style="F")
    picture.output(str(HERE / "fpdf-picture.pdf"))


def by_office() -> None:
    def convert(source: str, *formats: str) -> None:
        for form in formats:
            command = ["soffice", "--headless", "--convert-to", form, source]
            subprocess.run(command, check=True, cwd=HERE, capture_output=True)

    convert("changes.fodt", "odt", "docx", "rtf", "pdf")
    for source in ("nexis-uni", "factiva"):
        text = (HERE / f"{source}.txt").read_text(encoding="utf-8")
        lines = "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip())
        markup = f"<html><head><meta charset='utf-8'></head><body>{lines}</body></html>"
        subprocess.run(
            ["pandoc", "-f", "html", "-o", f"pandoc-{source}.docx"],
            input=markup, encoding="utf-8", check=True, cwd=HERE,
        )  # fmt: skip
        convert(f"pandoc-{source}.docx", "rtf", "pdf")
    for form in ("docx", "odt", "rtf"):
        command = ["pandoc", "--standalone", "-f", "html", "-o", f"pandoc-article.{form}"]
        subprocess.run([*command, "article.html"], check=True, cwd=HERE)


def main() -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=sys.argv[1])
        by_chromium(browser.new_page())
        browser.close()
    by_wget()
    server.shutdown()
    by_warcio()
    by_wacz()
    by_fpdf()
    by_office()
    (HERE / "article.html.gz").write_bytes(gzip.compress(WORDS.encode(), mtime=0))


if __name__ == "__main__":
    main()
