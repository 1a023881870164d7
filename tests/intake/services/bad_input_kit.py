"""What it means that bad input is refused: said by a code of ours, and the vault of the coordinator as it was."""

from __future__ import annotations

from intake.services import inbox
from tests.intake.services.bundle_forge import forge, written
from tests.intake.services.exchange_kit import everything


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
