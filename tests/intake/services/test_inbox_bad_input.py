"""Whatever is wrong with a bundle, it is said by a code of ours and the coordinator's vault is exactly as it was."""

from __future__ import annotations

import errno
import hashlib
import io
import shutil
import tarfile

import pytest

from intake.bundle.verify import Checkpoint, sign_checkpoint
from intake.crypto.signing import SigningKey
from intake.errors import CannotRead, DiskFull
from intake.model.digests import LABEL_CONTENT, LABEL_HEADER, hex_digest
from intake.model.log_chain import next_link
from intake.model.strict_json import dumps, loads
from intake.services import handover, inbox
from intake.vault import writer_thread
from intake.vault.pieces import PieceFolder
from intake.vault.vault import Vault
from tests.intake.services.bundle_forge import forge, opened, written
from tests.intake.services.exchange_kit import contents, deliver, everything, grow, office, open_vault, paths, record


@pytest.fixture(scope="session")
def ready_template(office_template, tmp_path_factory):
    """dana is admitted and has one more bundle, with records and media, ready to send."""
    folder = tmp_path_factory.mktemp("ready")
    with office(office_template, folder) as made:
        deliver(made, made.dana, folder / "first", first=True)
        record(made.dana, "second", media=b"picture " * 2000)
        handover.export(made.dana, handover.plan(made.dana), folder / "out")
    return folder


@pytest.fixture
def ready(ready_template, tmp_path):
    with office(ready_template, tmp_path) as made:
        shutil.copytree(ready_template / "out", tmp_path / "out")
        (path,) = (tmp_path / "out").iterdir()
        yield made, path


def refused(made, data, folder, *codes):
    """Imports bytes that must be refused with one of these codes, and shows that nothing changed."""
    before = everything(made.ayna)
    (report,) = inbox.import_bundles(made.ayna, [written(folder, data)]).files
    assert report.outcome == "refused", report
    assert not codes or report.code in codes, report
    assert report.sentence
    assert report.next_step
    assert everything(made.ayna) == before
    return report


def open_forge(made, path):
    return forge(path, made.ayna.identity(), made.dana.signing_key())


# --- the file as a whole --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("share", [0.0, 0.01, 0.1, 0.5, 0.9, 1.0])
def test_truncated(ready, tmp_path, share):
    made, path = ready
    data = path.read_bytes()
    cut = data[: min(int(len(data) * share), len(data) - 1)]
    refused(made, cut, tmp_path / "bad", "bad-age-header", "bad-age-payload", "bad-age-mac")


def test_one_bit_flipped_in_each_part(ready, tmp_path):
    made, path = ready
    data = path.read_bytes()
    # version line, a stanza, the MAC, the nonce, and every chunk of the payload
    header_end = data.index(b"\n--- ") + 5
    places = [3, 200, header_end + 3, header_end + 50, *range(header_end + 80, len(data), 20_000), len(data) - 1]
    for place in places:
        changed = bytearray(data)
        changed[place] ^= 4
        refused(made, bytes(changed), tmp_path / "bad")


def test_trailing_bytes(ready, tmp_path):
    made, path = ready
    refused(made, path.read_bytes() + b"\0", tmp_path / "bad", "bad-age-payload")
    inner = open_forge(made, path)
    inner.trailing = bytes(512)
    refused(made, inner.close(), tmp_path / "bad", "bundle-member", "bad-bundle")


def test_for_somebody_else(ready, tmp_path):
    made, path = ready
    before = everything(made.eset)
    (report,) = inbox.import_bundles(made.eset, [path]).files
    assert report.code == "not-for-us"
    assert everything(made.eset) == before


def test_encrypted_on_to_somebody_it_does_not_name(ready, tmp_path):
    made, path = ready
    bolat = grow(made)
    moved = open_forge(made, path)
    moved.recipients = [bolat.recipient]
    before = everything(bolat)
    (report,) = inbox.import_bundles(bolat, [written(tmp_path / "bad", moved.close())]).files
    assert report.code == "bundle-misdirected"
    assert everything(bolat) == before


def test_not_a_bundle_at_all(ready, tmp_path):
    made, _ = ready
    for rubbish in (b"", b"\x89PNG\r\n", b"age-encryption.org/v1\n", bytes(100_000)):
        refused(made, rubbish, tmp_path / "bad", "bad-age-header")


