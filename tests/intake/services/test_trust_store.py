"""Which roster a vault has accepted is its own doing: no other key can change it, not even a coordinator's."""

from __future__ import annotations

import pytest

from intake.model.dossier import TrustDocument
from intake.model.revision import Change, Target
from intake.services import handover, inbox, organisation
from intake.services.trust_store import load_trust
from intake.trust.trust_set import Standing
from tests.intake.services.exchange_kit import grow, paths, record


def rosters_of(vault):
    with vault.reader() as reader:
        return [key for key, document in reader.records_of_type(TrustDocument) if document.kind == "roster"]


@pytest.mark.parametrize("value", [None, "{}", "the envelope of somebody else"])
def test_a_coordinator_cannot_take_anothers_accepted_roster_away(made, tmp_path, value):
    bolat = grow(made)
    targets = rosters_of(made.ayna)

    def overwrite(writer):
        for target in targets:
            with made.ayna.reader() as reader:
                held = [
                    Target(v.target.revision, v.target.change)
                    for v in reader.state(target).fields[("envelope",)].current
                ]
            writer.append(target, "trust", [Change(("envelope",), value, tuple(held))])

    bolat.write(overwrite)
    told = record(bolat, "beside it")
    done = handover.export(bolat, handover.plan(bolat), tmp_path / "out")
    (file,) = inbox.import_bundles(made.ayna, paths(done, tmp_path / "out")).files
    assert file.outcome == "imported"
    with made.ayna.reader() as reader:
        assert reader.testimony_row(told) is not None
        assert any(bolat.key_id in reader.state(target).authors for target in targets)
        trust = load_trust(made.ayna, reader)
    assert trust.roster.version == 2
    assert trust.standing(made.ayna.key_id) is Standing.COORDINATOR
    made.reopen("ayna")
    assert organisation.show(made.ayna, clock=made.clock).version == 2
