"""A release from a real vault on disk: its record is on the log, and nothing of the report lies in its folder."""

from __future__ import annotations

import hashlib
from pathlib import Path

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.dossier import Link, Release, ReleaseState
from intake.model.record_types import TYPE_NAMES
from intake.services.release import prepare, release, render_kit
from intake.vault.vault import Vault
from tests.conftest import ROOT
from tests.intake.services.release_kit import best_interest
from tests.intake.services.release_people import fill, second_account
from tests.intake.services.release_vault import MemoryVault


def test_a_report_from_a_vault_on_disk(tmp_path: Path, cheap_params: Argon2Params, clock: FixedClock) -> None:
    memory = MemoryVault()
    people = fill(memory)
    best_interest(memory, people)
    second = second_account(memory)
    memory.add(Link(first=people.father, second=second.father, same=True))
    folder = tmp_path / "vault"
    passphrase = Secret(b"a passphrase of several words")
    out = tmp_path / "report.pdf"
    with Vault.create(folder, passphrase, pseudonym="Kestrel", clock=clock, params=cheap_params) as vault:
        vault.write(lambda writer: writer.set_coordinators([vault.key_id]))
        for record in memory.revisions:
            kind = memory.state(record).record_type
            assert kind is not None
            struct = memory.load(record, next(s for s, name in TYPE_NAMES.items() if name == kind))
            vault.write(lambda writer, r=record, k=kind, s=struct: writer.save(r, k, s))
        draft = prepare(vault, persons=[people.father], audience="un-procedures", clock=clock)
        assert {used.testimony for used in draft.used} == {people.testimony, second.testimony}
        done = release(
            vault,
            draft,
            reviewed=[text.digest for text in draft.approvable()],
            kept=[s.id for text in draft.texts for s in text.suggestions],
            format="pdf",
            out=out,
            kit=render_kit(ROOT / "resources"),
            clock=clock,
        )
        with vault.reader() as reader:
            held = reader.load(draft.id, Release)
        assert held == done.record
        assert held.state is ReleaseState.RELEASED
        assert held.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
        # what is stored is what the draft was made from: preparing again finds nothing new
        again = prepare(vault, persons=[people.father], audience="un-procedures", clock=clock)
        assert again.basis == draft.basis
    assert all(b"%PDF" not in path.read_bytes() for path in folder.rglob("*") if path.is_file())
