"""What a system offers against other programs that watch: marks for the clipboard, and windows that cannot be captured.

Knows no Qt. On Linux only the clipboard's mark exists and has been run (under X11; X11 and Wayland know no way to keep
a window out of a capture). The Windows and macOS parts are written from documentation and NOT RUN.
"""

from __future__ import annotations

import sys

_WDA_EXCLUDEFROMCAPTURE = 0x11
_NS_WINDOW_SHARING_NONE = 0
_WINDOWS_MIME = 'application/x-qt-windows-mime;value="{}"'
CONCEALED_TYPE = "org.nspasteboard.ConcealedType"

#: The mark that Linux desktops honour. It is on every copy of ours, so that a copy without it is known as a mistake.
KDE_MARK = "x-kde-passwordManagerHint"


def clipboard_marks(platform: str = sys.platform) -> dict[str, bytes]:
    """MIME type -> bytes to put beside a copied text, so that histories and clouds leave it out."""
    marks = {KDE_MARK: b"secret"}
    if platform == "win32":
        # Qt hands these on as registered clipboard formats; the two numbers are DWORDs that say no.
        marks[_WINDOWS_MIME.format("ExcludeClipboardContentFromMonitorProcessing")] = b"1"
        marks[_WINDOWS_MIME.format("CanIncludeInClipboardHistory")] = bytes(4)
        marks[_WINDOWS_MIME.format("CanUploadToCloudClipboard")] = bytes(4)
    return marks


def conceal_clipboard(platform: str = sys.platform) -> None:
    """After a copy: macOS takes its mark only on the pasteboard itself. NOT RUN."""
    if platform != "darwin":
        return
    objects = _ObjectiveC()
    board = objects.send(objects.named("NSPasteboard"), "generalPasteboard")
    mark = objects.text(CONCEALED_TYPE)
    objects.send(board, "addTypes:owner:", objects.send(objects.named("NSArray"), "arrayWithObject:", mark), None)
    objects.send(board, "setString:forType:", objects.text(""), mark)


def composes_by_what_is_there(platform: str = sys.platform) -> bool:
    """Whether input methods need the text around the cursor (dead keys of macOS, Windows' reconversion). Those for the
    languages here do without on Linux, where any program may be one."""
    return not platform.startswith("linux")


def can_block_capture(platform: str = sys.platform) -> bool:
    """Whether this system knows a way to keep a window out of captures."""
    return platform in ("win32", "darwin")


def block_capture(window_id: int, platform: str = sys.platform) -> bool:
    """Keeps a top-level window out of screenshots and shared screens; True where the system said yes. NOT RUN."""
    if platform == "win32":
        import ctypes

        user = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
        return bool(user.SetWindowDisplayAffinity(ctypes.c_void_p(window_id), _WDA_EXCLUDEFROMCAPTURE))
    if platform == "darwin":
        objects = _ObjectiveC()
        # Qt's window id is an NSView there
        objects.send(objects.send(window_id, "window"), "setSharingType:", _NS_WINDOW_SHARING_NONE)
        return True
    return False


class _ObjectiveC:
    """Messages to macOS's own objects, through objc_msgSend. Objects are addresses. NOT RUN."""

    def __init__(self) -> None:
        import ctypes

        self._runtime = ctypes.CDLL("/usr/lib/libobjc.dylib")
        self._runtime.sel_registerName.restype = ctypes.c_void_p
        self._runtime.objc_getClass.restype = ctypes.c_void_p

    def named(self, name: str) -> int:
        return int(self._runtime.objc_getClass(name.encode()) or 0)

    def send(self, target: int, selector: str, *arguments: int | bytes | None) -> int:
        import ctypes

        kinds = [ctypes.c_char_p if isinstance(each, bytes) else ctypes.c_void_p for each in arguments]
        message = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)(
            ("objc_msgSend", self._runtime)
        )
        return int(message(target, self._runtime.sel_registerName(selector.encode()), *arguments) or 0)

    def text(self, words: str) -> int:
        return self.send(self.named("NSString"), "stringWithUTF8String:", words.encode())
