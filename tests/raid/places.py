"""Where a raid looks: files touched since the gate began, and what processes tell of themselves to anybody.

A change of a file sets its change time, which nobody can set back: a file that was last changed before the gate began
cannot hold a canary that was invented for it, and is counted only.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.raid.search import BLOCK, Hit, Scanner


def in_files(
    scanner: Scanner, roots: Iterable[Path], *, since: float = 0.0, leave_out: Iterable[Path] = (), inflate: bool = True
) -> set[Hit]:
    """Hits in contents, names and link targets below `roots`. `since` is a time as os.stat tells it, in seconds."""
    hits: set[Hit] = set()
    left_out = {str(path.resolve()) for path in leave_out}
    seen: set[tuple[int, int]] = set()
    for root in roots:
        for name, about in _walk(str(root.resolve()), left_out):
            if about.st_ctime < since or (about.st_dev, about.st_ino) in seen:
                continue
            seen.add((about.st_dev, about.st_ino))
            path = Path(name)
            scanner.counts.files += 1
            hits |= scanner.in_bytes(os.fsencode(path), f"name of {path}", inflate=False)
            with contextlib.suppress(OSError):
                if stat.S_ISLNK(about.st_mode):
                    hits |= scanner.in_bytes(os.fsencode(path.readlink()), f"link {path}", inflate=False)
                elif stat.S_ISREG(about.st_mode):
                    hits |= scanner.in_stream(_blocks(path), str(path), inflate=inflate)
                hits |= _attributes(scanner, path)
    return hits


def _attributes(scanner: Scanner, path: Path) -> set[Hit]:
    hits: set[Hit] = set()
    for name in os.listxattr(path, follow_symlinks=False):
        value = os.getxattr(path, name, follow_symlinks=False)
        hits |= scanner.in_bytes(name.encode() + b"=" + value, f"attribute of {path}")
    return hits


def _walk(name: str, left_out: set[str]) -> Iterator[tuple[str, os.stat_result]]:
    """Everything below, and itself; links are not followed."""
    if name in left_out:
        return
    try:
        about = os.lstat(name)
    except OSError:
        return
    yield name, about
    if not stat.S_ISDIR(about.st_mode):
        return
    waiting = [name]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.path in left_out:
                        continue
                    with contextlib.suppress(OSError):
                        about = entry.stat(follow_symlinks=False)
                        if stat.S_ISDIR(about.st_mode):
                            waiting.append(entry.path)
                        yield entry.path, about
        except OSError:
            continue


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(BLOCK):
            yield block


# --- processes -------------------------------------------------------------------------------------------------------


def told_by(process: int) -> bytes:
    """What anybody who may list processes sees of one: arguments, environment, names, open files."""
    told = b""
    for name in ("cmdline", "environ", "comm"):
        with contextlib.suppress(OSError):
            told += Path(f"/proc/{process}/{name}").read_bytes() + b"\n"
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            with contextlib.suppress(OSError):
                told += (task / "comm").read_bytes()
    with contextlib.suppress(OSError):
        for link in Path(f"/proc/{process}/fd").iterdir():
            with contextlib.suppress(OSError):
                told += os.fsencode(link.readlink()) + b"\n"
    return told


def shared_segments(processes: Iterable[int]) -> list[str]:
    """Segments of System V shared memory that these processes made and that are still there."""
    makers = {str(process) for process in processes}
    with contextlib.suppress(OSError):
        rows = [line.split() for line in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]]
        return [row[1] for row in rows if row[4] in makers]
    return []
