"""The program is pinned by its bytes: by file, by address, or as it was installed."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from dossier import pin

NAME = "story_dossier-0.1.0-py3-none-any.whl"
CONTENT = b"a wheel"
HASH = sha256(CONTENT).hexdigest()
ADDRESS = f"https://example.org/wheels/{NAME}"


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_bytes(CONTENT)
    return path


def fault(place: str) -> str:
    with pytest.raises(pin.UnusableProgramError) as error:
        pin.named(place)
    return str(error.value)


def test_a_file_is_pinned_by_its_hash(wheel: Path) -> None:
    assert pin.named(str(wheel)) == pin.Program(NAME, HASH, content=CONTENT)


def test_a_file_stands_in_the_lock_where_the_story_keeps_it(wheel: Path) -> None:
    assert pin.named(str(wheel)).requirement == (
        f"{pin.MARK}\n./program/{NAME} \\\n    --hash=sha256:{HASH}\n"
    )


def test_an_address_with_its_hash_is_not_asked() -> None:
    assert pin.named(f"{ADDRESS}#sha256={HASH}") == pin.Program(NAME, HASH, ADDRESS)


def test_an_address_stands_in_the_lock_with_the_name_of_the_package() -> None:
    assert pin.Program(NAME, HASH, ADDRESS).requirement == (
        f"{pin.MARK}\nstory-dossier @ {ADDRESS} \\\n    --hash=sha256:{HASH}\n"
    )


def test_another_program_takes_the_place_of_the_pinned_one() -> None:
    first = pin.pinned("click==8 \\\n    --hash=sha256:1\n", pin.Program(NAME, HASH, ADDRESS))
    other = pin.Program(NAME, "0" * 64, ADDRESS)
    assert pin.pinned(first, other) == (f"click==8 \\\n    --hash=sha256:1\n\n{other.requirement}")


@pytest.fixture
def server() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.path.endswith(f"/{NAME}") and "nothing" not in self.path
            self.send_response(200 if known else 404)
            if "broken" in self.path:
                self.send_header("Content-Length", "100")
            self.end_headers()
            self.wfile.write(CONTENT if known else b"")

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as answering:
        threading.Thread(target=answering.serve_forever, args=[0.01], daemon=True).start()
        yield f"http://127.0.0.1:{answering.server_port}"
        answering.shutdown()


def test_an_address_without_a_hash_is_fetched_once_to_have_it(server: str) -> None:
    address = f"{server}/{NAME}"
    assert pin.named(address) == pin.Program(NAME, HASH, address, CONTENT)


def test_an_address_where_there_is_nothing_is_told(server: str) -> None:
    address = f"{server}/nothing/{NAME}"
    assert fault(address) == f"{address} could not be fetched: the response was 404 Not Found."


def test_an_answer_that_breaks_off_is_told(server: str) -> None:
    address = f"{server}/broken/{NAME}"
    assert fault(address) == (f"{address} could not be fetched: it broke off after 7 of 100 bytes.")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("wheels/" + NAME, f"There is no file wheels/{NAME}."),
        ("http://example.org/" + NAME, f"http://example.org/{NAME} is not an https address."),
        ("ftp://example.org/" + NAME, f"ftp://example.org/{NAME} is not an https address."),
        ("file:///" + NAME, f"file:///{NAME} is not an https address."),
        ("https://", "https:// is not an https address."),
        (
            f"http://127.0.0.1:@example.org/{NAME}",
            f"http://127.0.0.1:@example.org/{NAME} is not an h",
        ),
        (
            f"https://example.org:x/{NAME}",
            f"https://example.org:x/{NAME} is not an address: Port cou",
        ),
        (f"https://[::1/{NAME}", f"https://[::1/{NAME} is not an address: Invalid IPv6 URL."),
        (f"https://u:1@127.0.0.1:1/{NAME}", f"https://u:1@127.0.0.1:1/{NAME} could not be fetched"),
        (ADDRESS + "\n--index-url", f"{ADDRESS}\n--index-url is not an https address."),
        ("https://example.org/", "This is not a wheel of this program: expected a name like"),
        ("https://example.org/other-1.0.tar.gz", "other-1.0.tar.gz is not a wheel of this program"),
        (f"{ADDRESS}#sha256=abc", "sha256=abc is not a hash: expected sha256= and 64 digits."),
        (f"{ADDRESS}#md5={HASH}", f"md5={HASH} is not a hash: expected sha256= and 64 digits."),
    ],
)
def test_what_cannot_be_pinned_is_told(place: str, words: str) -> None:
    assert fault(place).startswith(words)


def test_another_file_than_a_wheel_of_this_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "dossier-1.0-py3-none-any.whl"
    path.write_bytes(CONTENT)
    assert fault(str(path)) == (
        "dossier-1.0-py3-none-any.whl is not a wheel of this program: expected a name like "
        "story_dossier-0.1.0-py3-none-any.whl."
    )


def origin(url: str, **archive: object) -> str:
    return json.dumps({"url": url, "archive_info": archive})


def test_the_installed_program_is_the_wheel_that_the_installer_recorded(wheel: Path) -> None:
    record = origin(wheel.as_uri(), hash=f"sha256={HASH}", hashes={"sha256": HASH})
    assert pin.installed(record) == pin.Program(NAME, HASH, content=CONTENT)


def test_where_the_installer_recorded_no_hash_the_file_is_hashed(wheel: Path) -> None:
    assert pin.installed(origin(wheel.as_uri())) == pin.Program(NAME, HASH, content=CONTENT)


def test_a_wheel_that_changed_since_it_was_installed_is_refused(wheel: Path) -> None:
    with pytest.raises(pin.UnusableProgramError) as error:
        pin.installed(origin(wheel.as_uri(), hashes={"sha256": "0" * 64}))
    assert str(error.value) == (
        f"{wheel} is no longer the wheel that this program was installed from.\n"
        "Name one: --program PATH|ADDRESS."
    )


def test_a_wheel_that_is_gone_since_it_was_installed_is_asked_for(wheel: Path) -> None:
    wheel.unlink()
    with pytest.raises(pin.UnusableProgramError) as error:
        pin.installed(origin(wheel.as_uri(), hashes={"sha256": HASH}))
    assert str(error.value) == (
        f"The wheel that this program was installed from is no longer there: {wheel}.\n"
        "Name one: --program PATH|ADDRESS."
    )


def test_a_program_that_was_installed_from_an_address_is_pinned_there() -> None:
    record = origin(ADDRESS, hash=f"sha256={HASH}")
    assert pin.installed(record) == pin.Program(NAME, HASH, ADDRESS)


@pytest.mark.parametrize(
    "record", ["", "{", "{}", json.dumps({"url": "file:///x", "dir_info": {"editable": True}})]
)
def test_where_it_is_not_known_the_wheel_is_asked_for(record: str) -> None:
    with pytest.raises(pin.UnusableProgramError) as error:
        pin.installed(record)
    assert str(error.value) == pin.UNKNOWN
