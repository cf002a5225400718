"""One edition with everything in it: three outlets, two events, and hostile characters."""

from __future__ import annotations

from dossier.model import Edition, Side, Source, Topic
from tests.pages import factory as make
from tests.pages.aligned import collation

POST = make.article(
    "post", "A",
    "Ferry *Heron* aground | two hurt",
    "The ferry Heron ran aground at noon on Sunday. Captain Ilse Brandt said: "
    "“We do not blame the pilot.”",
    "Two passengers were hurt, the harbour office said. It said later that three were hurt.",
    outlet="Harbour Post",
)  # fmt: skip
QUAY = make.article(
    "quay", "B",
    "Ferry on sandbank",
    "The ship lay on the sand from half past twelve. Skipper Brand said: "
    "“We blame the pilot.” <b>Nobody</b> was hurt & all left [safely](x).",
    outlet="The Quay and Estuary Weekly Gazette",
)  # fmt: skip
RADIO = make.article(
    "radio", "C",
    "ندوة في الميناء",
    "قالت القبطان إيلزه برانت: لا نلوم أحدا.",
    outlet="راديو المصب", events=("inquiry",), language="ar",
)  # fmt: skip
WIRE = make.article(
    "wire", "D",
    "Heron refloated",
    "Captain Brandt said she did not blame the pilot. The ferry was refloated on Monday.",
    outlet="Wire", publish="excerpts",
)  # fmt: skip

_NOON = make.reading(POST, "ran aground at noon", says="noon", stress="noon", side="noon")
_LATER = make.reading(
    QUAY,
    "from half past twelve",
    says="12.30",
    stress="half past twelve",
    side="half an hour later",
)
_TWO = make.reading(POST, "Two passengers were hurt", says="two", stress="Two", side="two")
_THREE = make.reading(POST, "three were hurt", says="three", stress="three", side="three")
_NOBODY = make.reading(
    QUAY, "<b>Nobody</b> was hurt", says="nobody", stress="<b>Nobody</b>", side="nobody"
)
_LOG = make.record_reading(
    "log", says="12.07", quote="Grund berührt 12.07", language="de", translation="Touched ground"
)
_DIRECT = make.reading(POST, "We do not blame the pilot", mode="direct")
_AGAINST = make.reading(QUAY, "We blame the pilot", mode="direct")
_INDIRECT = make.reading(WIRE, "she did not blame the pilot", mode="indirect")

TIME = make.point(
    "time", _NOON, _LATER, _LOG, question="When did the ferry run aground?",
    contradiction=make.contradiction(
        Side("noon", (_NOON,)), Side("half an hour later", (_LATER,)),
        kind="date", severity="low", status="reconcilable", scope=("between", "record"),
        explanation="The *Post* may round; the gap is small.",
    ),
)  # fmt: skip
HURT = make.point(
    "hurt", _TWO, _THREE, _NOBODY, question="How many were hurt?", topic="people",
    contradiction=make.contradiction(
        Side("two", (_TWO,)), Side("three", (_THREE,)), Side("nobody", (_NOBODY,)),
        severity="critical", scope=("between", "inside"),
    ),
)  # fmt: skip
SHIP = make.point(
    "ship", make.reading(POST, "The ferry Heron"), make.reading(QUAY, "The ship"),
    question="What ran aground?", apparent="A ferry is a ship.",
)  # fmt: skip
REFLOATED = make.point(
    "refloated", make.reading(WIRE, "refloated on Monday"), question="When was it refloated?",
    topic="after",
)  # fmt: skip

BLAME = make.quotation(
    "blame", _DIRECT, _AGAINST, _INDIRECT, title="We do not blame the pilot",
    nearest="post", because="Keeps the verb and the *not*.",
    source=Source(
        "log", "Wir geben dem Lotsen keine Schuld", "de", "We do not blame the pilot", "us"
    ),
)  # fmt: skip
ALONE = make.quotation(
    "alone", make.reading(POST, "Ferry *Heron* aground"), title="Said once", speaker="office"
)

EDITION: Edition = make.edition(
    (POST, QUAY, RADIO, WIRE),
    events=(
        make.event("grounding", "The ferry runs aground"),
        make.event("inquiry", "The inquiry opens", date="2031-05-20"),
    ),
    topics=(Topic("ship", "The ship"), Topic("people", "People"), Topic("after", "Afterwards")),
    points=(TIME, HURT, SHIP, REFLOATED),
    actors=(
        make.actor(
            "master", "Ilse Brandt", make.cite(POST, "Ilse Brandt"), make.cite(QUAY, "Brand"),
            make.cite(WIRE, "Brandt"), make.cite(RADIO, "إيلزه برانت"),
            titles=(make.cite(POST, "Captain"), make.cite(QUAY, "Skipper")),
            formerly=("skipper",),
        ),
        make.actor("office", "Harbour office", make.cite(POST, "harbour office"),
                   kind="organisation"),
        make.actor("nobody-named", "The pilot | unnamed"),
    ),
    quotations=(BLAME, ALONE),
    collations={
        "blame": collation(
            {
                "post": ["We", "do not", "blame", "the pilot"],
                "quay": ["We", "", "blame", "the pilot"],
                "wire": ["she", "did not", "blame", "the pilot"],
            },
            "wgss",
        )
    },
    timeline=(
        make.moment("built", "The Heron is built", date="2004", period="before",
                    certainty="inferred", because="The hull number says so."),
        make.moment("aground", "The ferry runs aground", _NOON, _LATER, event="grounding",
                    certainty="disputed", point="time"),
        make.moment("opened", "The inquiry opens", make.reading(RADIO, "ندوة"),
                    date="2031-05-20", event="inquiry"),
        make.moment("report", "The report is published", date="2032", period="after",
                    records=("log",)),
    ),
    records=(make.record("log", "Log of the *Heron*"),),
)  # fmt: skip
