"""A day's work in one run of the program: sixty testimonies of ten minutes, cards of three other cameras with each, ten
people each, three testimonies of forty minutes; then all of it handed over in the night.

The window, screens, controllers and vault are the program's; the camera and the microphone are simulated, with pictures
of 1280x720 at 25 a second and sound. Runs only when it is named: at full size it takes hours.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.load_devices import FED, FLOOD, FLOOD_SPEED, PICTURES_A_SECOND, REAL
from tests.benchmarks.measure import Line, Report, Times, in_child, machine
from tests.benchmarks.start import _home, _screen

SECONDS, LONG_SECONDS, SHORT_SECONDS, QUICK_SECONDS = 600, 2400, 60, 10
TESTIMONIES, LONG, QUICK = 60, 3, 3
MEMORY_MB, GAP_MS = 400.0, 50.0
CAMERA_BYTES_A_SECOND = 17_000_000 // 8
"""A camera of 1920x1080 at 17 Mbit/s."""
CAMERAS_SHARE = 0.02
RATE = 5
"""Pictures a second of the takes that are sped up: what a laptop's camera gives in a dim room."""
_PICTURE_BYTES, _SOUND_BYTES_A_SECOND = 23_000, 9_000
_ENCODED_A_SECOND, _SCREENS_SECONDS = 110, 14


