"""What the vault's tests share: a passphrase, small records, a journal of another device's log."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path

from intake.crypto.secret import Secret
from intake.model.attachment import Attachment
from intake.model.ids import new_case_number, new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.revision import parse_revision
from intake.model.testimony import Testimony
from intake.vault.foreign import ForeignRun
from intake.vault.vault import Reader, Vault, Writer

PASSPHRASE = "тоғыз ай, eleven doors".encode()
STEP = 1 << 20


def secret() -> Secret:
    return Secret(PASSPHRASE)


def add_testimony(writer: Writer, narrative: str = "", name: str = "", **fields: object) -> tuple[str, str]:
    """A testimony and, with `name`, a victim; their ids ("" for no person)."""
    testimony, person = new_id(), ""
    number = new_case_number()
    while "kk" in number.lower():  # found by the code of a language, which a test says finds nothing
        number = new_case_number()
    told = Testimony(case_number=number, narrative=narrative, **fields)  # type: ignore[arg-type]
    writer.save(testimony, "testimony", told)
    if name:
        person = new_id()
        victim = Person(testimony=testimony, names=(Name(id=new_id(), text=name),), roles=(Role.VICTIM,))
        writer.save(person, "person", victim)
    return testimony, person


class Entry:
    """A verified entry of a run, as the bundle's reader hands it over."""

    def __init__(self, link: str, header: bytes, content: bytes | None) -> None:
        self.link = link
        self.revision = parse_revision(header, content)


def runs_of(vault: Vault, *, with_content: bool = True) -> list[ForeignRun]:
    """Every segment of a vault's own log, as another vault would take it in."""
    with vault.reader() as reader:
        return list(_runs(reader, vault.log, with_content))


def _runs(reader: Reader, log: str, with_content: bool) -> Iterable[ForeignRun]:
    for segment in reader.segments(log):
        entries = [
            Entry(e.link, e.header, e.content if with_content else None)
            for e in reader.segment_entries(segment.segment)
        ]
        yield ForeignRun(segment.log, segment.segment, segment.parent, segment.start, entries)


def cut(run: ForeignRun, start: int, stop: int) -> ForeignRun:
    """Entries `start` to `stop` of a run as a run of their own."""
    entries = list(run.entries)
    before = entries[start - 1].link if start else run.before
    return ForeignRun(run.log, run.segment, run.parent, before, entries[start:stop])


def all_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def fill(vault: Vault, narrative: str = "сөз", name: str = "", seed: int = 1) -> str:
    """A testimony with an attachment of two pieces; the attachment's SHA-256."""
    data = random.Random(seed).randbytes(1_300_000)
    with vault.media.begin() as writer:
        writer.write(data)
        sha256 = writer.finish().sha256
    attachment = Attachment(id=new_id(), sha256=sha256, size=len(data))
    vault.write(lambda writer: add_testimony(writer, narrative, name, attachments=(attachment,)))
    return sha256
