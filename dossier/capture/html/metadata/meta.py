"""The ``meta`` and ``link`` elements of a page: Open Graph, Highwire, Dublin Core and others."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from dossier.metadata import time_doubt
from dossier.model import Field, Metadatum

FIELDS: dict[str, Field] = {
    name: field
    for field, names in {
        Field.HEADLINE: """
            og:title twitter:title citation_title dc.title dcterms.title parsely-title
            sailthru.title title hdl headline
        """,
        Field.BYLINE: """
            author article:author citation_author dc.creator dcterms.creator parsely-author
            sailthru.author byl twitter:creator:name dc.contributor
        """,
        Field.OUTLET: """
            og:site_name citation_journal_title citation_publisher dc.publisher dcterms.publisher
            application-name publisher article:publisher:name
        """,
        Field.PUBLISHED: """
            article:published_time citation_publication_date citation_date citation_online_date
            dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued dcterms.created
            parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date
            publication_date date article.published datepublished originalpublicationdate
            cxenseparse:recs:publishtime cxenseparse:publishtime article_date_original ptime
            og:article:published_time displaydate shareaholic:article_published_time
            og:published_time
        """,
        Field.MODIFIED: """
            article:modified_time og:updated_time dc.date.modified dcterms.modified last-modified
            lastmod article.updated datemodified utime revised og:article:modified_time
            og:modified_time
        """,
        Field.URL: """
            og:url citation_public_url parsely-link dc.identifier.uri citation_fulltext_html_url
        """,
        Field.LANGUAGE: """
            og:locale citation_language dc.language dcterms.language language content-language
        """,
    }.items()
    for name in names.split()
}
"""What each name stands for, in lower case."""
TIMES = (Field.PUBLISHED, Field.MODIFIED)


def from_meta(tree: LexborHTMLParser) -> Iterator[Metadatum]:
    """What the ``meta`` elements say, and the addresses in ``link``."""
    for element in tree.css("meta"):
        attributes = element.attributes
        value = " ".join((attributes.get("content") or "").split())
        if not value:
            continue
        for attribute in ("property", "name", "http-equiv"):
            for name in (attributes.get(attribute) or "").split():
                field = FIELDS.get(name.lower())
                if field and not (field is Field.BYLINE and value.startswith("http")):
                    why = time_doubt(value) if field in TIMES else ""
                    yield Metadatum(field, value, f"meta {name}", why)
    for element in tree.css("link[rel]"):
        names = (element.attributes.get("rel") or "").lower().split()
        address = (element.attributes.get("href") or "").strip()
        if "canonical" in names and address:
            yield Metadatum(Field.URL, address, "link canonical")
