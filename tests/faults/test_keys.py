"""Keys that must bring nothing into the archive, and what a volunteer's key may not do there: with real bundles."""

from __future__ import annotations

import pytest

from intake.clock import day_of
from intake.crypto.dsse import PayloadType, sign_envelope
from intake.errors import NotCertified
from intake.model.fields import flatten
from intake.model.revision import Change
from intake.model.strict_json import dumps, loads
from intake.model.testimony import Testimony
from intake.services import handover, inbox, organisation
from intake.services.trust_store import accept_coordinators, add_new, load_trust
from intake.trust.revocation import build_revocation
from tests.intake.services.bundle_forge import forge, written
from tests.intake.services.exchange_kit import contents, deliver, everything, invitation, paths, record


def sent(vault, folder):
    (path,) = paths(handover.export(vault, handover.plan(vault), folder), folder)
    return path


def outcome(vault, path):
    (file,) = inbox.import_bundles(vault, [path]).files
    return file.outcome


def revoke(made, vault):
    """The coordinator revokes a volunteer's key."""

    def work(writer):
        roster = load_trust(made.ayna, writer).roster
        document = build_revocation(
            roster=roster,
            key=vault.key_id,
            reason="seized",
            day=day_of(made.clock.now()),
            last_good={},
            keys=[made.ayna.signing_key()],
        )
        add_new(made.ayna, writer, [("revocation", document.envelope, vault.key_id)])
        accept_coordinators(made.ayna, writer)

    made.ayna.write(work)


def test_an_uncertified_key_brings_nothing_in_by_a_certified_senders_hand(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.eset, "by somebody nobody knows")
    forged = forge(sent(made.eset, tmp_path / "out"), made.ayna.identity(), made.dana.signing_key())
    forged.payload["sender"] = made.dana.key_id
    before = contents(made.ayna)
    assert outcome(made.ayna, written(tmp_path / "bad", forged.close())) == "quarantined"
    inbox.settle_waiting(made.ayna)
    assert contents(made.ayna) == before


@pytest.mark.parametrize("hand", ["own", "certified"])
def test_a_revoked_key_brings_nothing_in(made, tmp_path, hand):
    for vault in (made.dana, made.eset):
        deliver(made, vault, tmp_path / vault.pseudonym, first=True)
    record(made.dana, "after the laptop was seized")
    path = sent(made.dana, tmp_path / "out")
    if hand == "certified":
        forged = forge(path, made.ayna.identity(), made.eset.signing_key())
        forged.payload["sender"] = made.eset.key_id
        path = written(tmp_path / "bad", forged.close())
    revoke(made, made.dana)
    before = contents(made.ayna)
    assert outcome(made.ayna, path) == "quarantined"
    inbox.settle_waiting(made.ayna)
    assert contents(made.ayna) == before
    made.reopen("ayna")
    inbox.settle_waiting(made.ayna)
    assert contents(made.ayna) == before


def test_a_bundle_that_waited_stays_out_when_its_sender_is_revoked_meanwhile(made, tmp_path):
    record(made.dana)
    path = sent(made.dana, tmp_path / "out")
    assert outcome(made.ayna, path) == "quarantined"
    revoke(made, made.dana)
    before = contents(made.ayna)
    with pytest.raises(Exception, match="revoked"):
        inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert contents(made.ayna) == before


def test_another_organisations_coordinator_certifies_nobody_here(made, tmp_path):
    zarina, mallory = made.vault("zarina"), made.vault("mallory")
    organisation.create(zarina, "Another Archive", clock=made.clock)
    organisation.join(mallory, invitation(zarina, made.clock), clock=made.clock)
    record(mallory, "first")
    inbox.import_bundles(zarina, [sent(mallory, tmp_path / "zarina")])
    inbox.admit(zarina, mallory.key_id, clock=made.clock)
    inbox.import_receipt(mallory, inbox.make_receipt(zarina, mallory.key_id, clock=made.clock))
    record(mallory, "a forgery")
    with made.ayna.reader() as reader:
        ours = load_trust(made.ayna, reader).roster
    before = contents(made.ayna)
    for issuer in (zarina, mallory):
        forged = forge(sent(mallory, tmp_path / issuer.pseudonym), zarina.identity(), mallory.signing_key())
        names = [kind for kind, _ in forged.objects]
        fields = loads(_payload(forged.objects[names.index("certificate")][1]), max_bytes=1 << 20)
        fields |= {"organisation": ours.organisation, "roster_version": ours.version, "issuer": issuer.key_id}
        certificate = sign_envelope(dumps(fields), PayloadType.CERTIFICATE, [issuer.signing_key()])
        forged.objects[names.index("certificate")][1] = certificate
        forged.payload |= {"organisation": ours.organisation, "recipients": [made.ayna.recipient.key_id]}
        forged.recipients = [made.ayna.recipient]
        forged.fit()
        assert outcome(made.ayna, written(tmp_path / "bad", forged.close())) == "quarantined"
        assert contents(made.ayna) == before
        assert [(s.pseudonym, s.standing) for s in inbox.pending(made.ayna)] == [("mallory", "unknown")]
        inbox.refuse(made.ayna, mallory.key_id)


def _payload(envelope):
    import base64
    import json

    return base64.b64decode(json.loads(envelope)["payload"])


def test_a_volunteers_value_never_stands_before_a_coordinators(made, tmp_path):
    """Without edges it is no proposal but a conflict; a day in the past must not make it what is shown first."""
    testimony = record(made.dana, "as she told it")
    deliver(made, made.dana, tmp_path / "first", first=True)

    def correct(writer):
        held = writer.load(testimony, Testimony)
        writer.save(testimony, "testimony", Testimony(case_number=held.case_number, narrative="as she meant it"))

    made.clock.advance(days=30)
    made.ayna.write(correct)
    made.clock.advance(days=-300)
    forged = flatten(Testimony(case_number="0000-0000", narrative="as the police want it"))
    made.dana.write(lambda w: w.append(testimony, "testimony", [Change(p, v) for p, v in forged.items()]))
    assert outcome(made.ayna, sent(made.dana, tmp_path / "second")) == "imported"
    with made.ayna.reader() as reader:
        state = reader.state(testimony)
        assert ("narrative",) in state.conflicts
        assert reader.load(testimony, Testimony).narrative == "as she meant it"
        row = reader.testimony_row(testimony)
        assert row is not None
        assert row.conflict


def test_a_revoked_coordinators_receipt_marks_nothing(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.dana, "second")
    inbox.import_bundles(made.ayna, [sent(made.dana, tmp_path / "out")])
    receipt = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)

    def revoked(writer):
        document = build_revocation(
            roster=load_trust(made.dana, writer).roster,
            key=made.ayna.key_id,
            reason="seized",
            day=day_of(made.clock.now()),
            last_good={},
            keys=[made.ayna.signing_key()],
        )
        add_new(made.dana, writer, [("revocation", document.envelope, made.ayna.key_id)])

    made.dana.write(revoked)
    before = everything(made.dana)
    with pytest.raises(NotCertified):
        inbox.import_receipt(made.dana, receipt)
    assert everything(made.dana) == before
