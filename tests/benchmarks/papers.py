"""Invented papers as photographs: cards and passports whose numbers fit, on a table, turned, dark, blurred, in JPEG.

Made of the fonts that a set-up installs, so that zones for machines stand in a typewriter's letters and not in OCR-B.
Nobody in them exists; no real paper is like them in its creases, stamps and holograms.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from intake.media.images import Pixels
from intake.model.identity_number import kazakh_iin_is_valid, prc_number_is_valid
from intake.model.travel_document import check_digit

QUALITIES = ("good", "fair", "poor")
_BLUR = {"good": 0.5, "fair": 0.9, "poor": 1.2}
_DARK = {"good": (1.0, 1.0), "fair": (0.3, 0.8), "poor": (0.2, 0.5)}
_GRAIN = {"good": 4, "fair": 8, "poor": 11}
_JPEG = {"good": 90, "fair": 75, "poor": 50}
_WIDTHS = {"good": (1700, 2400), "fair": (1200, 1800), "poor": (900, 1300)}
_FONTS = Path("/usr/share/fonts")
_TYPEWRITER = _FONTS / "truetype/dejavu/DejaVuSansMono.ttf"
_LATIN = _FONTS / "truetype/dejavu/DejaVuSans.ttf"
_CHINESE = _FONTS / "opentype/noto/NotoSansCJK-Regular.ttc"
_CARD = (1400, 880)
_SURNAMES = ("TURSUN", "SEITKALI", "KADYRBEK", "MAMAT", "NURBEKOVA")
_NAMES = ("AYGUL", "NURLAN<BEK", "DANIYAR", "GULNISA", "ERZHAN")
_ISSUERS = ("CHN", "KAZ", "KGZ", "TUR")


@dataclass(frozen=True, slots=True)
class Paper:
    """A photograph of one paper. `number` is what is to be read."""

    kind: str
    quality: str
    number: str
    pixels: Pixels


def paper(seed: int) -> Paper:
    """The same for the same seed. Raises OSError where a font is not installed."""
    chance = random.Random(seed)
    kind, quality = list(_KINDS)[seed % len(_KINDS)], QUALITIES[seed // len(_KINDS) % len(QUALITIES)]
    number, lines, words = _KINDS[kind](chance)
    photograph = _photographed(_card(lines, words, chance), quality, chance, seed)
    return Paper(kind, quality, number, Pixels(photograph.width, photograph.height, photograph.tobytes()))


# --- numbers that fit ------------------------------------------------------------------------------------------------


def _until(made: Callable[[], str], fits: Callable[[str], bool]) -> str:
    while not fits(number := made()):
        pass
    return number


def _day(chance: random.Random, first: int, last: int) -> str:
    return f"{chance.randint(first, last):02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}"


def _figures(chance: random.Random, count: int) -> str:
    return "".join(chance.choices("0123456789", k=count))


def _chinese_card(chance: random.Random) -> tuple[str, list[str], str]:
    def made() -> str:
        return f"650{_figures(chance, 3)}{_day(chance, 1940, 2005)}{_figures(chance, 3)}{chance.choice('0123456789X')}"

    number = _until(made, prc_number_is_valid)
    return number, [number], "姓名 某某某\n性别 男  民族 某\n住址 某某自治区某某县12号\n公民身份号码"


def _kazakh_card(chance: random.Random) -> tuple[str, list[str], str]:
    number = _iin(chance)
    return number, [number], "ҚАЗАҚСТАН РЕСПУБЛИКАСЫ\nТЕГІ / ФАМИЛИЯ\nАТЫ / ИМЯ\nЖСН / ИИН"


def _iin(chance: random.Random) -> str:
    def made() -> str:
        return f"{_day(chance, 40, 99)}{chance.choice('3456')}{_figures(chance, 5)}"

    return _until(made, kazakh_iin_is_valid)


def _passport(chance: random.Random) -> tuple[str, list[str], str]:
    number = chance.choice("EGN") + _figures(chance, 8)
    birth, end = _day(chance, 0, 99), _day(chance, 20, 35)
    first = f"P<{chance.choice(_ISSUERS)}{chance.choice(_SURNAMES)}<<{chance.choice(_NAMES)}".ljust(44, "<")
    second = f"{number}{check_digit(number)}{chance.choice(_ISSUERS)}{birth}{check_digit(birth)}{chance.choice('MF')}"
    second += f"{end}{check_digit(end)}{'<' * 14}<"
    second += check_digit(second[:10] + second[13:20] + second[21:43])
    return number, [first, second], "PASSPORT / ПАСПОРТ\nSurname\nGiven names"


def _identity_card(chance: random.Random) -> tuple[str, list[str], str]:
    number = _figures(chance, 9)
    birth, end = _day(chance, 0, 99), _day(chance, 20, 35)
    first = f"IDKAZ{number}{check_digit(number)}{_iin(chance).ljust(15, '<')}"
    second = f"{birth}{check_digit(birth)}{chance.choice('MF')}{end}{check_digit(end)}KAZ{'<' * 11}"
    second += check_digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    third = f"{chance.choice(_SURNAMES)}<<{chance.choice(_NAMES)}".ljust(30, "<")
    return number, [first, second, third], "ЖЕКЕ КУӘЛІК\nIDENTITY CARD"


_KINDS = {"PRC": _chinese_card, "IIN": _kazakh_card, "TD3": _passport, "TD1": _identity_card}


# --- how it looks ----------------------------------------------------------------------------------------------------


def _card(lines: list[str], words: str, chance: random.Random) -> Image.Image:
    ground = tuple(chance.randint(205, 250) for _ in range(3))
    card = Image.new("RGB", _CARD, ground)
    draw = ImageDraw.Draw(card)
    for _ in range(60):  # the fine lines that papers have below their print
        colour = tuple(max(0, value - chance.randint(5, 25)) for value in ground)
        ends = [(chance.randint(0, _CARD[0]), chance.randint(0, _CARD[1])) for _ in range(2)]
        draw.line(ends, fill=colour, width=chance.randint(1, 4))
    ink = tuple(chance.randint(0, 60) for _ in range(3))
    draw.rectangle([80, 60, 360, 420], fill=tuple(chance.randint(90, 180) for _ in range(3)))
    draw.multiline_text((440, 60), words, font=ImageFont.truetype(str(_CHINESE), 40), fill=ink, spacing=14)
    zone = len(lines) > 1
    size = 46 if zone else chance.randint(46, 60)
    font = ImageFont.truetype(str(_TYPEWRITER if zone else chance.choice((_TYPEWRITER, _LATIN))), size)
    if zone:
        font = font.font_variant(size=min(62, int(size * 1290 / font.getlength(lines[0]))))
    top = _CARD[1] - 60 - font.size * 1.55 * len(lines)
    for place, line in enumerate(lines):
        draw.text((55, top + place * font.size * 1.55), line, font=font, fill=ink)
    return card


def _photographed(card: Image.Image, quality: str, chance: random.Random, seed: int) -> Image.Image:
    table = Image.new("RGB", (_CARD[0] * 5 // 4, _CARD[1] * 4 // 3), tuple(chance.randint(40, 140) for _ in range(3)))
    table.paste(card, ((table.width - card.width) // 2, (table.height - card.height) // 2))
    turned = table.rotate(chance.uniform(-8, 8), Image.Resampling.BICUBIC, fillcolor=(90, 80, 70))
    low, right = turned.height, turned.width
    corners = [at + chance.uniform(-30, 30) for at in (0, 0, 0, low, right, low, right, 0)]
    seen = turned.transform(turned.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC)
    width = chance.randint(*_WIDTHS[quality])
    seen = seen.resize((width, low * width // right), Image.Resampling.LANCZOS)
    seen = seen.filter(ImageFilter.GaussianBlur(_BLUR[quality]))
    seen = ImageEnhance.Brightness(seen).enhance(chance.uniform(*_DARK[quality]))
    grain = np.random.default_rng(seed).normal(0, _GRAIN[quality], (seen.height, seen.width, 3))
    noisy = Image.fromarray((np.asarray(seen) + grain).clip(0, 255).astype(np.uint8))
    packed = io.BytesIO()
    noisy.save(packed, "JPEG", quality=_JPEG[quality])
    return Image.open(packed).convert("RGB")
