"""What a page is about, in the words of schema.org: JSON-LD that its template writes.

Addresses are relative to the page, which is their base. An article is a ``NewsArticle``, what is
quoted a ``Quotation``, a side of a contradiction a ``Claim``. There is no ``ClaimReview``: a
dossier sets claims side by side, and gives none of them a rating.
"""

from __future__ import annotations

from collections.abc import Iterable

from dossier.dates import dating
from dossier.interface import say
from dossier.model import Article, Edition, Imprint, Point, Quotation, Reading, Record
from dossier.render import Meta, addresses

CONTEXT = "https://schema.org"
Linked = dict[str, Meta]


def of_article(edition: Edition, article: Article) -> dict[str, Meta]:
    """The front matter of an article's page: what it shows, and how to cite the article itself.

    Args:
        edition: for the addresses and the imprint.
        article: that the page shows.
    """
    path = addresses.article(article.id)
    work = _news(article, path)
    nearest = dating(article.published)
    without = say("{outlet}: no headline", outlet=article.outlet)
    source: dict[str, Meta] = {
        "title": article.headline.exact if article.headline else f"[{without}]",
        "outlet": article.outlet,
        "authors": article.agencies or (article.outlet,),
        "date": str(nearest) if nearest else "",
        "language": article.language,
        "url": article.provenance.url,
    }
    return {**_front(edition, path, "WebPage", {"mainEntity": work}), "source": source}


def of_point(edition: Edition, point: Point) -> dict[str, Meta]:
    """The front matter of a point's page: the claims of its sides, where it has any.

    Args:
        edition: for the addresses and the imprint.
        point: that the page shows.
    """
    path = addresses.point(point.id)
    entity: Linked = {"@type": "Question", "name": point.question}
    sides = point.contradiction.sides if point.contradiction else ()
    claims: list[Meta] = []
    for side in sides:
        texts = [reading.says or reading.quote for reading in side.readings]
        text = side.label or next(filter(None, texts), "")
        appearances = _works(edition, side.readings, path)
        claims.append({"@type": "Claim", "text": text, "appearance": appearances})
    if claims:
        entity["suggestedAnswer"] = claims
    return _front(edition, path, "WebPage", {"mainEntity": entity})


def of_quotation(edition: Edition, quotation: Quotation) -> dict[str, Meta]:
    """The front matter of a quotation's page: the words nearest to the source, and who says so.

    Args:
        edition: for the addresses and the imprint.
        quotation: that the page shows.
    """
    path = addresses.quotation(quotation.id)
    readings = sorted(quotation.readings, key=lambda r: r.article != quotation.nearest)
    text = quotation.source.quote if quotation.source else _words(readings)
    entity: Linked = {"@type": "Quotation", "name": quotation.title, "text": text}
    speaker = next((a for a in edition.dossier.actors if a.id == quotation.speaker), None)
    if speaker:
        kind = {"person": "Person", "organisation": "Organization"}.get(speaker.kind, "Thing")
        named: Linked = {"@type": kind, "name": speaker.name}
        if speaker.wikidata:
            named["sameAs"] = f"http://www.wikidata.org/entity/{speaker.wikidata}"
        entity["spokenByCharacter"] = named
    entity["citation"] = _works(edition, quotation.readings, path)
    return _front(edition, path, "WebPage", {"mainEntity": entity})


def of_dossier(edition: Edition, path: str) -> dict[str, Meta]:
    """The front matter of the first page and of the data: a ``Dataset`` with its downloads.

    Args:
        edition: that they are of.
        path: of the page.
    """
    imprint, dossier = Imprint.of(edition), edition.dossier
    nearest = dating(imprint.day)
    content: Linked = {
        "description": str(dossier.standfirst),
        "creator": [{"@type": "Organization", "name": name} for name in imprint.authors],
        "inLanguage": dossier.language,
        "version": imprint.version,
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": form,
                "contentUrl": addresses.relative(path, f"data/{name}"),
            }
            for name, form in (
                ("dossier.json", "application/json"),
                ("datapackage.json", "application/json"),
                ("dossier.tei.xml", "application/tei+xml"),
            )
        ],
    }
    if nearest:
        content["dateModified"] = str(nearest)
    whole: Linked = {"@context": CONTEXT, "@type": "Dataset", "name": dossier.title, **content}
    return {"linked": whole}


def _front(edition: Edition, path: str, kind: str, content: Linked) -> dict[str, Meta]:
    home: Linked = {
        "@type": "Dataset",
        "name": edition.dossier.title,
        "url": addresses.relative(path, addresses.HOME).replace(".md", ".html"),
    }
    return {"linked": {"@context": CONTEXT, "@type": kind, "isPartOf": home, **content}}


def _works(edition: Edition, readings: Iterable[Reading], path: str) -> list[Meta]:
    """The articles and records that have the readings, as cited works."""
    cited = {reading.article or reading.record for reading in readings}
    articles = [_news(a, path) for a in edition.dossier.articles if a.id in cited]
    return [*articles, *(_record(r) for r in edition.dossier.records if r.id in cited)]


def _news(article: Article, path: str) -> Linked:
    work: Linked = {
        "@type": "NewsArticle",
        "headline": article.headline.exact if article.headline else "",
        "publisher": {"@type": "Organization", "name": article.outlet},
        "inLanguage": article.language,
        "url": article.provenance.url,
        "subjectOf": addresses.relative(path, addresses.article(article.id)).replace(
            ".md", ".html"
        ),
    }
    nearest = dating(article.published)
    if nearest:
        work["datePublished"] = str(nearest)
    return {key: value for key, value in work.items() if value}


def _record(record: Record) -> Linked:
    work: Linked = {"@type": "CreativeWork", "name": record.title, "url": record.url}
    return {key: value for key, value in work.items() if value}


def _words(readings: Iterable[Reading]) -> str:
    return next((reading.quote for reading in readings if reading.quote), "")
