"""Two volunteers and a coordinator with real vaults and real keys, for the tests of handing over and taking in."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.recipients import HybridRecipient
from intake.crypto.secret import Secret
from intake.model.attachment import Attachment
from intake.model.ids import new_case_number, new_id
from intake.model.person import Person, Role
from intake.model.testimony import Testimony
from intake.services import handover, inbox, organisation
from intake.services.trust_store import accept_coordinators, add_new, load_trust, own_card
from intake.trust.roster import COORDINATOR, STEWARD, RosterPerson, build_roster
from intake.vault.vault import Vault

PARAMS = Argon2Params(1, 64, 1)
PASSPHRASE = b"correct horse battery staple"
LIMIT = 256 << 10
"""Bytes: bundles of so few are spread over several files soon."""
STEP = 1 << 20


def make_vault(folder: Path, pseudonym: str, clock: FixedClock) -> Vault:
    with Secret(PASSPHRASE) as passphrase:
        return Vault.create(folder, passphrase, pseudonym=pseudonym, clock=clock, params=PARAMS, size_step=STEP)


def open_vault(folder: Path, clock: FixedClock) -> Vault:
    with Secret(PASSPHRASE) as passphrase:
        return Vault.unlock(folder, passphrase, clock=clock, size_step=STEP)


@dataclass
class Office:
    """`ayna` coordinates; `dana` and `eset` are volunteers who joined. Nobody is admitted yet."""

    folder: Path
    clock: FixedClock
    ayna: Vault
    dana: Vault
    eset: Vault
    _others: list[Vault] = field(default_factory=list)

    def vault(self, name: str) -> Vault:
        made = make_vault(self.folder / name, name, self.clock)
        self._others.append(made)
        return made

    def reopen(self, name: str) -> Vault:
        """Locks a vault and unlocks it again: a new segment."""
        getattr(self, name).lock()
        setattr(self, name, open_vault(self.folder / name, self.clock))
        found: Vault = getattr(self, name)
        return found

    def close(self) -> None:
        for vault in (self.ayna, self.dana, self.eset, *self._others):
            vault.lock()


NAMES = ("ayna", "dana", "eset")


def prepare_office(folder: Path) -> None:
    """Makes the three vaults and locks them, to be copied for each test: making keys takes longer than copying."""
    clock = FixedClock()
    vaults = [make_vault(folder / name, name, clock) for name in NAMES]
    try:
        organisation.create(vaults[0], "Invented Archive", clock=clock)
        untrusted = invitation(vaults[0], clock)
        for volunteer in vaults[1:]:
            organisation.join(volunteer, untrusted, clock=clock)
    finally:
        for vault in vaults:
            vault.lock()


@contextmanager
def office(template: Path, folder: Path) -> Iterator[Office]:
    """A copy of the prepared vaults, open."""
    clock = FixedClock()
    for name in NAMES:
        shutil.copytree(template / name, folder / name)
    made = Office(folder, clock, *(open_vault(folder / name, clock) for name in NAMES))
    try:
        yield made
    finally:
        made.close()


def invitation(vault: Vault, clock: FixedClock) -> bytes:
    sink = io.BytesIO()
    organisation.invite(vault, sink, clock=clock)
    return sink.getvalue()


def grow(
    made: Office, name: str = "bolat", *, archive: HybridRecipient | None = None, signers: Sequence[Vault] = ()
) -> Vault:
    """A next roster with one more coordinator, signed by ayna, the newcomer and `signers`; the newcomer has joined."""
    new = made.vault(name)
    organisation.join(new, invitation(made.ayna, made.clock), clock=made.clock)
    with new.reader() as reader:
        card = own_card(new, reader)
    person = RosterPerson.from_card(card, person=new_id(), day="2026-11-23", roles=(STEWARD, COORDINATOR))
    _next_roster(made, (made.ayna, new, *signers), archive, add=person)
    organisation.join(new, invitation(made.ayna, made.clock), clock=made.clock)
    return new


def dismiss(made: Office, who: Vault, signers: Sequence[Vault]) -> None:
    """A next roster without one of the coordinators, adopted by `signers`."""
    _next_roster(made, signers, None, remove=who.key_id)
    for vault in signers:
        organisation.join(vault, invitation(made.ayna, made.clock), clock=made.clock)


def _next_roster(
    made: Office,
    signers: Sequence[Vault],
    archive: HybridRecipient | None,
    *,
    add: RosterPerson | None = None,
    remove: str = "",
) -> None:
    def work(writer: Any) -> None:
        last = load_trust(made.ayna, writer).roster
        staying = [p for p in last.persons if all(key.key_id != remove for key in p.keys)]
        roster = build_roster(
            organisation=last.organisation,
            name=last.name,
            day="2026-11-23",
            persons=[*staying, *([] if add is None else [add])],
            threshold=2,
            keys=[vault.signing_key() for vault in signers],
            previous=last,
            archive_recipient=archive,
        )
        add_new(made.ayna, writer, [("roster", roster.envelope, roster.organisation)])
        accept_coordinators(made.ayna, writer)

    made.ayna.write(work)


def record(vault: Vault, text: str = "They came at night.", *, media: bytes | None = None, people: int = 1) -> str:
    """A finished testimony with people and, if given, one attachment; its record id."""
    testimony, attachments = new_id(), ()
    if media is not None:
        with vault.media.begin() as sink:
            sink.write(media)
            stored = sink.finish()
        attachments = (Attachment(id=new_id(), sha256=stored.sha256, size=stored.size),)

    def work(writer: Any) -> None:
        told = Testimony(case_number=new_case_number(), narrative=text, attachments=attachments)
        writer.save(testimony, "testimony", told)
        for _ in range(people):
            writer.save(new_id(), "person", Person(testimony=testimony, roles=(Role.VICTIM,)))
        writer.checkpoint()

    vault.write(work)
    return testimony


def contents(vault: Vault) -> dict[str, str]:
    """Hash of every revision that is held with its content, and its record: what "in" means."""
    with vault.reader() as reader:
        found = {}
        for segment in reader.segments():
            for entry in reader.chain(segment.start):
                if entry.content is not None:
                    found[entry.hash] = entry.record
        return found


def everything(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of a vault, and the names of its files: to show that nothing changed."""
    with vault.reader() as reader:
        connection = reader._connection
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                " AND name NOT LIKE 'search%' AND name <> 'padding' ORDER BY name"
            )
        ]
        rows = {table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in tables}
    pieces = sorted(p.name for p in (vault._folder / "p").rglob("*") if p.is_file())
    return rows | {"files": [(name,) for name in pieces]}


