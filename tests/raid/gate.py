"""The gate from beginning to end: whether it can run, the days that are driven, the controls, and the report.

Run by `make raid`. Ends with a status other than zero when anything was found that must not be there, when a control
was not seen, or when a step could not be done.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import time
from pathlib import Path

from tests.raid import controls, isolation, report
from tests.raid.canaries import Canaries
from tests.raid.days import Days
from tests.raid.evidence import Evidence
from tests.raid.laptop import TOOLS, free_display
from tests.raid.material import Stick

SEED = 20261123


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make raid", description="Searches what the program leaves behind.")
    parser.add_argument("--display", default="", help="a free one, unless it is given")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--folder", type=Path, default=Path(f"/run/amanat-raid-{os.getpid()}"))
    parser.add_argument("--keep", action="store_true", help="keep traces and pictures of failures")
    parser.add_argument("--only", choices=("controls", "drive"), help="one half, while working on the gate")
    options = parser.parse_args(arguments)
    if trouble := _cannot(options.folder):
        print(f"raid: {trouble}", file=sys.stderr)
        return 3
    options.display = options.display or free_display()
    shutil.rmtree(options.folder, ignore_errors=True)
    options.folder.mkdir(mode=0o700)
    # an end from outside ends what was started here as well
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))
    alone = isolation.take_own_folders()
    evidence = Evidence(Canaries(options.seed), options.folder)
    evidence.note("temporary folders: the gate's own" if alone else "temporary folders: shared with this computer")
    begun = time.monotonic()
    try:
        with Stick(options.folder / "stick") as stick:
            if options.only != "controls":
                Days(evidence, options.folder, options.display, stick.path, options.seed).drive()
            if options.only != "drive":
                controls.run(evidence, options.folder, options.display, options.seed)
    finally:
        if not options.keep:
            shutil.rmtree(options.folder, ignore_errors=True)
    return report.tell(evidence, time.monotonic() - begun)


def _cannot(folder: Path) -> str:
    """Why the gate cannot run here; empty if it can."""
    if not sys.platform.startswith("linux"):
        return "the gate runs on Linux"
    if os.geteuid() != 0:
        return "only root may read the memory of a process that is not dumpable: run it as root"
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return f"not installed: {', '.join(missing)} (python3 .ci/setup.py --dev --raid)"
    return ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
