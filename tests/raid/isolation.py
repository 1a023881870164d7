"""Empty temporary folders of the gate's own, so that whatever lies in them afterwards came from what it started.

A mount namespace of this process and its children: the rest of the computer sees none of it, and it is gone with them.
Source: mount_namespaces(7).
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

FOLDERS = ("/tmp", "/var/tmp", "/dev/shm")
_NEW_NAMESPACE = 0x00020000
_PRIVATE, _RECURSIVE = 1 << 18, 1 << 14


def take_own_folders() -> bool:
    """False where this may not be done; then the folders are the computer's, and others may write there meanwhile."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_NAMESPACE) != 0:
        return False
    if libc.mount(b"none", b"/", None, _PRIVATE | _RECURSIVE, None) != 0:
        return False
    done = True
    for folder in FOLDERS:
        if Path(folder).is_dir():
            done = libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"mode=1777") == 0 and done
    return done
