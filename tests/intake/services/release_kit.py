"""Short ways to prepare, approve and release the invented case of `release_people`, for the tests of releasing."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from intake.clock import FixedClock
from intake.model.consent import BestInterest, Consent, Level, Purpose
from intake.services import release as service
from intake.services.release import RenderKit, document_of, prepare, release
from intake.services.release_draft import Draft
from tests.intake.services.release_people import People
from tests.intake.services.release_vault import MemoryVault

CLOCK = FixedClock(datetime(2026, 11, 23, 9, tzinfo=UTC))


def best_interest(vault: MemoryVault, people: People, level: Level = Level.PSEUDONYM, **more: object) -> str:
    """Two deciders let the father be told of."""
    return vault.add(
        Consent(
            testimony=people.testimony,
            person=people.father,
            best_interest=BestInterest(
                first_decider="Kestrel",
                second_decider="Falcon",
                level=level,
                purposes=tuple(Purpose),
                reasons="the family asked for it",
                decided_on="2026-01-02",
                review_on="2027-01-02",
                **more,  # type: ignore[arg-type]
            ),
        )
    )


def draft_of(vault: MemoryVault, people: People, audience: str = "un-procedures", **more: object) -> Draft:
    return prepare(vault, persons=[people.father], audience=audience, clock=CLOCK, **more)  # type: ignore[arg-type]


def everything(draft: Draft) -> dict[str, list[str]]:
    """Approval of every text and every suggestion."""
    return {
        "reviewed": [text.digest for text in draft.approvable()],
        "kept": [s.id for text in draft.texts for s in text.suggestions],
    }


def made(
    vault: MemoryVault, draft: Draft, kit: RenderKit, format: str = "html", **more: object
) -> tuple[bytes, service.ReleaseRecord]:
    out = io.BytesIO()
    done = release(vault, draft, **{**everything(draft), **more}, format=format, out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    return out.getvalue(), done


def words(draft: Draft, approved: list[str] | None = None) -> str:
    """All text of the document, approved texts included unless others are given."""
    from intake.report.document import body_texts

    chosen = everything(draft)["reviewed"] if approved is None else approved
    return "\n".join(text.text for text in body_texts(document_of(draft, chosen)))
