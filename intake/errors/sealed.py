"""Errors of sealed testimonies."""

from __future__ import annotations

from intake.errors.base import Refused


class BadSealedPiece(Refused):
    code = "bad-sealed-piece"
    sentence = "A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came."
    next_step = "Ask who recorded it to hand it over again, and keep this bundle's file."


class TestimonySealed(Refused):
    __test__ = False
    code = "testimony-sealed"
    sentence = "This testimony is sealed: this laptop cannot open it any more."
    next_step = "A coordinator opens it once it is handed over."


class CannotSeal(Refused):
    code = "cannot-seal"
    sentence = "Nobody is known here who could open a sealed testimony: {reason}."
    next_step = "Join an organisation whose roster names another coordinator, or record without sealing."
