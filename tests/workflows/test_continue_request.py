"""What was proposed before and is still open is gone on from."""

from __future__ import annotations

import pytest

import continue_request
import open_request
from requested import KINDS
from script import UnusableError
from tests.workflows.hub import Hub

DRAFTS = KINDS["drafts"]
DRAFT = "annotations/drafts/courier/article.yml"
OTHER = "annotations/drafts/telegraph/article.yml"


def draft(hub: Hub, name: str = DRAFT) -> None:
    path = hub.checkout / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("siglum: A\n", encoding="utf-8")


def propose(hub: Hub) -> None:
    open_request.propose(DRAFTS, hub.checkout, hub.variables())


def test_what_an_editor_changed_in_an_open_request_is_kept(hub: Hub) -> None:
    draft(hub)
    propose(hub)
    hub.commit({DRAFT: "siglum: A\noutlet: Courier\n"}, "drafts")
    hub.commit({"seeds/telegraph.txt": "The lamp was out."})
    hub.check_out()
    continue_request.go_on(DRAFTS, hub.checkout, hub.variables())
    draft(hub, OTHER)
    propose(hub)
    assert hub.there("drafts")[DRAFT] == "siglum: A\noutlet: Courier"
    assert set(hub.there("drafts")) == {"README.md", "seeds/telegraph.txt", DRAFT, OTHER}


def test_a_draft_that_was_accepted_meanwhile_does_not_come_back(hub: Hub) -> None:
    hub.commit({DRAFT: "siglum: A\n"})
    hub.check_out()
    draft(hub, OTHER)
    propose(hub)
    hub.commit({DRAFT: None, "annotations/articles/courier.yml": "siglum: A\n"})
    hub.check_out()
    continue_request.go_on(DRAFTS, hub.checkout, hub.variables())
    assert not (hub.checkout / DRAFT).exists()
    assert (hub.checkout / OTHER).exists()


def test_a_request_that_cannot_be_joined_is_left_alone(hub: Hub) -> None:
    draft(hub)
    propose(hub)
    hub.commit({DRAFT: "siglum: B\n"}, "drafts")
    hub.commit({DRAFT: "siglum: C\n"})
    hub.check_out()
    with pytest.raises(UnusableError) as caught:
        continue_request.go_on(DRAFTS, hub.checkout, hub.variables())
    assert str(caught.value) == (
        "The open request https://github.example/somebody/lamp/pull/5 and the branch main change "
        "the same lines: merge or close the request, and run the workflow again."
    )
    assert hub.git("status", "--porcelain") == ""
    assert hub.there("drafts")[DRAFT] == "siglum: B"


def test_a_fork_s_branch_of_the_same_name_is_not_gone_on_from(hub: Hub) -> None:
    hub.commit({"evil.py": "1\n"})
    hub.open("drafts", "stranger/lamp")
    continue_request.go_on(DRAFTS, hub.checkout, hub.variables())
    assert not (hub.checkout / "evil.py").exists()


def test_an_open_request_is_renewed_and_not_doubled(hub: Hub) -> None:
    draft(hub)
    propose(hub)
    hub.check_out()
    continue_request.go_on(DRAFTS, hub.checkout, hub.variables())
    draft(hub, OTHER)
    propose(hub)
    assert [method for method, _, _ in hub.calls] == ["POST", "PATCH"]
    assert hub.calls[-1][1] == "/pulls/5"
    assert set(hub.there("drafts")) == {"README.md", DRAFT, OTHER}
    assert DRAFT in hub.calls[-1][2]["body"]
    assert OTHER in hub.calls[-1][2]["body"]
