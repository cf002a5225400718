"""What the program is made of: the same from the same, listed, and asked about."""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

import audit
import sbom
from locked import locked

ROOT = Path(__file__).parents[2]


@pytest.mark.long
@pytest.mark.parametrize("builder", [WheelBuilder, SdistBuilder])
def test_the_same_files_give_the_same_bytes(
    builder: type[WheelBuilder | SdistBuilder], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = set()
    for turn, zone in enumerate(("UTC", "Asia/Kathmandu")):
        monkeypatch.setenv("TZ", zone)
        before = os.umask(0o077 if turn else 0o022)
        try:
            (path,) = builder(str(ROOT)).build(directory=str(tmp_path / zone[:3]))
        finally:
            os.umask(before)
        made.add(hashlib.sha256(Path(path).read_bytes()).hexdigest())
    assert 1 == len(made)


@pytest.mark.parametrize("lock", audit.LOCKS)
def test_every_package_of_a_lock_is_read_with_its_hashes(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = list(locked(ROOT / lock))
    assert len(re.findall("(?m)^[a-z0-9].*==", text)) == len(packages)
    assert text.count("--hash=sha256:") == sum(len(package.hashes) for package in packages)
    assert [package for package in packages if not package.hashes] == []


def test_the_list_has_every_package_once_and_what_needs_it() -> None:
    content = json.loads(sbom.bill(ROOT))
    refs = [component["bom-ref"] for component in content["components"]]
    needed = {ref for entry in content["dependencies"] for ref in entry["dependsOn"]}
    assert (len(refs), set(refs)) == (len(set(refs)), needed)
    assert ("CycloneDX", "1.6") == (content["bomFormat"], content["specVersion"])
    assert {"story-dossier", *refs} == {entry["ref"] for entry in content["dependencies"]}


def test_the_list_is_the_same_each_time() -> None:
    assert sbom.bill(ROOT) == sbom.bill(ROOT)


class _Service(BaseHTTPRequestHandler):
    flawed = "jinja2"

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        results = [
            {"vulns": [{"id": "TEST-1"}]} if one["package"]["name"] == self.flawed else {}
            for one in asked
        ]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"results": results}).encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def service() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Service) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_flaw_that_is_known_is_printed_with_its_lock(
    service: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 1 == audit.main([f"--source={service}"])
    assert "jinja2 3.1.6 (requirements.lock): TEST-1" in capsys.readouterr().out


def test_packages_without_a_flaw_are_no_problem(
    service: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Service, "flawed", "no-such-package")
    assert 0 == audit.main([f"--source={service}"])


def test_where_nobody_answers_nothing_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert 2 == audit.main(["--source=http://127.0.0.1:9/"])
    assert "Nothing is known of" in capsys.readouterr().out
