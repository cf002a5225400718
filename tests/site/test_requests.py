from __future__ import annotations

from tests.site.visit import Visitor


def test_a_missing_address_leads_back_to_the_site(visitor: Visitor, below: str) -> None:
    visitor.page.goto(f"{below}nowhere/at/all.html", wait_until="networkidle")
    home = visitor.page.get_by_role("banner").get_by_role("link").first
    home.click()
    visitor.page.wait_for_url(f"{below}index.html")
