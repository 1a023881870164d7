"""Files as this program needs them: whole or not at all, and errors without paths. A leaf; knows no format."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from intake.errors import CannotRead, CannotWrite, DiskFull

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


def write_atomic(path: Path, data: bytes | bytearray | memoryview) -> None:
    """Writes a temporary beside `path`, fsyncs, renames, fsyncs the folder. Raises MachineTrouble."""
    temporary = path.with_name(f".{secrets.token_hex(8)}")
    with translate_os_errors(writing=True):
        try:
            with temporary.open("xb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(path)
            fsync_folder(path.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise


def free_bytes(path: Path) -> int:
    """Bytes free for us on the disk that holds `path`."""
    with translate_os_errors(writing=False):
        return shutil.disk_usage(path).free
