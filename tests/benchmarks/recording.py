"""Video of 1280x720 at 25 pictures a second with sound, recorded into a vault in the real window, in real time.

Simulated devices give numbered pictures of real size with the grain of a dim room, which is what costs; the window is
the program's own, painted on an X screen (Xvfb). Told are pictures late and lost, the share of the processor, the
largest gap in the event loop, memory, and what it takes to stop and to jump in what was recorded.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.benchmarks.measure import Line, Report, in_child, machine
from tests.benchmarks.start import _home, _screen

SECONDS, QUICK = 120, 6
GAP_MS = 50.0
REAL = {"width": 1280, "height": 720}


def run(quick: bool) -> list[Report]:
    """One report; nothing where there is no X screen to be had."""
    seconds = QUICK if quick else SECONDS
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "home").mkdir(exist_ok=True)
        with _screen(folder) as screen:
            variables = {**(screen or {"QT_QPA_PLATFORM": "offscreen"}), **_home(folder)}
            found = in_child(
                "tests.benchmarks.recording_work",
                {"folder": str(folder / "work"), "seconds": seconds, **REAL},
                **variables,
            )
    return [_report(found, seconds, "Xvfb" if screen is not None else "offscreen")]


def _report(found: dict[str, float], seconds: int, screen: str) -> Report:
    report = Report(
        f"Recording video, {seconds} s of 1280x720 at 25 a second with sound",
        [
            f"Simulated camera and microphone in real time, the program's own window with its preview ({screen}). The "
            f"peer of the last two lines is the same video as a crash leaves it, without its index. {machine()}."
        ],
    )
    given = found["given"]
    report.lines.append(Line("pictures given / in the file", f"{given:.0f} / {found['kept']:.0f}", "", None, None, ""))
    report.limit("pictures lost", found["lost"], 0.5, "")
    report.limit("pictures later than 0.2 s in the encoder", found["late"], max(1.0, given / 100), "")
    report.lines.append(
        Line(
            "processor, of one core", f"{100 * found['processor']:.0f} %", "", None, None, f"of {os.cpu_count()} cores"
        )
    )
    report.limit("largest gap in the event loop", found["gap"], GAP_MS, "ms")
    report.lines.append(
        Line("… without queueing for the processor", f"{found['own_gap']:.0f} ms", "", None, None, "")
    )
    report.lines.append(
        Line("… before it records, with the preview alone", f"{found['idle_gap']:.0f} ms", "", None, None, "")
    )
    report.lines.append(Line("gaps over 50 ms", f"{found['gaps']:.0f}", "", None, None, ""))
    report.lines.append(Line("99th percentile of the gaps", f"{found['gap99']:.0f} ms", "", None, None, ""))
    report.lines.append(Line("size", f"{found['size'] / 1e6:.1f} MB", "", None, None, ""))
    report.lines.append(Line("memory above an idle panel", f"{found['memory'] / 1024:.0f} MiB", "", None, None, ""))
    report.lines.append(Line("from Stop to the attachment", f"{found['stopping'] * 1e3:.0f} ms", "", None, None, ""))
    report.lines.append(
        Line(
            "jump to 5/6 of it: bytes read",
            f"{found['seek_bytes'] / 1e6:.2f} MB",
            f"{found['plain_bytes'] / 1e6:.2f} MB",
            found["seek_bytes"] / found["plain_bytes"],
            None,
            "",
        )
    )
    report.lines.append(
        Line(
            "jump to 5/6 of it: time",
            f"{found['seek'] * 1e3:.0f} ms",
            f"{found['plain'] * 1e3:.0f} ms",
            found["seek"] / found["plain"],
            None,
            "",
        )
    )
    return report
