"""Numbers read off invented papers: how many are right, and whether a wrong one is ever said to fit its check digit.

The reader is the program's, in its process. The peer of the time is the same picture decoded and shown.
"""

from __future__ import annotations

import io
from datetime import date
from time import perf_counter

from PIL import Image

from intake.media.decoding import Decoder
from intake.media.reading import NumberReader
from intake.model.number_guess import guesses
from tests.benchmarks.measure import Line, Report, Times, machine
from tests.benchmarks.papers import QUALITIES, Paper, paper

PAPERS, QUICK = 72, 12
TODAY = date(2026, 11, 24)
RIGHT, UNFIT, WRONG, NOTHING, LYING = "right", "right, said not to fit", "wrong", "nothing", "wrong, said to fit"


def run(quick: bool) -> list[Report]:
    """One report."""
    found: dict[tuple[str, str], list[str]] = {}
    took, peer = [], []
    with NumberReader() as reader, Decoder() as decoder:
        reader.lines(paper(0).pixels)  # its start is not what is measured
        for seed in range(QUICK if quick else PAPERS):
            one = paper(seed)
            begun = perf_counter()
            lines = reader.lines(one.pixels)
            took.append(perf_counter() - begun)
            peer.append(_shown(decoder, one))
            read = guesses([line.read for line in lines], TODAY)
            right = [guess for guess in read if guess.number == one.number]
            verdict = (
                (RIGHT if right[0].fits is not False else UNFIT)
                if right
                else LYING if any(guess.fits for guess in read) else WRONG if read else NOTHING
            )  # fmt: skip
            found.setdefault((one.kind, one.quality), []).append(verdict)
    return [_report(found, Times(tuple(took)), Times(tuple(peer)))]


def _shown(decoder: Decoder, one: Paper) -> float:
    packed = io.BytesIO()
    picture = Image.frombytes("RGB", (one.pixels.width, one.pixels.height), one.pixels.data)
    picture.save(packed, "JPEG")
    begun = perf_counter()
    decoder.picture(io.BytesIO(packed.getvalue()), max_side=1600)
    return perf_counter() - begun


def _report(found: dict[tuple[str, str], list[str]], took: Times, peer: Times) -> Report:
    count = sum(map(len, found.values()))
    report = Report(
        f"Numbers of papers, {count} invented ones",
        [
            "Cards and passports drawn with the fonts of the set-up, turned up to 8°, in perspective, blurred, grainy, "
            "dark, as JPEG; no real paper. Zones for machines in a typewriter's letters, not in OCR-B. "
            f"Peer: the same photograph decoded to be shown. {machine()}."
        ],
    )
    for kind in sorted({kind for kind, _ in found}):
        for quality in QUALITIES:
            verdicts = found.get((kind, quality), [])
            others = ", ".join(f"{verdicts.count(one)} {one}" for one in (UNFIT, WRONG, NOTHING) if one in verdicts)
            words = f"{verdicts.count(RIGHT)} of {len(verdicts)} right" + (f"; {others}" if others else "")
            report.lines.append(Line(f"{kind}, {quality}", words, "", None, None, ""))
    report.limit("wrong and said to fit", sum(one.count(LYING) for one in found.values()), 0.5, "")
    report.times("one picture", took, peer)
    return report