def takes(quick: bool, scale: float, rate: int = RATE) -> list[tuple[str, int]]:
    """(how devices give, pictures) of every testimony: the day's, then one in real time and one with losses."""
    seconds = [QUICK_SECONDS] * QUICK if quick else [SECONDS] * TESTIMONIES
    if not quick:
        for place in range(LONG):
            seconds.insert((place + 1) * TESTIMONIES // LONG - 1, LONG_SECONDS)
    day = [(FED, round(one * (1 if quick else scale) * rate)) for one in seconds]
    short = (QUICK_SECONDS if quick else SHORT_SECONDS) * PICTURES_A_SECOND
    return [*day, (REAL, short), (FLOOD, short)]


def run(
    quick: bool,
    *,
    scale: float = 1.0,
    cameras: float = CAMERAS_SHARE,
    rate: int = RATE,
    testimonies: int | None = None,
    stacks: bool = False,
) -> list[Report]:
    """One report. `scale` shortens every recording, `cameras` is the share of a real camera file's size, `rate` the
    pictures a second of what is sped up, `testimonies` how many of the day's there are."""
    planned = takes(quick, scale, rate)
    planned = planned[:-2][:testimonies] + planned[-2:]
    long = QUICK_SECONDS if quick else round(SECONDS * scale)
    camera = max(200_000, round(CAMERA_BYTES_A_SECOND * long * cameras))
    pictures = sum(count for _way, count in planned)
    sound = sum(count / rate for way, count in planned if way == FED) * _SOUND_BYTES_A_SECOND
    needed = 2.2 * (pictures * _PICTURE_BYTES + sound + 3 * camera * len(planned))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        free = shutil.disk_usage(folder).free
        hours = (pictures / _ENCODED_A_SECOND + _SCREENS_SECONDS * len(planned)) / 3600
        print(f"load: {len(planned)} testimonies, about {hours:.1f} h, {needed / 1e9:.1f} GB on the disk", flush=True)
        if needed > free:
            raise SystemExit(f"load: only {free / 1e9:.1f} GB are free; take a smaller --scale or --cameras")
        (folder / "home").mkdir()
        with _screen(folder) as screen:
            variables = {**(screen or {"QT_QPA_PLATFORM": "offscreen"}), **_home(folder)}
            request = {
                "folder": str(folder / "work"),
                "takes": planned,
                "camera_bytes": camera,
                "limit": "fat32",
                "width": 1280,
                "height": 720,
                "stacks": stacks,
                "rate": rate,
                "take_in": quick,
            }
            found = in_child("tests.benchmarks.load_work", request, **variables)
    where = "Xvfb" if screen is not None else "offscreen"
    return [_report(found, planned, rate, scale, cameras, where)]


def _report(
    found: dict[str, Any], planned: list[tuple[str, int]], rate: int, scale: float, cameras: float, where: str
) -> Report:
    seconds = sorted(count / rate for way, count in planned if way == FED)
    report = Report(
        f"A day: {len(planned)} testimonies in one run of the program",
        [
            f"{len(seconds)} takes of {seconds[0]:.0f} to {seconds[-1]:.0f} s by their time stamps, "
            f"{sum(seconds) / 3600:.1f} h of sound and video, one more in real time and one with pictures given "
            f"{FLOOD_SPEED} times too fast, so that some are lost. The long ones are sped up by backpressure: the next "
            "picture is given when the encoder has taken those before, and time stands still between two; so they say "
            f"nothing of losses, the two others do. **Shortened:** the sped up takes have {rate} pictures a second of "
            "1280x720 instead of 25 (a weak laptop's camera in a dim room gives 5), of somebody who moves before a "
            "wall that does not, with as many bytes each as one full of grain; their sound is whole. The preview shows "
            "ten pictures a second of the machine's clock. Files of three other cameras with each testimony have "
            f"{cameras:g} of the size of real ones (17 Mbit/s), and begin with the filmed code."
            + (f" Every duration is {scale:g} of the day's." if scale != 1 else ""),
            "Ten people each, with names, dates, places, ties and a timeline, typed letter by letter faster than a "
            f"person does ({where}); keys are derived cheaply. What a person would wait for at the keyboard is in the "
            "gaps, and so is queueing for the processor unless a line says "
            f"otherwise. {machine()}.",
        ],
    )
    _memory(report, found["memory"])
    _pictures(report, found["takes"])
    _gaps(report, "by day", found["day"])
    _gaps(report, "in the export", found["night"])
    for label, gap in found["worst"]:
        report.lines.append(Line(f"largest own gap: {label}", f"{gap:.0f} ms", "", None, None, ""))
    _sizes(report, found)
    return report


def _plain(report: Report, what: str, ours: str, noise: str = "", peer: str = "") -> None:
    report.lines.append(Line(what, ours, peer, None, None, noise))


def _memory(report: Report, memory: dict[str, Any]) -> None:
    start, after = memory["start"], memory["after"]
    report.limit("memory, the most above the start", (memory["highest"] - start) * 1024 / 1e6, MEMORY_MB, "MB")
    _plain(report, "memory at the start", f"{start * 1024 / 1e6:.0f} MB")
    _plain(report, "… above it after the first testimony", f"{(after[0] - start) * 1024 / 1e6:.0f} MB")
    _plain(report, "… above it after the last", f"{(after[-1] - start) * 1024 / 1e6:.0f} MB")
    (widgets, _), (more, _) = memory["alive"][0], memory["alive"][-1]
    _plain(report, "widgets that live on Today, after the first testimony / the last", f"{widgets} / {more}")
    settled = after[min(5, len(after) // 2) :]
    if len(settled) > 1:
        each = (settled[-1] - settled[0]) * 1024 / 1e6 / (len(settled) - 1)
        _plain(report, f"growth with each of the last {len(settled) - 1}", f"{each:.2f} MB")


def _pictures(report: Report, found: list[dict[str, Any]]) -> None:
    for way, words in ((FED, "sped up by backpressure"), (REAL, "in real time"), (FLOOD, "given too fast")):
        these = [take for take in found if take["way"] == way]
        given, kept, lost = (sum(take[key] for take in these) for key in ("given", "kept", "lost"))
        _plain(report, f"pictures given / in the files / said to be lost, {words}", f"{given} / {kept} / {lost}")
        if way == REAL:
            report.limit("pictures lost in real time", lost, 0.5, "")
    unsaid = sum(abs(take["given"] - take["kept"] - take["lost"]) for take in found)
    report.limit("pictures missing that nothing says, all takes", unsaid, 0.5, "")
    speeds = [take["took"] / take["given"] for take in found if take["way"] == FED]
    times = Times(tuple(speeds))
    _plain(report, "encoded, pictures a second", f"{1 / times.median:.0f}", f"{times.noise:.2f}")


def _gaps(report: Report, when: str, found: list[dict[str, float]]) -> None:
    whole, own, busy = found
    report.limit(f"gaps of the event loop {when}, 99th percentile", whole["p99"], GAP_MS, "ms")
    _plain(report, f"… largest {when}", f"{whole['largest']:.0f} ms")
    _plain(report, f"… over 50 ms {when}", f"{whole['slow']:.0f} of {whole['count']:.0f}")
    own_words = f"{own['p99']:.0f} / {own['largest']:.0f} ms, {own['slow']:.0f} over 50 ms"
    _plain(report, f"… without queueing for the processor: 99th percentile / largest {when}", own_words)
    if busy["count"] != own["count"]:
        words = f"{busy['p99']:.0f} ms, {busy['slow']:.0f} of {busy['count']:.0f} over 50 ms"
        _plain(report, f"… of these, while somebody types or presses {when}", words)


def _sizes(report: Report, found: dict[str, Any]) -> None:
    export = found["export"]
    total = sum(export["files"])
    noise = Times(tuple(found["references"])).noise
    whole = sum(found["durations"]) / 3600
    recorded = sum(take["size"] for take in found["takes"])
    _plain(report, "recorded", f"{recorded / 1e6:.0f} MB")
    _plain(report, "taken in from cards", f"{found['card_bytes'] / 1e6:.0f} MB")
    cards = 3 * len(found["takes"])
    _plain(report, "camera files that found their testimony by the code", f"{found['placed']} of {cards}")
    _plain(report, "the day took", f"{whole:.2f} h")
    _plain(report, "export", f"{export['seconds']:.0f} s")
    _plain(report, "export, of what is in the bundles", f"{total / max(0.001, export['seconds']) / 1e6:.0f} MB/s")
    _plain(report, "bundles / largest", f"{len(export['files'])} / {max(export['files']) / 1e6:.0f} MB")
    report.limit("the largest bundle's size", max(export["files"]) / 1e6, found["limit"] / 1e6, "MB")
    report.limit("attachments missing from the bundles", export["missing"], 0.5, "")
    if found["taken_in"] is not None:
        _plain(report, "what the coordinator says of the bundles", ", ".join(sorted(set(found["taken_in"]))))
    _plain(report, "the machine: a fixed work, slowest / fastest", "", f"{noise:.2f}")
