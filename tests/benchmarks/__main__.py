"""`make bench`: figures of ours beside named peers in the same run. Names of benchmarks as arguments, or all of them.

    python -m tests.benchmarks [--quick] [--out FILE] [media|records|start …]

Prints Markdown tables. Never asserts and always ends with 0: a figure is for a person to judge.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

NAMES = ("start", "locking", "records", "media", "recording", "backup")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(NAMES)} (all)")
    parser.add_argument("--quick", action="store_true", help="small sizes and few repeats: whether it runs, no figures")
    parser.add_argument("--out", type=Path, help="also append the tables to this file")
    options = parser.parse_args()
    unknown = set(options.names) - set(NAMES)
    if unknown:
        parser.error(f"no benchmark named {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    unmet = 0
    for name in options.names or NAMES:
        for report in importlib.import_module(f"tests.benchmarks.{name}").run(options.quick):
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