def admit(office_: Office, volunteer: Vault) -> None:
    """Admits a volunteer whose bundle waits, and brings the receipt back."""
    inbox.admit(office_.ayna, volunteer.key_id, clock=office_.clock)
    receipt = inbox.make_receipt(office_.ayna, volunteer.key_id, clock=office_.clock)
    inbox.import_receipt(volunteer, receipt)


def deliver(office_: Office, volunteer: Vault, folder: Path, *, first: bool = False) -> None:
    """Exports what is open, imports it, and brings the receipt back; `first` records something and admits."""
    if first:
        record(volunteer, "first")
    done = handover.export(volunteer, handover.plan(volunteer), folder)
    inbox.import_bundles(office_.ayna, paths(done, folder))
    if first:
        inbox.admit(office_.ayna, volunteer.key_id, clock=office_.clock)
    inbox.import_receipt(volunteer, inbox.make_receipt(office_.ayna, volunteer.key_id, clock=office_.clock))


def paths(exported: list[Any], folder: Path) -> list[Path]:
    return [folder / item.name for item in exported]


Change = Callable[[dict[str, Any]], None]


def changed_json(raw: bytes, change: Change) -> bytes:
    fields = json.loads(raw)
    change(fields)
    return json.dumps(fields, separators=(",", ":"), sort_keys=True).encode()


def exported(vault: Vault, folder: Path, **options: Any) -> list[Path]:
    return paths(handover.export(vault, handover.plan(vault, **options), folder), folder)


def files(folder: Path) -> list[str]:
    """The names of what lies in a folder."""
    return sorted(path.name for path in folder.iterdir())
