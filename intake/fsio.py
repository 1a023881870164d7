"""Files as this program needs them: whole or not at all, for their owner alone, and errors without paths.

A leaf; knows no format. What is made here may be read by nobody else on the machine (mode 0600, where there are modes).
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from intake.errors import AlreadyThere, CannotRead, CannotWrite, DiskFull

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextlib.contextmanager
def translate_os_errors(*, writing: bool) -> Iterator[None]:
    """Turns OSError into DiskFull, CannotRead or CannotWrite; the cause, which holds a path, is dropped."""
    try:
        yield
    except OSError as error:
        number = error.errno
    else:
        return
    if number in _FULL:
        raise DiskFull from None
    raise (CannotWrite if writing else CannotRead)(number=number or 0) from None


def fsync_folder(folder: Path) -> None:
    """Makes names in `folder` durable. Windows has no such call and needs none for NTFS."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_private(path: Path) -> BinaryIO:
    """A new file that its owner alone may read, open for writing. Raises OSError, FileExistsError among them."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb", buffering=0)


@contextlib.contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that gets its name once the block has ended well: whole, durable, and never in another's place.

    For what leaves in the clear: where the system has files without a name (Linux, most disks) not even a kill leaves
    half of it behind; elsewhere a kill may leave a hidden file of 16 hexadecimal digits, and any error removes it.
    Raises AlreadyThere, MachineTrouble and what the block raises.
    """
    folder = path.parent
    if path.exists() or path.is_symlink():
        raise AlreadyThere
    with translate_os_errors(writing=True):
        unnamed = _open_unnamed(folder)
        temporary = folder / f".{secrets.token_hex(8)}"
        stream = open_private(temporary) if unnamed is None else unnamed
    try:
        with stream:
            yield stream
            with translate_os_errors(writing=True):
                os.fsync(stream.fileno())
                if unnamed is not None:
                    _give_name(stream.fileno(), path)
        if unnamed is None:
            with translate_os_errors(writing=True):
                if path.exists():
                    raise AlreadyThere
                temporary.replace(path)
        with translate_os_errors(writing=True):
            fsync_folder(folder)
    finally:
        if unnamed is None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def write_new(path: Path, data: bytes | bytearray | memoryview) -> None:
    """All of `data` as a new file, as `new_file` makes it. Raises AlreadyThere, MachineTrouble."""
    with new_file(path) as stream, translate_os_errors(writing=True):
        write_all(stream, data)


def write_all(stream: BinaryIO, data: bytes | bytearray | memoryview) -> None:
    """All of `data` to a raw stream, which may take less at a time. Raises OSError."""
    left = memoryview(data)
    while left:
        left = left[stream.write(left) :]


def _open_unnamed(folder: Path) -> BinaryIO | None:
    """A file in `folder` without a name, or None where the system or the disk has none."""
    if not hasattr(os, "O_TMPFILE") or not os.path.isdir("/proc/self/fd"):  # noqa: PTH112 - no cost at import
        return None
    try:
        return os.fdopen(os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600), "wb", buffering=0)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL):
            return None
        raise


def _give_name(handle: int, path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.link(f"/proc/self/fd/{handle}", path.name, dst_dir_fd=folder, follow_symlinks=True)
    except FileExistsError:
        raise AlreadyThere from None
    finally:
        os.close(folder)


def write_atomic(path: Path, data: bytes | bytearray | memoryview) -> None:
    """Writes a temporary beside `path`, fsyncs, renames, fsyncs the folder. Raises MachineTrouble."""
    with set_aside(path, data) as temporary:
        put_in_place(temporary, path)


@contextlib.contextmanager
def set_aside(path: Path, data: bytes | bytearray | memoryview) -> Iterator[Path]:
    """The first half of `write_atomic`: a durable temporary beside `path`, removed unless it was put in place.

    Raises MachineTrouble: a full disk is noticed here.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}")
    try:
        with translate_os_errors(writing=True), open_private(temporary) as stream:
            write_all(stream, data)
            os.fsync(stream.fileno())
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def put_in_place(temporary: Path, path: Path) -> None:
    """The second half: `temporary` takes the name `path`, durably. Raises MachineTrouble."""
    with translate_os_errors(writing=True):
        temporary.replace(path)
        fsync_folder(path.parent)


def overwrite_block(path: Path, data: bytes) -> bool:
    """Writes `data` over a file of exactly that size, durably, in one write of at most 512 bytes (what a disk writes
    whole or not at all). False where there is no such file, or it could not be written: then nothing is promised."""
    if len(data) > _SECTOR:
        raise ValueError("more than a disk writes at once")
    flags = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(path, flags)
    except OSError:
        return False
    try:
        if os.fstat(handle).st_size != len(data) or os.write(handle, data) != len(data):
            return False
        # neither size nor place changes: no journal has to be waited for
        getattr(os, "fdatasync", os.fsync)(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


_SECTOR = 512


def free_bytes(path: Path) -> int:
    """Bytes free for us on the disk that holds `path`."""
    with translate_os_errors(writing=False):
        return shutil.disk_usage(path).free
