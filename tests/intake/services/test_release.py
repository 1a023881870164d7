"""Releasing reports, through the real policy, matcher, renderers and leak check, on a vault in memory."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from intake.crypto.dsse import PayloadType, parse_envelope
from intake.errors import AlreadyThere, Cancelled, CannotWrite, LeakFound
from intake.model.dossier import Release, ReleaseState
from intake.progress import CancelToken
from intake.services.release import RenderKit, prepare, preview, release
from tests.intake.services.release_kit import CLOCK, best_interest, draft_of, everything, made, words
from tests.intake.services.release_people import People, second_account
from tests.intake.services.release_vault import MemoryVault

SECRETS = (
    "Дәулетбек", "Сауытбай", "Айгүл", "Ербол", "Dauletbek", "Aigul", "Yerbol", "داۋلەتبەك", "达吾列提", "Нұрлан",
    "Kestrel",     "654128", "123 45 67", "Қызылсу", "Жамбыл", "E 123456", "pasport", "VID_2019", "Q7M3",
)  # fmt: skip


# --- what goes out -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", ["pdf", "html"])
def test_a_report_goes_out_clean_and_its_record_is_on_the_log_and_signed(
    vault: MemoryVault, people: People, kit: RenderKit, format: str
) -> None:
    draft = draft_of(vault, people)
    data, done = made(vault, draft, kit, format)
    assert done.leak.clean
    held = vault.load(draft.id, Release)
    assert held == done.record
    assert held.state is ReleaseState.RELEASED
    assert held.sha256 == hashlib.sha256(data).hexdigest()
    assert held.released_by == "Kestrel"
    assert held.audience == "un-procedures"
    assert held.sources[0].testimony == people.testimony
    assert held.sources[0].consent_revisions
    assert held.leak_check.startswith("clean")
    envelope = parse_envelope(held.signature.encode(), PayloadType.RELEASE, max_bytes=1 << 20)
    payload = json.loads(envelope.verify({vault.key_id: vault.signing_key().public}).payload)
    assert payload["sha256"] == held.sha256
    assert payload["release"] == draft.id
    assert payload["reviewed_texts"] == sorted(everything(draft)["reviewed"])
    assert vault.checkpoints == 2


def test_nothing_protected_is_in_the_document(vault: MemoryVault, people: People) -> None:
    text = words(draft_of(vault, people))
    assert [secret for secret in SECRETS if secret.casefold() in text.casefold()] == []
    assert "[VICTIM 1]" in text
    assert "Held in a re-education camp" in text
    assert "1 photograph held, not included." in text


def test_only_approved_texts_are_in_the_document(vault: MemoryVault, people: People) -> None:
    draft = draft_of(vault, people)
    narrative = next(text for text in draft.texts if text.kind == "narrative")
    without, with_it = words(draft, []), words(draft, [narrative.digest])
    assert "ауылдан алып кетті" not in without
    assert "ауылдан алып кетті" in with_it
    assert "12 жыл" not in with_it


def test_details_stand_where_they_belong_once_approved(vault: MemoryVault, people: People) -> None:
    draft = draft_of(vault, people)
    details = next(text for text in draft.texts if text.kind == "details")
    assert "Term: 12 жыл" in words(draft, [details.digest])


def test_the_same_draft_makes_the_same_bytes(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    assert made(vault, draft, kit)[0] == made(vault, draft, kit)[0]


def test_labels_are_numbered_anew_in_each_report(vault: MemoryVault, people: People) -> None:
    second = second_account(vault)
    best_interest(vault, second)
    one = prepare(vault, testimonies=[second.testimony], audience="court", clock=CLOCK)
    both = prepare(vault, testimonies=[people.testimony, second.testimony], audience="court", clock=CLOCK)
    assert one.used[0].label == "[WITNESS 1]"
    assert {used.testimony: used.label for used in both.used}[second.testimony] == "[WITNESS 2]"


def test_the_preview_has_the_pages_of_the_report(vault: MemoryVault, people: People, kit: RenderKit) -> None:
    draft = draft_of(vault, people)
    pages = preview(draft, everything(draft)["reviewed"], kit, scale=0.5)
    assert len(pages) >= 1
    assert all(page.startswith(b"\x89PNG") for page in pages)


# --- order of things ---------------------------------------------------------------------------------------------


def test_an_unclean_file_is_neither_written_nor_recorded(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    leaky = replace(kit, style=kit.style + "\n/* Дәулетбек */")
    out = tmp_path / "report.html"
    with pytest.raises(LeakFound) as caught:
        release(vault, draft, **everything(draft), format="html", out=out, kit=leaky, clock=CLOCK)  # type: ignore[arg-type]
    assert "Дәулетбек" not in str(caught.value)
    assert any(finding.startswith("forbidden/") for finding in caught.value.all_findings)
    assert not out.exists()
    assert draft.id not in vault.revisions


def test_a_record_that_cannot_be_kept_leaves_no_file(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    vault.fail_on = ReleaseState.PREPARED
    out = tmp_path / "report.pdf"
    with pytest.raises(OSError, match="planned"):
        release(vault, draft, **everything(draft), format="pdf", out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_leaves_a_record_that_says_prepared(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    with pytest.raises(CannotWrite):
        release(
            vault, draft, **everything(draft), format="html", out=tmp_path / "none" / "a.html", kit=kit, clock=CLOCK
        )  # type: ignore[arg-type]
    assert vault.load(draft.id, Release).state is ReleaseState.PREPARED


def test_a_file_whose_last_record_fails_has_one_that_names_its_hash(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    vault.fail_on = ReleaseState.RELEASED
    out = tmp_path / "report.html"
    with pytest.raises(OSError, match="planned"):
        release(vault, draft, **everything(draft), format="html", out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    assert vault.load(draft.id, Release).sha256 == hashlib.sha256(out.read_bytes()).hexdigest()


def test_nothing_is_overwritten_and_a_cancelled_release_leaves_nothing(
    vault: MemoryVault, people: People, kit: RenderKit, tmp_path: Path
) -> None:
    draft = draft_of(vault, people)
    out = tmp_path / "report.html"
    out.write_bytes(b"older")
    with pytest.raises(AlreadyThere):
        release(vault, draft, **everything(draft), format="html", out=out, kit=kit, clock=CLOCK)  # type: ignore[arg-type]
    assert out.read_bytes() == b"older"
    token = CancelToken()
    steps: list[str] = []

    def progress(step: str, done: int, total: int) -> None:
        steps.append(step)
        if step == "check":
            token.cancel()

    sink = io.BytesIO()
    with pytest.raises(Cancelled):
        release(
            vault,
            draft,
            **everything(draft),
            format="html",
            out=sink,
            kit=kit,
            clock=CLOCK,
            progress=progress,
            cancel=token,
        )  # type: ignore[arg-type]
    assert steps == ["prepare", "render", "check"]
    assert sink.getvalue() == b""
    assert draft.id not in vault.revisions