# --- who signed -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("half", ["ed25519", "ml-dsa"])
def test_signed_by_one_half_only(ready, tmp_path, half):
    made, path = ready
    forged = open_forge(made, path)
    forged.half = half
    refused(made, forged.close(), tmp_path / "bad", "bad-signature")


@pytest.mark.parametrize("half", ["ed25519", "ml-dsa"])
def test_an_unknown_sender_signed_by_one_half_only_does_not_even_wait(made, tmp_path, half):
    record(made.dana)
    (path,) = paths(handover.export(made.dana, handover.plan(made.dana), tmp_path / "out"), tmp_path / "out")
    forged = open_forge(made, path)
    forged.half = half
    refused(made, forged.close(), tmp_path / "bad", "bad-signature")


def test_signed_by_another_key(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.key = made.eset.signing_key()
    refused(made, forged.close(), tmp_path / "bad", "bad-signature", "bad-manifest")
    forged.payload["sender"] = made.eset.key_id
    refused(made, forged.close(), tmp_path / "bad", "bad-signature")


def test_from_another_organisation(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.payload["organisation"] = "ab" * 16
    refused(made, forged.close(), tmp_path / "bad", "other-organisation")


def test_another_bundle_under_a_known_number(ready, tmp_path):
    made, path = ready
    inbox.import_bundles(made.ayna, [path])
    forged = open_forge(made, path)
    forged.payload["day"] = "2026-11-24"
    refused(made, forged.close(), tmp_path / "bad", "bundle-conflict")


def test_a_stolen_card_with_other_keys_does_not_pass(made, tmp_path):
    """mallory sends dana's records with a card of her own under dana's pseudonym."""
    record(made.dana)
    (path,) = paths(handover.export(made.dana, handover.plan(made.dana), tmp_path / "out"), tmp_path / "out")
    forged = open_forge(made, path)
    forged.key = SigningKey.generate()
    forged.payload["sender"] = forged.key.key_id
    refused(made, forged.close(), tmp_path / "bad", "bad-signature")


# --- the list of contents -------------------------------------------------------------------------------------------


def test_a_duplicate_json_key(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.raw_payload = dumps(forged.payload)[:-1] + b',"v":1}'
    refused(made, forged.close(), tmp_path / "bad", "bad-manifest")


def test_a_field_of_a_newer_version_is_kept_and_told(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.payload["weather"] = {"rain": True}
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "newer", forged.close())]).files
    assert (report.outcome, report.newer_fields) == ("imported", ("weather",))


def test_a_newer_version_is_refused_as_such(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.payload["v"] = 2
    refused(made, forged.close(), tmp_path / "bad", "bundle-newer")


def test_a_member_too_many_too_few_or_with_a_wrong_hash(ready, tmp_path):
    made, path = ready
    more = open_forge(made, path)
    more.extra = [("objects/9999", b"stowaway")]
    refused(made, more.close(), tmp_path / "bad", "bundle-member")
    fewer = open_forge(made, path)
    fewer.drop = {fewer.payload["objects"][-1]["name"]}
    refused(made, fewer.close(), tmp_path / "bad", "bundle-member")
    for index in range(len(fewer.objects)):
        wrong = open_forge(made, path)
        data = bytearray(wrong.objects[index][1])
        data[len(data) // 2] ^= 1
        wrong.objects[index][1] = bytes(data)
        refused(made, wrong.close(), tmp_path / "bad", "bundle-hash")


@pytest.mark.parametrize(
    "name", ["../x", "/etc/passwd", "objects/../../x", "objects/0001 ", "C:\\x", "manifest.dsse.json"]
)
def test_paths_lead_nowhere(ready, tmp_path, name):
    made, path = ready
    renamed = open_forge(made, path)
    renamed.rename = {renamed.payload["objects"][0]["name"]: name}
    refused(made, renamed.close(), tmp_path / "bad", "bundle-member")
    listed = open_forge(made, path)
    listed.payload["objects"][0]["name"] = name
    refused(made, listed.close(), tmp_path / "bad", "bad-manifest")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda p: p["objects"][0].update(size=1 << 50), "bundle-beyond-limits"),
        (lambda p: p["objects"][0].update(size=-1), "bad-manifest"),
        (lambda p: p["segments"][0].update(count=10**9), "bundle-beyond-limits"),
        (lambda p: p.update(objects=p["objects"] * 5000), "bundle-member"),
        (lambda p: p.update(recipients=[f"{n:064x}" for n in range(300)]), "bundle-beyond-limits"),
        (lambda p: p["objects"][-1]["media"].update(total=1 << 60), "bundle-beyond-limits"),
        (lambda p: p["objects"][-1]["media"].update(offset=5), "bad-manifest"),
        (lambda p: p.update(sequence=2**60), "bad-manifest"),
    ],
)
def test_numbers_beyond_their_ceilings(ready, tmp_path, change, code):
    made, path = ready
    forged = open_forge(made, path)
    change(forged.payload)
    if code == "bad-manifest" or len(forged.payload["objects"]) < 100:
        forged.raw_payload = dumps(forged.payload)
    else:
        forged.objects = forged.objects * 5000
        forged.drop = {entry["name"] for entry in forged.payload["objects"]}
    refused(made, forged.close(), tmp_path / "bad", code, "bad-manifest")


