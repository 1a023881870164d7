"""Who a report can be for, which purposes of consent each needs, and how much it may be told at most.

A table and nothing else: an audience that is not in it cannot be served.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from intake.model.consent import Level, Purpose


@dataclass(frozen=True, slots=True)
class Audience:
    """`purposes` must all be allowed by whoever is told of; `own_name` as well before a testifier is named.

    `public`: what goes there can be read by anybody, so waiting time, minors and unfree wishes hold it. `witness` and
    `others` are the highest levels for those who testify and those told of. `details`: dates by month and places by
    county rather than by quarter and prefecture.
    """

    name: str
    title: str
    purposes: tuple[Purpose, ...]
    own_name: tuple[Purpose, ...] = ()
    public: bool = False
    witness: Level = Level.NAMED
    others: Level = Level.NAMED
    details: bool = False


_ALL: Final = (
    Audience(
        "un-procedures",
        "United Nations special procedures, in confidence",
        (Purpose.UN_IN_CONFIDENCE,),
        details=True,
    ),
    Audience(
        "un-government-confidential",
        "Sent by the United Nations to the government concerned",
        (Purpose.UN_IN_CONFIDENCE, Purpose.UN_TO_GOVERNMENT),
        # The government learns the victim's name if that is allowed, and never a word or name of who told.
        witness=Level.GENERALISED,
    ),
    Audience("un-publication", "Published by the United Nations", (Purpose.UN_PUBLICATION,), public=True),
    Audience("petition", "Petition to a named authority", (Purpose.PETITION,), details=True),
    Audience("lawyer", "A lawyer in the person's own asylum or legal case", (Purpose.OWN_CASE,), details=True),
    Audience("court", "A court", (Purpose.COURTS,), details=True),
    Audience("journalist", "Journalists", (Purpose.JOURNALISTS,), public=True),
    Audience("partner", "A named partner organisation", (Purpose.PARTNERS,), details=True),
    Audience("public-database", "A public database of victims", (Purpose.PUBLIC_DATABASE,), public=True),
    Audience("public-web", "The public web", (Purpose.PUBLIC_WEB,), public=True),
)

AUDIENCES: Final[Mapping[str, Audience]] = MappingProxyType({audience.name: audience for audience in _ALL})
"""Every audience by the name that the command line takes."""
