"""Bech32 (BIP 173) without its length limit, as age writes recipients and identities. Text in, bytes out."""

from __future__ import annotations

from intake.errors import BadKey

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
MAX_LENGTH = 4096


def encode(prefix: str, data: bytes) -> str:
    """Lower-case text: prefix, "1", data in groups of five bits, six letters of checksum."""
    values = _regroup(data, 8, 5, pad=True)
    expanded = _expand(prefix) + values
    checksum = _polymod([*expanded, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [checksum >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(_ALPHABET[value] for value in values)


def decode(untrusted: str, prefix: str) -> bytes:
    """The data behind a lower-case `prefix`. All-upper text is accepted as well, mixed is not. Raises
    BadKey.
    """
    if len(untrusted) > MAX_LENGTH or not untrusted.isascii():
        raise BadKey(reason="it is not an age key")
    if untrusted not in (untrusted.lower(), untrusted.upper()):
        raise BadKey(reason="upper and lower case are mixed")
    found, separator, letters = untrusted.lower().rpartition("1")
    if not separator or found != prefix:
        raise BadKey(reason="it is not a key of this kind")
    try:
        values = [_VALUE[letter] for letter in letters]
    except KeyError:
        raise BadKey(reason="it has a letter that does not belong there") from None
    if len(values) < 6 or _polymod(_expand(prefix) + values) != 1:
        raise BadKey(reason="its checksum is wrong, so a letter is missing or mistyped")
    return bytes(_regroup(values[:-6], 5, 8, pad=False))


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= generator
    return check


def _expand(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _regroup(values: bytes | list[int], width: int, into: int, *, pad: bool) -> list[int]:
    gathered = bits = 0
    groups = []
    for value in values:
        gathered = (gathered << width | value) & 0xFFF
        bits += width
        while bits >= into:
            bits -= into
            groups.append(gathered >> bits & (1 << into) - 1)
    if pad:
        if bits:
            groups.append(gathered << into - bits & (1 << into) - 1)
    elif bits >= width or gathered & (1 << bits) - 1:
        raise BadKey(reason="it has left-over bits")
    return groups
