"""Whatever is wrong with a bundle, it is said by a code of ours and the coordinator's vault is exactly as it was."""

from __future__ import annotations

import pytest

from intake.crypto.signing import SigningKey
from intake.model.strict_json import dumps
from intake.services import handover, inbox
from tests.intake.services.bad_input_kit import open_forge, refused
from tests.intake.services.bundle_forge import written
from tests.intake.services.exchange_kit import everything, grow, paths, record

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