# --- the records ----------------------------------------------------------------------------------------------------


def rewritten(forged, key, log=None, change_header=None, change_content=None):
    """Writes the last run of a forged bundle anew, with right links and a right checkpoint by `key`."""
    run = forged.payload["segments"][-1]
    names = [entry["name"] for entry in forged.payload["objects"]]
    at = {kind: names.index(run[kind][0]) for kind in ("headers", "revisions")}
    headers = forged.objects[at["headers"]][1].splitlines()
    lines = iter(forged.objects[at["revisions"]][1].splitlines())
    waiting = next(lines, None)
    out_headers, out_contents = [], []
    run["log"] = log or run["log"]
    link = run["before"]
    for raw in headers:
        header = loads(raw, max_bytes=1 << 20)
        content = None
        if waiting is not None and hex_digest(LABEL_CONTENT, waiting) == header["content"]:
            content = loads(waiting, max_bytes=1 << 23)
            waiting = next(lines, None)
        if content is not None and change_content is not None:
            change_content(content, header)
        if content is not None:
            out_contents.append(dumps(content))
            header["content"] = hex_digest(LABEL_CONTENT, out_contents[-1])
        if change_header is not None:
            change_header(header)
        out_headers.append(dumps(header))
        link = next_link(link, hex_digest(LABEL_HEADER, out_headers[-1]))
    run["after"] = link
    forged.objects[at["headers"]][1] = b"".join(line + b"\n" for line in out_headers)
    forged.objects[at["revisions"]][1] = b"".join(line + b"\n" for line in out_contents)
    checkpoint = sign_checkpoint(Checkpoint(run["log"], link, key.key_id, "2026-11-23"), key)
    forged.objects[names.index(run["checkpoint"])][1] = checkpoint
    forged.fit()
    return forged


def test_what_rewritten_makes_is_good_as_it_is(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.dana.signing_key())
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "same", forged.close())]).files
    assert report.outcome == "imported"


def test_a_run_that_does_not_lead_where_its_author_signed(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.payload["segments"][-1]["before"] = "12" * 32
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_checkpoint_by_somebody_else(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.eset.signing_key())
    refused(made, forged.close(), tmp_path / "bad", "bad-signature", "bundle-log")


def test_records_in_another_authors_name(ready, tmp_path):
    made, path = ready
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_header=lambda header: header.update(author=made.ayna.key_id),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_writing_to_the_coordinators_log(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.dana.signing_key(), log=made.ayna.log)
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_writing_to_another_volunteers_log(ready, tmp_path):
    made, path = ready
    deliver(made, made.eset, tmp_path / "eset", first=True)
    forged = rewritten(open_forge(made, path), made.dana.signing_key(), log=made.eset.log)
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_setting_from_outside(ready, tmp_path):
    made, path = ready
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_content=lambda content, header: content.update(type="setting"),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_record_that_changes_its_type(ready, tmp_path):
    made, path = ready
    held = next(iter(contents(made.ayna).values()))
    with made.ayna.reader() as reader:
        held = next(r for r in contents(made.ayna).values() if reader.type_of(r) == "testimony")
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_header=lambda header: header.update(record=held),
        change_content=lambda content, header: content.update(type="archive-item"),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_fork_inside_a_segment_is_told_and_both_are_kept(ready, tmp_path):
    made, path = ready
    other = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_content=lambda content, header: content.update(salt="ab" * 16),
    )
    other.payload["bundle"] = "ef" * 16
    inbox.import_bundles(made.ayna, [path])
    before = contents(made.ayna)
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "fork", other.close())]).files
    assert (report.outcome, report.forks) == ("imported", 1)
    assert before.items() < contents(made.ayna).items()


