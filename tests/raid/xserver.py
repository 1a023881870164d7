"""The X server through libX11 and libXtst: letters of any script as key presses, and what windows tell anybody.

A letter that no key has is put on a spare key first, as another keyboard layout would; then the key is pressed through
XTEST, so the program sees nothing but a keyboard. Sources: Xlib and XTEST protocol manuals.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import time
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_ubyte, c_uint, c_ulong, c_void_p

_SHIFT = 0xFFE1
_FIRST, _COUNT = 8, 248
_MULTIMEDIA = 0x1008FE00
"""From here on: keys such as 'eject' and 'mail', which nobody presses here and letters may have."""
_MOST = 1 << 16


class XServer:
    """One connection to the display `name`. Raises OSError when there is none."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._xtest = ctypes.CDLL("libXtst.so.6")
        x = self._x
        x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = c_void_p, [c_char_p]
        x.XGetKeyboardMapping.restype = POINTER(c_ulong)
        x.XGetKeyboardMapping.argtypes = [c_void_p, c_ubyte, c_int, POINTER(c_int)]
        x.XChangeKeyboardMapping.argtypes = [c_void_p, c_int, c_int, POINTER(c_ulong), c_int]
        x.XKeysymToKeycode.restype, x.XKeysymToKeycode.argtypes = c_ubyte, [c_void_p, c_ulong]
        x.XSync.argtypes, x.XFlush.argtypes, x.XFree.argtypes = [c_void_p, c_int], [c_void_p], [c_void_p]
        x.XCloseDisplay.argtypes = [c_void_p]
        x.XDefaultRootWindow.restype, x.XDefaultRootWindow.argtypes = c_ulong, [c_void_p]
        x.XQueryTree.argtypes = [c_void_p, c_ulong, POINTER(c_ulong), POINTER(c_ulong), POINTER(POINTER(c_ulong)),
                                 POINTER(c_uint)]  # fmt: skip
        x.XListProperties.restype = POINTER(c_ulong)
        x.XListProperties.argtypes = [c_void_p, c_ulong, POINTER(c_int)]
        x.XGetWindowProperty.argtypes = [c_void_p, c_ulong, c_ulong, c_long, c_long, c_int, c_ulong, POINTER(c_ulong),
                                         POINTER(c_int), POINTER(c_ulong), POINTER(c_ulong),
                                         POINTER(POINTER(c_ubyte))]  # fmt: skip
        self._xtest.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        # a window that closes while it is looked at is no reason to end
        self._ignore = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda display, event: 0)
        x.XSetErrorHandler(self._ignore)
        self._display = x.XOpenDisplay(name.encode())
        if not self._display:
            raise OSError(f"no display {name}")
        self._read_map()

    def close(self) -> None:
        if self._display:
            self._x.XCloseDisplay(self._display)
            self._display = None

    # --- keys --------------------------------------------------------------------------------------------------------

    def _read_map(self) -> None:
        per = c_int()
        first, count = _FIRST, _COUNT
        held = self._x.XGetKeyboardMapping(self._display, first, count, byref(per))
        self._per = per.value
        self._table = (c_ulong * (count * per.value))(*[held[at] for at in range(count * per.value)])
        self._keys: dict[int, tuple[int, bool]] = {}
        self._spare: list[int] = []
        for number in range(count):
            symbols = [held[number * per.value + level] for level in range(per.value)]
            if all(symbol == 0 or symbol >= _MULTIMEDIA for symbol in symbols):
                self._spare.append(first + number)
                continue
            for level, shifted in ((0, False), (1, True)):
                if level < len(symbols) and symbols[level]:
                    self._keys.setdefault(symbols[level], (first + number, shifted))
        self._x.XFree(held)
        self._on_spare: dict[int, int] = {}

    @property
    def spare_keys(self) -> int:
        return len(self._spare)

    def type(self, text: str, settled: Callable[[], object], pause: float = 0.004) -> None:
        """Presses the keys of `text`. `settled` waits until the program has done everything pressed so far."""
        rest = text
        while rest:
            pressed = self._press(self._mapped(rest, settled), pause)
            if not pressed:
                raise OSError("no key is free for a letter: this display was used before")
            rest = rest[pressed:]
            settled()

    def _mapped(self, text: str, settled: Callable[[], object]) -> str:
        """As much of `text` as there are keys for, with all letters of it on keys."""
        wanted: dict[int, None] = {}
        length = 0
        for char in text:
            symbol = keysym(char)
            if symbol not in self._keys:
                wanted[symbol] = None
                if len(wanted) > len(self._spare):
                    break
            length += 1
        wanted = dict.fromkeys(keysym(char) for char in text[:length] if keysym(char) not in self._keys)
        self._forget_what_was_undone()
        missing = [symbol for symbol in wanted if symbol not in self._on_spare]
        if missing:
            free = [key for key in self._spare if key not in self._on_spare.values()]
            for symbol in [held for held in self._on_spare if held not in wanted]:
                if len(free) >= len(missing):
                    break
                free.append(self._on_spare.pop(symbol))
            for symbol, key in zip(missing, free, strict=False):
                # every level, so that a shift that hangs changes nothing
                for level in range(self._per):
                    self._table[(key - _FIRST) * self._per + level] = symbol
                self._on_spare[symbol] = key
            # one request for the whole map: the program reads all of it again for each that it hears of
            self._x.XChangeKeyboardMapping(self._display, _FIRST, self._per, self._table, _COUNT)
            self._x.XSync(self._display, 0)
            # not before it has read it may a key be pressed
            for _ in range(3):
                time.sleep(0.08)
                settled()
        return text[:length]

    def _forget_what_was_undone(self) -> None:
        """An input method sets the keyboard's layout anew when it likes: letters that are on no key any more."""
        per = c_int()
        held = self._x.XGetKeyboardMapping(self._display, _FIRST, _COUNT, byref(per))
        for symbol, key in list(self._on_spare.items()):
            if held[(key - _FIRST) * per.value] != symbol:
                del self._on_spare[symbol]
        self._x.XFree(held)

    def _press(self, text: str, pause: float) -> int:
        shift = self._x.XKeysymToKeycode(self._display, _SHIFT)
        for char in text:
            symbol = keysym(char)
            key, shifted = (self._on_spare[symbol], False) if symbol in self._on_spare else self._keys[symbol]
            if shifted:
                self._key(shift, True)
            self._key(key, True)
            self._key(key, False)
            if shifted:
                self._key(shift, False)
            self._x.XFlush(self._display)
            time.sleep(pause)
        return len(text)

    def _key(self, key: int, down: bool) -> None:
        self._xtest.XTestFakeKeyEvent(self._display, key, int(down), 0)

    # --- what windows tell -------------------------------------------------------------------------------------------

    def properties(self) -> bytes:
        """Every property of every window: titles, classes, icons, names, whatever is written on them."""
        self._x.XSync(self._display, 0)
        return b"\n".join(
            value for window in self._windows(self._x.XDefaultRootWindow(self._display)) for value in self._told(window)
        )

    def _windows(self, window: int) -> Iterator[int]:
        yield window
        root, parent, children, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
        if self._x.XQueryTree(self._display, window, byref(root), byref(parent), byref(children), byref(count)):
            found = [children[number] for number in range(count.value)]
            if children:
                self._x.XFree(children)
            for child in found:
                yield from self._windows(child)

    def _told(self, window: int) -> Iterator[bytes]:
        count = c_int()
        atoms = self._x.XListProperties(self._display, window, byref(count))
        if not atoms:
            return
        for number in range(count.value):
            kind, size, items, left, value = c_ulong(), c_int(), c_ulong(), c_ulong(), POINTER(c_ubyte)()
            failed = self._x.XGetWindowProperty(
                self._display, window, atoms[number], 0, _MOST, 0, 0,
                byref(kind), byref(size), byref(items), byref(left), byref(value),
            )  # fmt: skip
            if not failed and value:
                width = {8: 1, 16: 2, 32: ctypes.sizeof(c_long)}.get(size.value, 0)
                yield bytes(value[: items.value * width])
                self._x.XFree(value)
        self._x.XFree(atoms)


def keysym(char: str) -> int:
    """The X name of a letter: Latin-1 as it is, everything else as Unicode."""
    code = ord(char)
    if char == "\n":
        return 0xFF0D
    if char == "\t":
        return 0xFF09
    return code if 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xFF else 0x01000000 | code
