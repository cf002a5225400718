from __future__ import annotations

import pytest

from golden import story_pages
from tests.story import FOLDER

PAGES = story_pages(FOLDER.parents[1])


@pytest.mark.parametrize("path", ["points/lamp-lit-again.md", "quotations/nobody-sails.md"])
def test_what_came_after_stands_with_what_it_bears_on(path: str) -> None:
    expected = (
        "- Saturday 20 May 2023 to Sunday 21 May 2023: "
        "[The new lamp burns for the first time](../timeline/index.md#new-lamp). "
        "No article could know it. "
        "On record: [Log of the light at Kestrel Point](../records/index.md#light-log)."
    )
    assert expected in PAGES[path]


def test_nothing_came_after_that_bears_on_another_point() -> None:
    assert "What came after" not in PAGES["points/injured.md"]


@pytest.mark.parametrize("path", ["points/company-on-its-crew.md", "contradictions/index.md"])
def test_a_reply_stands_whole_with_whose_it_is(path: str) -> None:
    page = PAGES[path]
    assert "**Sandhaven Courier replies**, Sunday 2 April 2023" in page
    assert '> <span lang="da">Vi rettede teksten.</span>' in page
    assert "translated by the editors: " in page
    assert "These words are theirs, not the dossier’s." in page
