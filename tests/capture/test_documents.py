"""DOCX, ODT and RTF, as word processors write them."""

from __future__ import annotations

import io
import zipfile

import pytest

from dossier import capture
from dossier.capture import limits
from tests.capture.reading import ARTICLE, FILES, paragraphs, problem, said, text

FORMS = ["docx", "odt", "rtf"]


@pytest.mark.parametrize("form", FORMS)
def test_an_article_has_its_paragraphs(form: str) -> None:
    captured = text(f"pandoc-article.{form}")
    assert paragraphs(captured)[-4:] == ARTICLE
    assert captured.doubts == ()


@pytest.mark.parametrize("form", FORMS)
def test_changes_count_as_accepted_and_what_is_apart_stands_below(form: str) -> None:
    captured = text(f"changes.{form}")
    assert [paragraph.replace("\t", " ") for paragraph in paragraphs(captured)] == [
        "Ferry loses its lights off Cape Harrow",
        "The ferry Petrel lost all its lights on Monday evening, seven hours after leaving port.",
        f"The keeper of 灯台 said “not enough”. He left on page {'0' if form == 'odt' else '1'}.",
        "1. first thing",
        "2. second thing",
        "• one more",
        "Lamp dark",
        "Nobody was hurt.",
        "[1] Local time.",
        "[Comment] Check this with him.",
    ]
    assert captured.doubts == (
        "1 note and 1 comment stand below the text, where they are not part of a sentence.",
    )
    assert said(captured, "headline") == ["Ferry loses its lights"]


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body: str, **files: str) -> bytes:
    """A document with only what is given."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        document = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", document)
        for name, content in files.items():
            archive.writestr(f"word/{name}.xml", content)
    return data.getvalue()


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        (f"{run('He ')}<w:ins>{run('really ')}</w:ins>{run('left.')}", "He really left."),
        (f"{run('He ')}<w:moveTo>{run('at ten ')}</w:moveTo>{run('left.')}", "He at ten left."),
        (f"{run('He left')}<w:moveFrom>{run(' at ten')}</w:moveFrom>{run('.')}", "He left."),
        (f'<w:fldSimple w:instr="DATE">{run("10 January")}</w:fldSimple>', "10 January"),
        (
            field("begin") + "<w:r><w:instrText> DATE </w:instrText></w:r>"
            + field("separate") + run("10 January") + field("end"),
            "10 January",
        ),
        (
            field("begin") + r"<w:r><w:instrText>EQ \o\ad(\s\up 9(とう),灯</w:instrText></w:r>"
            + "<w:r><w:instrText>台)</w:instrText></w:r>" + field("end"),
            "灯台",
        ),
        (f"<w:hyperlink>{run('the report')}</w:hyperlink>", "the report"),
        (f"<w:sdt><w:sdtContent>{run('in a form')}</w:sdtContent></w:sdt>", "in a form"),
        ("<w:r><w:t>seven</w:t><w:noBreakHyphen/><w:t>hour</w:t></w:r>", "seven\u2011hour"),
        (f"{run('seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>", "seen"),
    ],
)  # fmt: skip
def test_what_stands_in_a_paragraph(inside: str, words: str) -> None:
    ((captured,), _) = capture.read(docx(f"<w:p>{inside}</w:p>"), "a.docx")
    assert captured.text == f"{words}\n"


def test_a_paragraph_whose_end_was_deleted_goes_on() -> None:
    deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    data = docx(f"<w:p>{deleted}{run('He left ')}</w:p><w:p>{run('at ten.')}</w:p>")
    ((captured,), _) = capture.read(data, "a.docx")
    assert captured.text == "He left at ten.\n"


@pytest.mark.parametrize(
    ("rich", "words"),
    [
        (rb"{\rtf1\ansi\ansicpg1251 \'cc\'e0\'ff\'ea \'ef\'ee\'e3\'e0\'f1.}", "Маяк погас."),
        (
            (rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset0 B;}}\f0 \'cc\'e0"
            rb"\'ff\'ea \f1 \'e9t\'e9}"),
            "Маяк été",
        ),
        (rb"{\rtf1\ansi{\fonttbl{\f0\fcharset128 M;}}\f0 \'93\'94\'91\'e4}", "灯台"),
        (rb"{\rtf1\ansi\uc1 na\u239?ve \u8220?x\u8221?}", "naïve “x”"),
        (rb"{\rtf1\ansi\uc2 \u28783\'93\'94\u21488\'91\'e4.}", "灯台."),
        (rb"{\rtf1\ansi\u-10179?\u-9024?}", "\U0001f4c0"),
        (rb"{\rtf1\ansi He {\deleted never }left{\*\bkmkstart a}.}", "He left."),
        (rb"{\rtf1\ansi {\field{\*\fldinst HYPERLINK 1}{\fldrslt the report}} said}",
         "the report said"),
        (rb"{\rtf1\ansi {\header Page 3}Seven\_hour\~talk\-s{\pict 0102}}",
         "Seven\u2011hour\xa0talks"),
        (rb"{\rtf1\ansi {\upr{old}{\*\ud{new}}}}", "new"),
        (b"{\\rtf1\\ansi A\\bin4 }{}{B}", "AB"),
    ],
)  # fmt: skip
def test_rich_text(rich: bytes, words: str) -> None:
    ((captured,), problems) = capture.read(rich, "a.rtf")
    assert (problems, captured.text) == ((), f"{words}\n")


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_breaks_off_is_a_problem(form: str) -> None:
    data = (FILES / f"changes.{form}").read_bytes()
    assert problem(data[: len(data) // 2], f"a.{form}").code == "capture-broken"


def test_entities_are_refused() -> None:
    evil = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document xmlns:w="x">&a;</w:document>'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", evil)
    assert problem(data.getvalue(), "a.docx").code == "capture-broken"


def test_what_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_UNPACKED", 2000)
    assert problem(docx(f"<w:p>{run('a' * 3000)}</w:p>"), "a.docx").code == "capture-large"


def test_another_archive_is_not_read() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("photo.txt", "words")
    assert problem(data.getvalue(), "a.zip").code == "capture-format"


def test_a_protected_odt_is_a_problem() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
        archive.writestr("content.xml", "x")
    assert problem(data.getvalue(), "a.odt").code == "capture-encrypted"


def test_heads_and_feet_of_pages_are_a_doubt_unless_the_text_has_them() -> None:
    def margin(kind: str, words: str) -> str:
        return f'<w:{kind} xmlns:w="{WORD}"><w:p>{run(words)}</w:p></w:{kind}>'

    data = docx(
        f"<w:p>{run('Ferry loses its lights')}</w:p>",
        header1=margin("hdr", "The Harrow Herald"), header2=margin("hdr", "Ferry loses"),
        footer1=margin("ftr", "3"),
    )  # fmt: skip
    ((captured,), _) = capture.read(data, "a.docx")
    assert captured.text == "Ferry loses its lights\n"
    assert captured.doubts == ("The head or foot of its pages was left out: “The Harrow Herald”.",)
    rich = rb"{\rtf1\ansi{\header The Harrow Herald\par}Words.{\footerr 3}}"
    ((captured,), _) = capture.read(rich, "a.rtf")
    assert captured.text == "Words.\n"
    assert captured.doubts == ("The head or foot of its pages was left out: “The Harrow Herald”.",)


def test_the_strict_form_of_docx_with_a_numbered_main_part() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        body = f"<w:body><w:p>{run('Words.')}</w:p></w:body>"
        archive.writestr(
            "word/document2.xml", f'<w:document xmlns:w="{strict}">{body}</w:document>'
        )
    ((captured,), problems) = capture.read(data.getvalue(), "a.docx")
    assert (captured.text, problems) == ("Words.\n", ())
