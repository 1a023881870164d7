"""Decisions to erase as a person is shown them: what they name, who signed, what is asked of us. Reads only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.model.dossier import Note
from intake.services.erasure_effect import carried_out
from intake.services.erasures import NOTE_REFUSED, Held, held, records_of, shared
from intake.services.trust_store import load_trust
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault

MOST_WISHES = 50
"""Testimonies that are looked at for a wish which nobody has answered."""

PROPOSED, DECIDED, DONE = "proposed", "decided", "done"
"""It waits for a second coordinator; for its day; it was carried out here."""


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A proposal or decision as this vault sees it.

    `testimonies` are (record id, case number) of those it names that are here; `absent` counts the changes it names
    that are not here, `beside` those of these testimonies that are here and that it does not name: they would stay.
    `items` are (record id, title) of archive items it names that are here. `shared` are files it names that something
    else here holds. `signed_by` and `refused_by` are pseudonyms.
    `ours`: whether we signed it, `may_agree` whether our signature is asked for.
    """

    decision: str
    state: str
    testimonies: tuple[tuple[str, str], ...]
    decided: str
    effective: str
    danger: bool
    asked_by: str
    known_how: str
    pressure: str
    signed_by: tuple[str, ...]
    refused_by: tuple[str, ...]
    ours: bool
    may_agree: bool
    absent: int
    beside: int
    shared: int
    newer_fields: tuple[str, ...]
    items: tuple[tuple[str, str], ...] = ()


def coordinators(vault: Vault, reader: Reader) -> frozenset[str]:
    """Key ids of those who decide now; empty without an organisation."""
    return load_trust(vault, reader).coordinators()


def decisions(vault: Vault) -> tuple[DecisionView, ...]:
    """Every proposal and decision, those first that wait for us, then the newest."""
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        if not trust.chain:
            return ()
        answers = _answers(reader, trust)
        found = [_view(vault, reader, trust, item, answers) for item in held(vault, reader, trust).values()]
    newest = sorted(found, key=lambda view: (view.decided, view.decision), reverse=True)
    return tuple(sorted(newest, key=lambda view: not view.may_agree))


def asked_of_us(vault: Vault) -> tuple[DecisionView, ...]:
    """Those that wait for our answer: not signed by us, and not refused by us."""
    return tuple(view for view in decisions(vault) if view.may_agree and vault.pseudonym not in view.refused_by)


def wished(vault: Vault) -> tuple[tuple[str, str], ...]:
    """(record id, case number) of testimonies that a witness wants erased and nobody has proposed to; coordinators
    alone are told, who can."""
    with vault.reader() as reader:
        if vault.key_id not in coordinators(vault, reader):
            return ()
        rows = reader.list_testimonies(limit=MOST_WISHES, erasure_wish="yes")
    spoken_for = {record for view in decisions(vault) for record, _ in view.testimonies} if rows else set()
    return tuple((row.record, row.case_number) for row in rows if row.record not in spoken_for)


def about(vault: Vault, testimony: str) -> DecisionView | None:
    """The one about a testimony or an archive item that is furthest; None if nobody proposed anything."""
    order = (DECIDED, PROPOSED, DONE)
    found = [
        view for view in decisions(vault) if any(record == testimony for record, _ in (*view.testimonies, *view.items))
    ]
    return min(found, key=lambda view: order.index(view.state), default=None)


def waiting(vault: Vault, testimony: str, *, clock: Clock) -> str:
    """The day on which a decision about this testimony takes effect, or empty if there is none to come."""
    today = day_of(clock.now())
    views = [view for view in decisions(vault) if any(record == testimony for record, _ in view.testimonies)]
    return min((view.effective for view in views if view.state == DECIDED and view.effective > today), default="")


def _view(
    vault: Vault, reader: Reader, trust: TrustSet, item: Held, answers: dict[str, tuple[str, ...]]
) -> DecisionView:
    erasure = item.erasure
    here = reader.named_revisions(erasure.revisions)
    named = {one.hash for one in here}
    records = dict.fromkeys(one.record for one in here)
    testimonies = [row for record in records if (row := reader.testimony_row(record)) is not None]
    items = [found for record in records if (found := reader.archive_row(record)) is not None]
    present = {
        entry.hash
        for about_ in (*(row.record for row in testimonies), *(item.record for item in items))
        for record in records_of(reader, about_)
        for _log, _segment, entry in reader.entries_of_record(record)
        if entry.content is not None
    }
    ours = vault.key_id in erasure.signers
    coordinator = trust.standing(vault.key_id) is Standing.COORDINATOR
    done = carried_out(reader, erasure)
    return DecisionView(
        decision=erasure.hash,
        state=DONE if done else DECIDED if item.decided else PROPOSED,
        testimonies=tuple((row.record, row.case_number) for row in testimonies),
        decided=erasure.decided,
        effective=erasure.effective,
        danger=erasure.danger,
        asked_by=erasure.asked_by,
        known_how=erasure.known_how,
        pressure=erasure.pressure,
        signed_by=tuple(sorted(trust.pseudonym_of(key_id) or key_id[:16] for key_id in erasure.signers)),
        refused_by=answers.get(erasure.hash, ()),
        ours=ours,
        may_agree=coordinator and not (ours or done or item.decided),
        absent=len(set(erasure.revisions) - named),
        beside=len(present - set(erasure.revisions)),
        shared=len(shared(reader, erasure)),
        newer_fields=erasure.newer_fields,
        items=tuple((item.record, item.title or item.original_name or item.address) for item in items),
    )


def _answers(reader: Reader, trust: TrustSet) -> dict[str, tuple[str, ...]]:
    """Who refused which decision: coordinators alone are asked."""
    found: dict[str, list[str]] = {}
    for record, note in reader.records_of_type(Note):
        if note.kind != NOTE_REFUSED:
            continue
        authors = {revision.author for revision in reader.revisions(record)}
        for author in authors & trust.deciders():
            found.setdefault(note.about, []).append(trust.pseudonym_of(author) or author[:16])
    return {about_: tuple(sorted(set(people))) for about_, people in found.items()}
