"""Where a raid looks: files touched since the gate began, memory of processes, what processes tell of themselves.

A change of a file sets its change time, which nobody can set back: a file that was last changed before the gate began
cannot hold a canary that was invented for it, and is counted only.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.raid.search import BLOCK, Hit, Scanner

_REGION = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ (\S+) (\d+)\s*(.*)$")
_NO_MEMORY = ("[vvar]", "[vsyscall]", "[vvar_vclock]")


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


def in_memory(scanner: Scanner, process: int, where: str) -> set[Hit]:
    """Hits in everything a process can read of its own, as root: heap, stacks, mappings, also what is not dumpable.

    Left out are pages that are still those of a file, untouched: the file itself is searched where it matters.
    Raises PermissionError where memory may not be read, and nothing when the process ends meanwhile.
    """
    hits: set[Hit] = set()
    scanner.counts.processes += 1
    try:
        with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
            for begin, end in _regions(process):
                hits |= scanner.in_stream(_region(memory.fileno(), begin, end, scanner), where)
    except (FileNotFoundError, ProcessLookupError):
        pass
    return hits


def _region(memory: int, begin: int, end: int, scanner: Scanner) -> Iterator[bytes]:
    at = begin
    while at < end:
        try:
            piece = os.pread(memory, min(BLOCK, end - at), at)
        except OSError:
            return
        if not piece:
            return
        scanner.counts.memory += len(piece)
        yield piece
        at += len(piece)


def _regions(process: int) -> Iterator[tuple[int, int]]:
    region: tuple[int, int, str, str, str] | None = None
    anonymous = 0
    for line in Path(f"/proc/{process}/smaps").read_text(errors="replace").splitlines():
        if match := _REGION.match(line):
            if region is not None and _wanted(region, anonymous):
                yield region[0], region[1]
            begin, end, rights, _device, inode, name = match.groups()
            region, anonymous = (int(begin, 16), int(end, 16), rights, inode, name), 0
        elif line.startswith("Anonymous:"):
            anonymous = int(line.split()[1])
    if region is not None and _wanted(region, anonymous):
        yield region[0], region[1]


def _wanted(region: tuple[int, int, str, str, str], anonymous: int) -> bool:
    _begin, _end, rights, inode, name = region
    if not rights.startswith("r") or name in _NO_MEMORY:
        return False
    of_a_file = inode != "0" and not name.startswith(("/dev/shm", "/memfd", "/SYSV")) and "deleted" not in name
    return not of_a_file or anonymous > 0 or "s" in rights


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