def test_media_that_is_not_what_was_announced_never_appears(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    held = made.ayna.media.held()
    forged.objects[-1][1] = b"another" + forged.objects[-1][1][7:]
    entry = forged.payload["objects"][-1]
    entry["sha256"] = hashlib.sha256(forged.objects[-1][1]).hexdigest()
    refused(made, forged.close(), tmp_path / "bad", "bad-manifest")
    # half of a false whole says nothing wrong by itself, and never becomes the whole
    entry["media"]["total"] += 10
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "half", forged.close())]).files
    assert (report.outcome, report.media_complete, report.media_waiting) == ("imported", 0, 1)
    assert made.ayna.media.held() == held


# --- the machine ----------------------------------------------------------------------------------------------------


def test_a_full_disk_while_receiving_leaves_nothing(ready, tmp_path, monkeypatch):
    made, path = ready
    record(made.dana, media=b"x" * 3_000_000)
    folder = tmp_path / "big"
    (path,) = paths(handover.export(made.dana, handover.plan(made.dana), folder), folder)
    before = everything(made.ayna)
    original, written_pieces = PieceFolder.write, []

    def full(self, *arguments, **named):
        written_pieces.append(1)
        if len(written_pieces) > 1:
            raise DiskFull
        return original(self, *arguments, **named)

    monkeypatch.setattr(PieceFolder, "write", full)
    with pytest.raises(DiskFull):
        inbox.import_bundles(made.ayna, [path])
    monkeypatch.undo()
    assert everything(made.ayna) == before
    assert inbox.import_bundles(made.ayna, [path]).files[0].outcome == "imported"


def test_a_stick_pulled_out_while_reading_leaves_nothing(ready):
    made, path = ready
    data = path.read_bytes()

    class Pulled(io.BytesIO):
        def read(self, n=-1):
            if self.tell() > 12_000:
                raise OSError(errno.EIO, "gone")
            return super().read(n)

    before = everything(made.ayna)
    with pytest.raises(CannotRead):
        inbox.import_stream(made.ayna, Pulled(data))
    assert everything(made.ayna) == before


def test_killed_before_any_commit_the_bundle_is_in_or_not_and_comes_in_later(ready, tmp_path, monkeypatch):
    """A copy of the vault's folder taken before a commit is what a killed process leaves."""
    made, path = ready
    original, copies = writer_thread._transaction, []

    def copying(connection, work, *rest):
        copies.append(tmp_path / f"killed{len(copies)}")
        shutil.copytree(tmp_path / "ayna", copies[-1])
        return original(connection, work, *rest)

    before = contents(made.ayna)
    monkeypatch.setattr(writer_thread, "_transaction", copying)
    inbox.import_bundles(made.ayna, [path])
    monkeypatch.undo()
    after = contents(made.ayna)
    assert len(copies) > 5
    for copy in copies:
        with open_vault(copy, made.clock) as vault:
            assert contents(vault) in (before, after)
            inbox.settle_waiting(vault)
            inbox.import_bundles(vault, [path])
            assert contents(vault).keys() >= {h for h, r in after.items() if not is_trust(made.ayna, r)}
            assert vault.media.held() == made.ayna.media.held()
            assert vault.compare_projections() == []
            assert inbox.pending(vault) == ()


def is_trust(vault: Vault, record_id: str) -> bool:
    with vault.reader() as reader:
        return reader.type_of(record_id) == "trust"


def test_the_inside_is_an_ordinary_tar(ready):
    made, path = ready
    with tarfile.open(fileobj=io.BytesIO(opened(path, made.ayna.identity()))) as archive:
        assert archive.getnames()[:2] == ["manifest.dsse.json", "manifest-sha256.txt"]
