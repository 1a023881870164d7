"""The memory of processes as a raid takes it: heap, stacks, mappings, also what is not dumpable. Read as root.

Shared out among two forks of the gate, which see the scanner without making it anew; what they find comes back over a
pipe. Left out are pages that are still those of a file, untouched: the file itself is searched where it matters.
"""

from __future__ import annotations

import os
import pickle
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.raid.search import BLOCK, Counts, Hit, Scanner

WORKERS = 2
_REGION = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ (\S+) (\d+)\s*(.*)$")
_NO_MEMORY = ("[vvar]", "[vsyscall]", "[vvar_vclock]")


@dataclass(frozen=True, slots=True)
class Region:
    """Addresses of one process, and how its hits are called."""

    process: int
    where: str
    begin: int
    end: int


def in_memory(scanner: Scanner, processes: Sequence[tuple[int, str]], *, inflate: bool = True) -> set[Hit]:
    """Hits in the memory of (process, where) pairs, also inside what in it is deflated.

    Raises PermissionError where it may not be read; a process that ends meanwhile is nothing.
    """
    scanner.counts.processes += len(processes)
    regions = [region for process, where in processes for region in _regions(process, where)]
    shares: list[list[Region]] = [[] for _ in range(WORKERS)]
    sizes = [0] * WORKERS
    for region in sorted(regions, key=lambda one: one.begin - one.end):
        least = sizes.index(min(sizes))
        shares[least].append(region)
        sizes[least] += region.end - region.begin
    workers = [_begin(scanner, share, inflate) for share in shares if share]
    hits: set[Hit] = set()
    for process, pipe in workers:
        with os.fdopen(pipe, "rb") as stream:
            told = stream.read()
        os.waitpid(process, 0)
        if not told:
            raise PermissionError("the memory could not be read")
        found, counts = pickle.loads(told)
        hits |= found
        scanner.counts.add(counts)
    return hits


def _begin(scanner: Scanner, regions: list[Region], inflate: bool) -> tuple[int, int]:
    """A fork that reads these regions: its process id, and the pipe on which it tells. Nothing told: it failed."""
    reading, telling = os.pipe()
    process = os.fork()
    if process:
        os.close(telling)
        return process, reading
    status = 1
    try:
        os.close(reading)
        scanner.counts = Counts()
        hits: set[Hit] = set()
        for region in regions:
            hits |= scanner.in_stream(_read(region, scanner), region.where, inflate=inflate)
        with os.fdopen(telling, "wb") as stream:
            stream.write(pickle.dumps((hits, scanner.counts)))
        status = 0
    finally:
        os._exit(status)


def _read(region: Region, scanner: Scanner) -> Iterator[bytes]:
    try:
        memory = os.open(f"/proc/{region.process}/mem", os.O_RDONLY)
    except (FileNotFoundError, ProcessLookupError):
        return
    try:
        at = region.begin
        while at < region.end:
            try:
                piece = os.pread(memory, min(BLOCK, region.end - at), at)
            except OSError:
                return
            if not piece:
                return
            scanner.counts.memory += len(piece)
            yield piece
            at += len(piece)
    finally:
        os.close(memory)


def _regions(process: int, where: str) -> Iterator[Region]:
    region: tuple[int, int, str, str, str] | None = None
    anonymous = 0
    try:
        lines = Path(f"/proc/{process}/smaps").read_text(errors="replace").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return
    for line in lines:
        if match := _REGION.match(line):
            if region is not None and _wanted(region, anonymous):
                yield Region(process, where, region[0], region[1])
            begin, end, rights, _device, inode, name = match.groups()
            region, anonymous = (int(begin, 16), int(end, 16), rights, inode, name), 0
        elif line.startswith("Anonymous:"):
            anonymous = int(line.split()[1])
    if region is not None and _wanted(region, anonymous):
        yield Region(process, where, region[0], region[1])


def _wanted(region: tuple[int, int, str, str, str], anonymous: int) -> bool:
    _begin, _end, rights, inode, name = region
    if not rights.startswith("r") or name in _NO_MEMORY:
        return False
    of_a_file = inode != "0" and not name.startswith(("/dev/shm", "/memfd", "/SYSV")) and "deleted" not in name
    return not of_a_file or anonymous > 0 or "s" in rights
