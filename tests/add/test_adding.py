"""A capture becomes a seed, its original and a draft; or there is one problem and no file."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest
import yaml

from dossier import build, proposals, write
from dossier.add import sources
from dossier.problems import as_text
from tests.add.conftest import PAGE, TEXT, adding, codes, files
from tests.fetch.serving import leads_to, page, serving
from tests.yaml_file import read_yaml

pytest.importorskip("selectolax")

EXPORT = Path(__file__).parents[1] / "capture/files/factiva.txt"
DRAFT = "annotations/drafts/harbour-herald/article.yml"


def saved(brought: Path, name: str = "page.html", text: str = PAGE) -> Path:
    (brought / name).write_text(text, "utf-8")
    return brought / name


def test_a_page_becomes_a_seed_with_its_original_and_a_draft(root: Path, brought: Path) -> None:
    before = files(root)
    outcome = adding(root, saved(brought))
    assert [] == codes(outcome)
    new = files(root).keys() - before.keys()
    assert {
        DRAFT,
        "annotations/drafts/harbour-herald/actors.yml",
        "annotations/drafts/harbour-herald/quotations.yml",
        "seeds/harbour-herald.txt",
        "seeds/originals/harbour-herald.html",
        "seeds/structure/harbour-herald.json",
    } == new | {
        "annotations/drafts/harbour-herald/actors.yml",
        "annotations/drafts/harbour-herald/quotations.yml",
    }
    assert before == {path: content for path, content in files(root).items() if path in before}


def test_the_original_is_kept_byte_for_byte_and_the_draft_has_its_hash(
    root: Path, brought: Path
) -> None:
    data = PAGE.replace("\n", "\r\n").encode() + b"\r\n\r\n"
    (brought / "page.HTM").write_bytes(data)
    adding(root, brought / "page.HTM")
    assert data == (root / "seeds/originals/harbour-herald.htm").read_bytes()
    draft = read_yaml(root / DRAFT)
    assert {"file": "harbour-herald.htm", "sha256": hashlib.sha256(data).hexdigest()} == {
        key: draft["original"][key] for key in ("file", "sha256")
    }
    assert draft["original"]["taken"].startswith("story-dossier ")


def test_the_draft_has_what_the_page_says_of_itself_with_its_places(
    root: Path, brought: Path
) -> None:
    adding(root, saved(brought))
    text = (root / DRAFT).read_text("utf-8")
    draft = yaml.safe_load(text)
    assert ("Harbour Herald", "https://herald.example/lamp", "2023-03-06") == (
        draft["outlet"],
        draft["url"],
        str(draft["published"]),
    )
    assert "datePublished: 2023-03-06T08:00:00+01:00" in text
    assert "# the capture's byline: Holm, Ada (JSON-LD" in text
    assert "# the capture says it was changed: 2023-03-07" in text
    assert "Fenn: Lamp was dark for two nights" == draft["headline"]


def test_the_draft_is_made_of_the_text_as_the_page_s_structure_cleans_it(
    root: Path, brought: Path
) -> None:
    adding(root, saved(brought))
    file = root / "annotations/drafts/harbour-herald/article.yml"
    first = file.read_text("utf-8")
    shutil.rmtree(file.parent)
    proposals.draft_annotations(root)
    shared = [line for line in file.read_text("utf-8").splitlines() if "headline" in line]
    assert set(shared) <= {*first.splitlines()}


def test_where_statements_differ_the_editor_chooses(root: Path, brought: Path) -> None:
    other = PAGE.replace(
        '"publisher": {"name": "Harbour Herald"}', '"publisher": {"name": "HH Media"}'
    )
    adding(root, saved(brought, text=other), name="herald")
    text = (root / "annotations/drafts/herald/article.yml").read_text("utf-8")
    assert "outlet" not in yaml.safe_load(text)
    assert '# outlet: "HH Media" (JSON-LD' in text
    assert '# outlet: "Harbour Herald" (meta og:site_name)' in text


def test_a_draft_becomes_an_article_that_the_check_accepts(root: Path, brought: Path) -> None:
    adding(root, saved(brought))
    with (root / DRAFT).open("a", encoding="utf-8") as file:
        file.write("events: [grounding]\ncondition: original\ntrust: Fine.\n")
    outcome = proposals.accept(root, proposals.Wish(DRAFT, name="herald"))
    assert "" == as_text(outcome.problems)
    checked = build.check_annotations(root)
    assert "" == as_text(checked.problems)
    assert checked.dossier is not None
    (article,) = [item for item in checked.dossier.articles if item.id == "herald"]
    assert ("https://herald.example/lamp", "harbour-herald.html") == (
        article.provenance.url,
        article.provenance.original and article.provenance.original.file,
    )


def test_a_headline_that_a_document_repeats_is_accepted_as_drafted(
    root: Path, brought: Path
) -> None:
    headline, _, rest = TEXT.partition("\n")
    text = f"{headline}\n\nAda Holm\n\n{headline}\n\nBy Ada Holm\n\n{rest}"
    adding(root, saved(brought, "lamp.txt", text))
    draft = root / "annotations/drafts/lamp/article.yml"
    assert f'headline: "{headline}"' in draft.read_text("utf-8")
    draft.write_text(
        f"{draft.read_text('utf-8')}outlet: Herald\nevents: [grounding]\ncondition: original\n"
        "trust: Its words can be trusted.\n",
        "utf-8",
    )
    outcome = proposals.accept(
        root, proposals.Wish("annotations/drafts/lamp/article.yml", name="lamp")
    )
    assert "" == as_text(outcome.problems)


def test_plain_text_needs_no_structure(root: Path, brought: Path) -> None:
    outcome = adding(root, saved(brought, "Harbour notes.txt", TEXT))
    assert ([], ["harbour-notes.txt"]) == (codes(outcome), [item.seed for item in outcome.added])
    assert TEXT == (root / "seeds/harbour-notes.txt").read_text("utf-8")
    assert not (root / "seeds/structure").exists()


def test_names_are_free_ones(root: Path, brought: Path) -> None:
    second = PAGE.replace("two nights", "three nights")
    third = PAGE.replace("two nights", "four nights")
    names = ["a.html", "b.html", "c.html"]
    paths = [
        saved(brought, name, text) for name, text in zip(names, (PAGE, second, third), strict=True)
    ]
    outcome = adding(root, *paths)
    assert [
        "harbour-herald.txt", "harbour-herald-2023-03-06.txt", "harbour-herald-2023-03-06-2.txt",
    ] == [item.seed for item in outcome.added]  # fmt: skip
    sigla = [read_yaml(root / item.draft)["siglum"] for item in outcome.added]
    assert ["D", "E", "F"] == sigla


def test_a_name_can_be_chosen(root: Path, brought: Path) -> None:
    outcome = adding(root, saved(brought), name="lamp")
    assert ["lamp.txt"] == [item.seed for item in outcome.added]


@pytest.mark.parametrize(
    "name", ["Lamp", "../lamp", "lamp.txt", "a b", "courier", "-", "con", "x" * 81]
)
def test_a_name_that_cannot_be_is_told(root: Path, brought: Path, name: str) -> None:
    before = files(root)
    assert ["capture-name"] == codes(adding(root, saved(brought), name=name))
    assert before == files(root)


def test_a_saved_page_with_its_folder_is_one_capture(root: Path, brought: Path) -> None:
    saved(brought)
    for folder in ("page_files", "page-Dateien"):
        (brought / folder).mkdir()
        (brought / folder / "style.css").write_text("p {}", "utf-8")
    outcome = adding(root, brought)
    assert (1, []) == (len(outcome.added), codes(outcome))
    again = adding(root, brought / "page_files")
    assert ["capture-there"] == codes(again)


def test_a_page_named_with_its_folder_is_added_once(root: Path, brought: Path) -> None:
    saved(brought)
    (brought / "page_files").mkdir()
    outcome = adding(root, brought / "page.html", brought / "page_files")
    assert (1, []) == (len(outcome.added), codes(outcome))


def test_folders_inside_are_not_passed_over_in_silence(root: Path, brought: Path) -> None:
    (brought / "more").mkdir()
    saved(brought)
    outcome = adding(root, brought)
    assert (1, ["capture-folder"]) == (len(outcome.added), codes(outcome))


def test_what_is_wrong_with_one_stops_no_other(root: Path, brought: Path) -> None:
    saved(brought)
    (brought / "empty.txt").write_bytes(b"")
    outcome = adding(root, brought, brought / "nothing.html")
    assert (1, ["capture-empty", "capture-unreadable"]) == (len(outcome.added), codes(outcome))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.html", b""),
        ("white.txt", b" \n\n\t\r\n"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
        ("bytes.txt", bytes(range(256)) * 4),
        ("broken.docx", b"PK\x03\x04 nothing more"),
        ("nothing.html", b"<!doctype html><title></title><p> </p>"),
    ],
)
def test_bad_input_is_one_problem_and_no_file(
    root: Path, brought: Path, name: str, data: bytes
) -> None:
    before = files(root)
    (brought / name).write_bytes(data)
    outcome = adding(root, brought / name)
    assert (1, ()) == (len(outcome.problems), outcome.added)
    assert (brought / name).as_posix() == outcome.problems[0].location.file
    assert before == files(root)
    assert not (root / "seeds/originals").exists()


@pytest.mark.parametrize("name", ["", " ", "a\0b.html", "x" * 5000, "nothing.html", "a\nb"])
def test_a_name_that_no_file_has(root: Path, name: str) -> None:
    before = files(root)
    (problem,) = adding(root, name).problems
    assert ("capture-unreadable", True) == (problem.code, problem.location.file.isprintable())
    assert before == files(root)


@pytest.mark.skipif(os.name == "nt", reason="there are no such files there")
def test_a_pipe_is_not_read(root: Path, brought: Path) -> None:
    os.mkfifo(brought / "pipe")
    assert ["capture-unreadable"] == codes(adding(root, brought / "pipe"))


def test_a_file_larger_than_the_limit(
    root: Path, brought: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MOST_BYTES", 100)
    assert ["capture-large"] == codes(adding(root, saved(brought)))


def test_a_text_far_longer_than_an_article(root: Path, brought: Path) -> None:
    outcome = adding(root, saved(brought, "long.txt", "The ferry ran aground.\n" * 50_000))
    assert ["capture-large"] == codes(outcome)


@pytest.mark.skipif(os.name == "nt", reason="there no file can have such a name")
def test_a_name_with_control_characters(root: Path, brought: Path) -> None:
    (brought / "pa\x1bge.html").write_text(PAGE, "utf-8")
    (problem,) = adding(root, brought / "pa\x1bge.html").problems
    assert ("capture-name", True) == (problem.code, problem.location.file.isprintable())


def test_a_capture_that_is_there_already(root: Path, brought: Path) -> None:
    path = saved(brought)
    adding(root, path)
    before = files(root)
    assert ["capture-there"] == codes(adding(root, path, name="other"))
    assert before == files(root)


def test_the_text_of_a_seed_is_there_however_it_came(root: Path, brought: Path) -> None:
    text = (root / "seeds/courier.txt").read_text("utf-8")
    (brought / "copy.txt").write_text(text.replace("\n", "\r\n") + "\r\n", "utf-8")
    (problem,) = adding(root, brought / "copy.txt").problems
    assert ("capture-there", True) == (problem.code, "courier.txt" in problem.found)


def test_the_same_article_with_other_furniture_is_in_doubt(root: Path, brought: Path) -> None:
    adding(root, saved(brought))
    more = PAGE.replace("<nav>", "<nav><a href='/a'>Weather</a> ").replace("</body>", "\n</body>")
    outcome = adding(root, saved(brought, "again.html", more))
    assert 1 == len(outcome.added)
    assert "seed-duplicate" in [doubt.code for doubt in outcome.doubts]


def test_a_capture_left_half_is_finished_by_the_same_command(root: Path, brought: Path) -> None:
    path = saved(brought)
    adding(root, path)
    whole = files(root)
    (root / "seeds/harbour-herald.txt").unlink()
    for folder in ("seeds", "seeds/originals", "annotations/drafts/harbour-herald"):
        (root / folder / ".writing-abc").write_bytes(b"half")
    outcome = adding(root, path)
    assert ["harbour-herald.txt"] == [item.seed for item in outcome.added]
    assert whole == files(root)


@pytest.mark.parametrize("left", range(4))
def test_an_export_left_half_is_finished_by_the_same_command(root: Path, left: int) -> None:
    adding(root, EXPORT, every=True)
    whole = files(root)
    # Of the first article, which gives the original its name, and of the others.
    new = [path for path in whole if path.startswith("seeds/the-harrow") or "tidewire-" in path]
    for path in new[left:]:
        (root / path).unlink()
    adding(root, EXPORT, every=True)
    assert whole == files(root)


def test_what_belongs_to_another_text_is_never_taken_for_left_behind(
    root: Path, brought: Path
) -> None:
    draft = root / DRAFT
    draft.parent.mkdir(parents=True)
    draft.write_text("sha256: another\n", "utf-8")
    outcome = adding(root, saved(brought))
    assert ["harbour-herald-2023-03-06.txt"] == [item.seed for item in outcome.added]
    assert "sha256: another\n" == draft.read_text("utf-8")


def test_a_name_that_is_very_long_is_cut(root: Path, brought: Path) -> None:
    outcome = adding(root, saved(brought, f"{'x' * 240}.txt", TEXT))
    assert [f"{'x' * 60}.txt"] == [item.seed for item in outcome.added]


def test_a_full_disk_leaves_nothing(
    root: Path, brought: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(root)
    real = write.replace

    def full(path: Path, content: bytes, *, lasting: bool = False) -> None:
        if path.name == "harbour-herald.txt":
            raise OSError(28, "No space left on device")
        real(path, content, lasting=lasting)

    monkeypatch.setattr(write, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        adding(root, saved(brought))
    assert before == files(root)
    assert not (root / "seeds/originals").exists()


def test_a_dossier_of_another_format_is_left_alone(root: Path, brought: Path) -> None:
    file = root / "annotations/dossier.yml"
    file.write_text(file.read_text("utf-8").replace("format: 3", "format: 1"), "utf-8")
    before = files(root)
    assert ["format-old"] == codes(adding(root, saved(brought)))
    assert before == files(root)


def test_captures_go_to_the_private_folder(root: Path, brought: Path) -> None:
    folder = root.parent / "captures"
    (root / "seeds").rename(folder)
    file = root / "annotations/dossier.yml"
    file.write_text(file.read_text("utf-8") + "private: ../captures\n", "utf-8")
    assert [] == codes(adding(root, saved(brought)))
    assert (folder / "originals/harbour-herald.html").is_file()
    assert not (root / "seeds").exists()


def test_a_page_is_fetched_and_kept_as_a_web_archive(root: Path) -> None:
    pytest.importorskip("dossier.capture.archives")
    with serving() as web:
        web.answers |= {"/old": leads_to("/lamp"), "/lamp": page(PAGE.encode())}
        outcome = adding(root, web.at("/old"), allow_private=True)
        assert "" == as_text(outcome.problems)
        text = (root / DRAFT).read_text("utf-8")
        assert web.at("/lamp") in text
    assert (root / "seeds/originals/harbour-herald.warc.gz").is_file()
    assert "captured: 20" in text


def test_a_text_at_an_address_is_no_page_and_is_taken_as_it_is_declared(root: Path) -> None:
    pytest.importorskip("dossier.capture.archives")
    text = "“The lamp was dark,” the keeper said on Monday in the harbour of the town.\n"
    with serving() as web:
        kind = "text/plain; charset=windows-1252"
        web.answers["/lamp.txt"] = page(text.encode("cp1252"), kind)
        web.answers["/lamp.png"] = page(b"\x89PNG\r\n\x1a\n" + bytes(99), "image/png")
        outcome = adding(root, web.at("/lamp.txt"), web.at("/lamp.png"), allow_private=True)
        address = web.at("/lamp.txt")
    assert ["capture-format"] == codes(outcome)
    (added,) = outcome.added
    assert text == (root / "seeds" / added.seed).read_text("utf-8")
    assert f'url: "{address}"' in (root / added.draft).read_text("utf-8")


def test_a_page_of_this_machine_is_not_fetched_unless_that_is_allowed(root: Path) -> None:
    before = files(root)
    with serving() as web:
        web.answers["/lamp"] = page(PAGE.encode())
        assert ["address-refused"] == codes(adding(root, web.at("/lamp")))
        assert [] == web.asked
    assert before == files(root)


def test_what_was_uploaded_among_the_seeds_is_taken_in(root: Path) -> None:
    saved(root / "seeds")
    outcome = adding(root, uploaded=True)
    assert (["harbour-herald.txt"], []) == ([item.seed for item in outcome.added], codes(outcome))
    assert not (root / "seeds/page.html").exists()
    assert PAGE == (root / "seeds/originals/harbour-herald.html").read_text("utf-8")


def test_an_upload_that_cannot_be_read_stays(root: Path) -> None:
    (root / "seeds/picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    outcome = adding(root, uploaded=True)
    assert 1 == len(outcome.problems)
    assert (root / "seeds/picture.png").exists()
