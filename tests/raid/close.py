"""The end of a laptop's day: seeds and keys out of the locked vault, then everything that lies there or was said."""

from __future__ import annotations

import os
import pwd
import re
from pathlib import Path

from tests.raid import folder_shape, secrets_of, writes
from tests.raid.drive import Drive
from tests.raid.evidence import Evidence
from tests.raid.laptop import ROOT

ENOUGH = 20
"""Canaries at least that must have arrived in a vault as they were typed."""


def keys(evidence: Evidence, drive: Drive, passphrase: str, who: str, *, typed: bool = False) -> None:
    """Reads seeds, keys and recordings out of the locked vault, and whether what was typed is in it."""
    with drive.step("read seeds and keys with the passphrase"):
        held = secrets_of.read(drive.vault(), passphrase)
        known = set(evidence.keys.values())
        evidence.keys |= {f"{who}'s {name}": key for name, key in held.keys.items() if key not in known}
        evidence.media |= held.media
        if not typed:
            return
        all_typed = [c for c in evidence.canaries.made if c.name.startswith(f"{drive.name} ")]
        kept = [c for c in all_typed if all(word in held.text for word in c.words)]
        evidence.note(f"{who}: {len(kept)} of {len(all_typed)} typed canaries are in the testimonies, letter by letter")
        for missing in all_typed:
            if missing not in kept:
                evidence.note(f"{who}: not in a testimony as it was typed: {missing.name}")
        if len(kept) < ENOUGH:
            evidence.find("drive", f"fewer than {ENOUGH} canaries arrived in the vault as they were typed")


def close_laptop(evidence: Evidence, drive: Drive, stick: Path) -> None:
    """Everything that is on the disk and was said, once the program has ended."""
    laptop = drive.laptop
    vaults = drive.vaults()
    print(f"{drive.name}: search files, output, buses", flush=True)
    for_nobody = ("invitation", ".dat")
    on_stick = [path for path in stick.rglob("*") if path.is_file()
                and (path.suffix == ".amanat" or "backup" in path.relative_to(stick).parts[0])
                and not any(word in path.name for word in for_nobody)]  # fmt: skip
    home = Path(pwd.getpwuid(os.getuid()).pw_dir)
    xdg = [Path(value) for name, value in os.environ.items() if re.fullmatch("XDG_.*_(HOME|DIR)", name)]
    shared = map(Path, ("/tmp", "/var/tmp", "/dev/shm", "/run/user"))
    roots = [laptop.home, laptop.runtime, *vaults, *on_stick, home, *xdg, *shared]
    evidence.search_files(roots, [laptop.told])
    for traced in drive.traces:
        evidence.search_streams({"output": traced.out})
        evidence.search_streams({"output": traced.err})
    for captured in ("bus", "system-bus"):
        evidence.search_streams({"bus": laptop.told / captured})
    evidence.search_history(laptop)
    evidence.search_samples()
    lines = writes.allowed(vaults, stick, ROOT, laptop.own, laptop.home, laptop.runtime)
    count = 0
    for traced in drive.traces:
        with traced.trace.open(errors="replace") as stream:
            found = list(writes.read(stream))
        count += len(found)
        for write in writes.outside(found, lines):
            evidence.find("write", f"{write.call} {write.path}")
    evidence.note(f"{drive.name}: {count} files written, made, moved or removed, against a list of {len(lines)} lines")
    for vault in vaults:
        if (vault / "k0").exists():
            for told in folder_shape.tells(vault):
                evidence.find("folder", told)
    for backup in stick.glob("backup-*"):
        for told in folder_shape.tells_of_backup(backup):
            evidence.find("folder", told)
