"""Run by the benchmark `load` in a process of its own: the real window over a real vault, a day and a night; JSON.

python -m tests.benchmarks.load_work < request
"""

from __future__ import annotations

import gc
import io
import json
import os
import sys
import time
import traceback
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

from ui.app import NO_TRACES, SWITCH_SECONDS

os.environ.update(NO_TRACES)

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import handover, inbox, organisation
from intake.vault.vault import Vault
from tests.benchmarks import load_day
from tests.benchmarks.load_devices import Counted, DayClock, LoadDevices, preview_in_real_time
from tests.benchmarks.load_loop import Conductor, Script, Watch
from tests.benchmarks.measure import MIB, memory_kib
from ui.collecting import Collecting
from ui.jobs import Jobs
from ui.opening import keep_imports
from ui.screens.shell.controller import ShellController
from ui.widgets.fonts import load_shipped_fonts
from ui.widgets.theme import Theme

_REFERENCE = bytes(32 * MIB)


class Memory:
    """What this process holds, looked at once a second: at the start, the most since, and after each testimony."""

    def __init__(self) -> None:
        self.start = self.highest = memory_kib()[0]
        self.after: list[int] = []
        self.alive: list[tuple[int, int]] = []
        self.kinds: list[Counter[str]] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self.look)
        self._timer.start(1000)

    def look(self) -> int:
        now = memory_kib()[0]
        self.highest = max(self.highest, now)
        return now

    def testimony_over(self, *, collect: bool) -> None:
        """Also counts (widgets, Python objects) that live on, with `collect` without what only circles hold."""
        self.after.append(self.look())
        if collect:
            gc.collect()
        widgets = QApplication.allWidgets()
        self.alive.append((len(widgets), len(gc.get_objects())))
        self.kinds.append(Counter(type(widget).__name__ for widget in widgets))


def vaults(folder: Path, clock: DayClock) -> tuple[Vault, Vault]:
    """A coordinator's and a volunteer's, who know each other. The keys are derived cheaply: no unlock is measured."""
    params = Argon2Params(1, 64, 1)
    with Secret(b"an invented passphrase of a benchmark") as passphrase:
        office = Vault.create(folder / "office", passphrase, pseudonym="Ayna", clock=clock, params=params)
        field = Vault.create(folder / "field", passphrase, pseudonym="Dana", clock=clock, params=params)
    organisation.create(office, "Invented Archive", clock=clock)
    invitation = io.BytesIO()
    organisation.invite(office, invitation, clock=clock)
    organisation.join(field, invitation.getvalue(), clock=clock)
    return office, field


def reference() -> float:
    """Seconds of a fixed work, for the machine's noise."""
    begin = time.perf_counter()
    sha256(_REFERENCE).digest()
    return time.perf_counter() - begin


def pictures_in(vault: Vault, digest: str) -> int:
    """Video packets of a recording, as it lies in the vault; each is one picture."""
    import av

    with vault.media.open(digest) as stream, av.open(stream, format="matroska") as container:
        return sum(packet.size > 0 for packet in container.demux(video=0))


def first(shell: ShellController) -> Script:
    """Until Today is shown and nothing works any more."""
    for _ in range(20):
        yield None
    yield lambda: not shell.context.jobs.busy


