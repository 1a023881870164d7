"""Locks the present process in before it touches bytes that somebody else made: no files, no network, no programs.

Linux: no core dump and not dumpable, resource limits, no_new_privs, Landlock without a single path where the kernel has
it, and the filter of seccomp.py, without which decoding is refused. Run and tested there only. macOS: resource limits
and sandbox_init's "pure computation" profile. Windows: nothing from inside; the parent's job object (decoding.py) holds
memory and forbids further processes. NOT RUN on either. Must be called after every library is loaded and warmed up.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

from intake.errors import DecodingUnsafe
from intake.media import seccomp

MEMORY = 3 << 30
"""Bytes of address space, libraries included: what 64 million pixels take in the widest mode, three times over."""
PROCESSOR_SECONDS = 600
"""For all of one child's life; each piece of work has its own, shorter deadline."""

_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 4, 38
_CREATE_RULESET, _RESTRICT_SELF, _ASK_VERSION = 444, 446, 1
# What Landlock could forbid when its first, second, third and fifth version came out, as bit masks.
_PATH_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_NETWORK_FROM, _NETWORK_RIGHTS = 4, 3
_SCOPES_FROM, _SCOPES = 6, 3


def confine(keep: tuple[int, ...] = (0, 1, 2)) -> tuple[str, ...]:
    """Locks in; only the descriptors `keep` stay open. Returns what is in force, in plain words. Raises DecodingUnsafe
    where this process could still do harm."""
    if sys.platform == "win32":
        return ()
    _close_others(keep)
    done = [*_limits()]
    if sys.platform == "darwin":
        return (*done, *_seatbelt())
    if len(os.listdir("/proc/self/task")) != 1:  # noqa: PTH208  Landlock binds one thread only
        raise DecodingUnsafe
    libc = ctypes.CDLL(None)
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) or libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise DecodingUnsafe
    done += ["not dumpable", "no new privileges"]
    if _landlock(libc):
        done.append("no paths")
    seccomp.install(platform.machine())
    return (*done, "no further process", "filtered system calls")


def _close_others(keep: tuple[int, ...]) -> None:
    before = 0
    for descriptor in (*sorted(keep), 1 << 16):
        # an empty range would close everything: its last number is taken for the largest there is
        if descriptor > before:
            os.closerange(before, descriptor)
        before = descriptor + 1


def _limits() -> tuple[str, ...]:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
    if sys.platform == "darwin":
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
        return ("no core dump", "no file grows", "bounded time", "no further process")
    # Not RLIMIT_NPROC: on Linux it counts threads, and libde265 decodes in one. The filter forbids processes.
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    return ("no core dump", "no file grows", "bounded time and memory")


def _landlock(libc: ctypes.CDLL) -> bool:
    """A ruleset that handles every right and allows no path, port or outside process; False where there is none."""
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION)
    if version < 1:
        return False
    paths = _PATH_RIGHTS[max(known for known in _PATH_RIGHTS if known <= version)]
    attributes = struct.pack("=Q", paths)
    if version >= _NETWORK_FROM:
        attributes += struct.pack("=Q", _NETWORK_RIGHTS)
    if version >= _SCOPES_FROM:
        attributes += struct.pack("=Q", _SCOPES)
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.c_char_p(attributes), ctypes.c_size_t(len(attributes)), 0)
    if ruleset < 0:
        return False
    try:
        if libc.syscall(_RESTRICT_SELF, ruleset, 0):
            raise DecodingUnsafe
    finally:
        os.close(ruleset)
    return True


def _seatbelt() -> tuple[str, ...]:
    # NOT RUN. sandbox_init is deprecated and still what browsers use; "pure-computation" allows no file and no socket.
    error = ctypes.c_char_p()
    library = ctypes.CDLL("/usr/lib/libsandbox.dylib")
    if library.sandbox_init(b"pure-computation", ctypes.c_uint64(1), ctypes.byref(error)) != 0:
        raise DecodingUnsafe
    return ("no paths", "no network")
