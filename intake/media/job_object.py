"""Windows: holds a child in a job object with a ceiling of memory and no further process. NOT RUN on Windows.

Written from the documentation of CreateJobObject and JOBOBJECT_EXTENDED_LIMIT_INFORMATION. Elsewhere it does nothing:
there the child locks itself in (confine.py).
"""

from __future__ import annotations

import ctypes
import os
import subprocess
from typing import Any

_EXTENDED_LIMITS = 9
_ACTIVE_PROCESS, _PROCESS_MEMORY, _KILL_ON_CLOSE, _DIE_ON_FAULT = 0x8, 0x100, 0x2000, 0x400


class _Basic(ctypes.Structure):
    _fields_ = [
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    ]


class _Extended(ctypes.Structure):
    _fields_ = [
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    ]


class Held:
    """The job's handle; the child ends when it is closed."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    def close(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            _kernel().CloseHandle(ctypes.c_void_p(handle))


def _kernel() -> Any:
    return ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]


def hold(process: subprocess.Popen[bytes], memory: int) -> Held:
    """Puts a process that was just started into a job of its own. Raises OSError where Windows refuses."""
    if os.name != "nt":
        return Held(None)
    kernel = _kernel()
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    handle = kernel.CreateJobObjectW(None, None)
    limits = _Extended()
    limits.basic.flags = _ACTIVE_PROCESS | _PROCESS_MEMORY | _KILL_ON_CLOSE | _DIE_ON_FAULT
    limits.basic.active_processes = 1
    limits.process_memory = memory
    job = ctypes.c_void_p(handle)
    child = int(process._handle)  # type: ignore[attr-defined,unused-ignore]
    if not (
        handle
        and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
        and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(child))
    ):
        process.kill()
        raise OSError
    return Held(handle)