def main() -> None:
    request = json.load(sys.stdin)
    told = os.fdopen(os.dup(sys.stderr.fileno()), "w", buffering=1)
    sys.setswitchinterval(SWITCH_SECONDS)  # as the program does
    folder = Path(request["folder"])
    folder.mkdir()
    qt = QApplication(["benchmark", "-style", "Fusion"])
    Collecting(qt)  # as the program does
    load_shipped_fonts()
    theme = Theme("light")
    theme.apply(qt)
    clock, jobs, counted = DayClock(), Jobs(), Counted()
    counted.put_in_place()
    preview_in_real_time()
    devices: Any = LoadDevices(clock, counted, (request["width"], request["height"]), request["rate"])
    office, field = vaults(folder, clock)
    shell = ShellController(
        vault=field, theme=theme, jobs=jobs, clock=clock, lock=lambda *_: None, changed=lambda: None,
        is_coordinator=lambda: False, devices=lambda _monotonic: devices,
    )  # fmt: skip
    shell.view.resize(1366, 768)
    shell.view.show()
    shell.view.activateWindow()
    keep_imports()
    watch = Watch(stacks=request["stacks"])
    conductor = Conductor(watch)
    conductor.run(first(shell))
    watch.forget()
    memory, references, durations = Memory(), [reference()], []
    day = load_day.Day(shell, devices, counted, watch, folder, request["camera_bytes"])
    for number, (way, pictures) in enumerate(request["takes"]):
        begin = time.monotonic()
        conductor.run(load_day.testimony(day, number, way, pictures))
        durations.append(time.monotonic() - begin)
        memory.testimony_over(collect=request["stacks"])
        references.append(reference())
        told.write(
            f"testimony {number + 1} of {len(request['takes'])}: {durations[-1]:.0f} s, "
            f"{(memory.after[-1] - memory.start) / 1024:+.0f} MiB, {memory.alive[-1][0]} widgets, "
            f"{memory.alive[-1][1]} objects\n"
        )
    by_day = watch.afresh()
    out = folder / "out"
    out.mkdir()
    made: list[Any] = []
    begin = time.monotonic()
    conductor.run(load_day.night(day, out, request["limit"], made))
    night = time.monotonic() - begin
    by_night = watch.afresh()
    memory.look()
    if isinstance(made[0], BaseException):
        raise made[0]
    answer = {
        "given": sum(take.given for take in day.takes),
        "lost": sum(take.attachment.frames_lost for take in day.takes),
        "takes": [
            {
                "way": take.way,
                "given": take.given,
                "lost": take.attachment.frames_lost,
                "kept": pictures_in(field, take.attachment.sha256),
                "late": take.late,
                "took": take.took,
                "size": take.attachment.size,
            }
            for take in day.takes
        ],
        "card_bytes": day.card_bytes,
        "placed": day.placed,
        "memory": {"start": memory.start, "highest": memory.highest, "after": memory.after, "alive": memory.alive},
        "day": [one.told() for one in by_day],
        "night": [one.told() for one in by_night],
        "worst": sorted(watch.worst.items(), key=lambda item: -item[1])[:6],
        "slow": watch.slow.most_common(6),
        "seconds": dict(watch.seconds),
        "references": references,
        "durations": durations,
        "export": {"seconds": night, "files": [size for _name, size in made[0].files], "missing": made[0].missing},
        "limit": handover.SIZE_CHOICES[request["limit"]],
        "taken_in": _taken_in(office, out) if request["take_in"] else None,
    }
    grown = memory.kinds[-1] - memory.kinds[0]
    told.write(f"widgets more after the last testimony than after the first: {dict(grown)}\n")
    for label, seconds in sorted(watch.seconds.items(), key=lambda item: -item[1]):
        worked = watch.worked[label]
        told.write(
            f"{seconds:7.1f} s, worst {watch.worst[label]:4.0f} ms, slow {watch.slow[label]:3d}, worked at most "
            f"{worked.largest:4.0f} ms, slow {worked.slow:3d} of {worked.count}: {label}\n"
        )
    for where, count in watch.stacks.most_common(30):
        told.write(f"{count:4d} {where}\n")
    jobs.stop()
    for vault in (office, field):
        vault.lock()
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)


def _taken_in(office: Vault, out: Path) -> list[str]:
    """Whether the coordinator can open what came."""
    return [str(file.outcome) for file in inbox.import_bundles(office, sorted(out.iterdir())).files]


if __name__ == "__main__":
    try:
        main()
    except BaseException:
        # what the window's objects do when the interpreter ends would hide what went wrong
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
