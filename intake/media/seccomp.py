"""A filter of system calls for the process that decodes: what it needs, and nothing that opens, sends or starts.

Written as classic BPF and installed through seccomp(2), because the kernel's interface is a stable table of numbers and
a binding would bring libseccomp along. Sources: Linux uapi seccomp.h, filter.h, audit.h, asm/unistd.h. Never installed
in a process that holds a vault: it ends what breaks it.
"""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass

from intake.errors import DecodingUnsafe

_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_KILL, _ALLOW, _ERROR = 0x80000000, 0x7FFF0000, 0x00050000
_EPERM, _ENOSYS = 1, 38
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT, _THIRD_ARGUMENT = 0, 4, 16, 32
_PROT_EXEC, _CLONE_THREAD = 4, 0x10000
_CLONE3 = 435
_X32 = 0x40000000
_SET_MODE_FILTER, _ALL_THREADS = 1, 1


@dataclass(frozen=True, slots=True)
class Table:
    """System call numbers of one processor. `kill` ends the process at once; what is in no list fails with EPERM."""

    audit: int
    seccomp: int
    allow: tuple[int, ...]
    not_executable: tuple[int, ...]
    """mmap and mprotect: allowed unless the memory would become executable."""
    clone: int
    """Allowed for a thread, which libde265 cannot do without; a process is never made."""
    kill: tuple[int, ...]


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split())


# read write close fstat lseek munmap brk, signals, readv writev, yield, mremap, madvise, sleeping, alarm and setitimer,
# getpid gettid exit, times, futex, robust lists and rseq of threads, affinity, getrandom
_X86_64 = Table(
    audit=0xC000003E,
    seccomp=317,
    allow=_numbers(
        "0 1 3 5 8 11 12 13 14 15 19 20 24 25 28 35 37 38 39 60 96 131 186 202 204 219 228 230 231 273 318 334"
    ),
    not_executable=(9, 10),
    clone=56,
    # sockets, fork and exec, kill, ptrace and the memory of others, memfd, bpf, io_uring, mounts, modules, pidfd
    kill=_numbers(
        "41 42 43 44 46 49 50 53 57 58 59 62 101 165 175 250 272 298 303 304 308 310 311 313 319 321 322 "
        "323 425 434 438"
    ),
)
_AARCH64 = Table(
    audit=0xC00000B7,
    seccomp=277,
    allow=_numbers(
        "57 62 63 64 65 66 80 93 94 98 99 101 103 113 115 123 124 128 132 134 135 139 169 172 178 214 "
        "215 216 233 278 293"
    ),
    not_executable=(222, 226),
    clone=220,
    kill=_numbers(
        "40 97 105 117 129 198 199 200 201 202 203 206 211 219 221 241 264 265 268 270 271 273 279 280 "
        "281 282 425 434 438"
    ),
)
TABLES = {"x86_64": _X86_64, "aarch64": _AARCH64}


def program(table: Table) -> bytes:
    """The filter as an array of struct sock_filter (u16 code, u8 true, u8 false, u32 value), native order."""
    steps = [(_LOAD, 0, 0, _ARCHITECTURE), (_JUMP_EQUAL, 1, 0, table.audit), (_RETURN, 0, 0, _KILL)]
    steps += [(_LOAD, 0, 0, _NUMBER), (_JUMP_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _KILL)]
    for numbers, answer in ((table.kill, _KILL), (table.allow, _ALLOW)):
        for number in numbers:
            steps += [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, answer)]
    for number in table.not_executable:
        steps += [
            (_JUMP_EQUAL, 0, 4, number),
            (_LOAD, 0, 0, _THIRD_ARGUMENT),
            (_JUMP_BITS, 0, 1, _PROT_EXEC),
            (_RETURN, 0, 0, _ERROR | _EPERM),
            (_RETURN, 0, 0, _ALLOW),
        ]
    steps += [
        (_JUMP_EQUAL, 0, 4, table.clone),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_JUMP_BITS, 0, 1, _CLONE_THREAD),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    ]
    # its flags lie in memory, where no filter can look: libc falls back to clone
    steps += [(_JUMP_EQUAL, 0, 1, _CLONE3), (_RETURN, 0, 0, _ERROR | _ENOSYS)]
    steps.append((_RETURN, 0, 0, _ERROR | _EPERM))
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def install(machine: str) -> None:
    """Filters every thread of this process for good; no_new_privs must be set. Raises DecodingUnsafe."""
    table = TABLES.get(machine)
    if table is None:
        raise DecodingUnsafe
    code = program(table)
    held = ctypes.create_string_buffer(code, len(code))
    # struct sock_fprog: u16 count, padding, pointer
    header = struct.pack("@HP", len(code) // 8, ctypes.addressof(held))
    if ctypes.CDLL(None).syscall(table.seccomp, _SET_MODE_FILTER, _ALL_THREADS, ctypes.c_char_p(header)) != 0:
        raise DecodingUnsafe
