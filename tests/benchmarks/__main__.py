"""`make bench`: figures of ours beside named peers in the same run. Names as arguments, or all that take minutes.

    python -m tests.benchmarks [--quick] [--out FILE] [media|records|start|load …]

Prints Markdown tables. Never asserts and always ends with 0: a figure is for a person to judge.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from typing import Any

NAMES = ("start", "locking", "records", "media", "recording", "backup", "numbers")
LONG = ("load",)
"""Run only when named: they take more than ten minutes."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(NAMES)} (all); {', '.join(LONG)}")
    parser.add_argument("--quick", action="store_true", help="small sizes and few repeats: whether it runs, no figures")
    parser.add_argument("--scale", type=float, default=1.0, help="load: how long recordings are, of their full length")
    parser.add_argument("--cameras", type=float, help="load: size of other cameras' files, of a real one's (0.02)")
    parser.add_argument("--rate", type=int, help="load: pictures a second of the takes that are sped up (5)")
    parser.add_argument("--testimonies", type=int, help="load: how many of the day's 63")
    parser.add_argument("--stacks", action="store_true", help="load: also tell where the event loop stood still")
    parser.add_argument("--out", type=Path, help="also append the tables to this file")
    options = parser.parse_args()
    unknown = set(options.names) - {*NAMES, *LONG}
    if unknown:
        parser.error(f"no benchmark named {', '.join(sorted(unknown))}; there are {', '.join((*NAMES, *LONG))}")
    unmet = 0
    for name in options.names or NAMES:
        sizes: dict[str, Any] = {}
        if name == "load":
            sizes = {"scale": options.scale, "stacks": options.stacks}
            given = {name: getattr(options, name) for name in ("cameras", "rate", "testimonies")}
            sizes |= {name: value for name, value in given.items() if value is not None}
        for report in importlib.import_module(f"tests.benchmarks.{name}").run(options.quick, **sizes):
            print(report.text(), flush=True)
            unmet += sum(line.verdict == "NOT MET" for line in report.lines)
            if options.out:
                with options.out.open("a", encoding="utf-8") as stream:
                    stream.write(report.text() + "\n")
    if options.quick:
        print("--quick: sizes too small for the ratios to mean anything")
    else:
        print(f"{unmet} not met" if unmet else "every wanted ratio is met")
    return 0


if __name__ == "__main__":
    sys.exit(main())
