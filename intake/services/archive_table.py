"""The table that describes a folder of files: which column is what, and what each row says. Guesses are only proposed.

Nothing of a row is thrown away: what is not understood stays with the item in the table's own words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from intake.errors import WrongUse
from intake.model.dates import PartialDate
from intake.model.dossier import ArchiveKind, FoundColumn
from intake.model.typed_date import read

Rows = Sequence[Sequence[str]]
MAX_FOUND = 4_000
"""Letters of a cell that are kept."""
_LOOK = 500


class Column(StrEnum):
    """What a column may be."""

    FILE = "file"
    ADDRESS = "address"
    CHANNEL = "channel"
    TITLE = "title"
    PUBLISHED = "published"
    CAPTURED = "captured"
    CAPTURED_BY = "captured-by"
    ONLINE = "online"
    KIND = "kind"


_HEADINGS: Mapping[Column, str] = {
    Column.FILE: "file filename filepath path файл имяфайла названиефайла путь файлатауы файлаты dosya dosyaadı 文件"
    " 文件名 ھۆججەت",
    Column.ADDRESS: "url address link webaddress source ссылка адрес сілтеме мекенжай bağlantı adres 网址 链接 地址"
    " ئادرېس",
    Column.CHANNEL: "channel uploader account author publisher канал автор аккаунт арна kanal 频道 账号 قانال",
    Column.TITLE: "title name heading название заголовок тақырып атауы başlık 标题 名称 تېما",
    Column.PUBLISHED: "published publishedat publicationdate uploaddate uploaded date опубликовано датапубликации дата"
    " жарияланған күні yayıntarihi tarih 发布 发布日期 日期 时间",
    Column.CAPTURED: "captured capturedat downloaded downloadedat saved archived сохранено скачано датасохранения"
    " жүктелген kaydedildi 下载日期 保存日期",
    Column.CAPTURED_BY: "capturedby downloadedby savedby archivedby ктосохранил сохранил кімжүктеді kaydeden 保存人",
    Column.ONLINE: "online stillonline available status доступно ещёдоступно онлайн 在线",
    Column.KIND: "kind type category вид тип түрі tür 类型",
}
_KINDS: Mapping[ArchiveKind, str] = {
    ArchiveKind.VIDEO: "video видео бейне 视频",
    ArchiveKind.VOICE_MESSAGE: "voice audio voicemessage голосовое аудио дауыс 语音",
    ArchiveKind.LETTER: "letter письмо хат mektup 信件",
    ArchiveKind.VERDICT: "verdict judgment приговор үкім 判决书",
    ArchiveKind.PAPER_NOTE: "note papernote записка жазба 纸条",
    ArchiveKind.PHOTOGRAPH: "photo photograph picture image фото фотография сурет 照片",
    ArchiveKind.DOCUMENT: "document pdf документ құжат belge 文件",
}
_YES = frozenset(["yes", "y", "true", "1", "да", "иә", "evet", "是", "online", "доступно"])
_NO = frozenset(
    ["no", "n", "false", "0", "нет", "жоқ", "hayır", "否", "offline", "deleted", "removed", "удалено", "недоступно"]
)


@dataclass(frozen=True, slots=True)
class Described:
    """One row: `row` counts from 1 as in the table, headings included; `file` is what it calls the file."""

    row: int
    file: str = ""
    address: str = ""
    channel: str = ""
    title: str = ""
    published: PartialDate | None = None
    captured: PartialDate | None = None
    captured_by: str = ""
    online: bool | None = None
    kind: ArchiveKind | None = None
    as_found: tuple[FoundColumn, ...] = ()


@dataclass(frozen=True, slots=True)
class Mapped:
    """`headings` as they are written, or empty where the table has none; `columns` says where each meaning stands."""

    headings: tuple[str, ...]
    columns: Mapping[Column, int]


def guess(rows: Rows, file_names: Iterable[str]) -> Mapped:
    """Which column is what: by its heading, and the file's by how many cells name a file that is there."""
    names = {_plain(name) for path in file_names for name in (path, last_part(path), _stem(last_part(path)))}
    width = max((len(row) for row in rows), default=0)
    hits = [
        sum(bool(_cell(row, column)) and _named(_cell(row, column)) & names != set() for row in rows[:_LOOK])
        for column in range(width)
    ]
    first = rows[0] if rows else ()
    has_headings = bool(first) and not any(_named(cell) & names for cell in first if cell)
    found: dict[Column, int] = {}
    if has_headings:
        for column, heading in enumerate(first):
            meaning = _meaning(heading)
            if meaning is not None and meaning not in found:
                found[meaning] = column
    best = max(range(width), key=lambda column: hits[column], default=-1)
    held = hits[found[Column.FILE]] if Column.FILE in found else 0
    if best >= 0 and hits[best] > held:
        found = {meaning: column for meaning, column in found.items() if column != best}
        found[Column.FILE] = best
    if Column.ADDRESS not in found:
        addressed = [sum(_cell(row, c).lower().startswith(("http://", "https://")) for row in rows[:_LOOK]) for c in
                     range(width)]  # fmt: skip
        likely = max(range(width), key=lambda column: addressed[column], default=-1)
        if likely >= 0 and addressed[likely] and likely not in found.values():
            found[Column.ADDRESS] = likely
    return Mapped(tuple(first) if has_headings else (), found)


def corrected(mapped: Mapped, said: Mapping[str, str]) -> Mapped:
    """With a person's corrections: meaning -> heading, or the column's number from 1. Raises WrongUse."""
    columns = dict(mapped.columns)
    for meaning, where in said.items():
        try:
            column = Column(meaning)
        except ValueError:
            raise WrongUse from None
        if where in mapped.headings:
            columns[column] = mapped.headings.index(where)
        elif where.isdecimal() and 0 < int(where) <= 1_000:
            columns[column] = int(where) - 1
        elif not where:
            columns.pop(column, None)
        else:
            raise WrongUse
    return Mapped(mapped.headings, columns)


def describe(rows: Rows, mapped: Mapped) -> list[Described]:
    """Every row that says anything."""
    found = []
    for number, row in enumerate(rows, start=1):
        if (number == 1 and mapped.headings) or not any(row):
            continue
        cells = {meaning: _cell(row, column) for meaning, column in mapped.columns.items()}
        found.append(
            Described(
                row=number,
                file=cells.get(Column.FILE, ""),
                address=cells.get(Column.ADDRESS, ""),
                channel=cells.get(Column.CHANNEL, ""),
                title=cells.get(Column.TITLE, ""),
                published=date_of(cells.get(Column.PUBLISHED, "")),
                captured=date_of(cells.get(Column.CAPTURED, "")),
                captured_by=cells.get(Column.CAPTURED_BY, ""),
                online=_online(cells.get(Column.ONLINE, "")),
                kind=_kind(cells.get(Column.KIND, "")),
                as_found=tuple(
                    FoundColumn(heading=_cell(mapped.headings, column) or str(column + 1), text=cell[:MAX_FOUND])
                    for column, cell in enumerate(row)
                    if cell
                ),
            )
        )
    return found


def date_of(cell: str) -> PartialDate | None:
    """What the table says, and what is understood of it."""
    if not cell:
        return None
    text = cell[:200]
    # a time of day says nothing that a date would hold
    day = re.sub(r"[T ]\d{1,2}:\d{2}.*$", "", text)
    return PartialDate(said=text, understood=read(day).readings)


def last_part(path: str) -> str:
    """The name of a file at the end of a path of any system."""
    return re.split(r"[/\\]", path.strip())[-1]


def plain_path(path: str) -> str:
    """A path as it is compared: slashes forward, letters composed and small."""
    return _plain(path.strip().replace("\\", "/").lstrip("./"))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).casefold()


def _stem(name: str) -> str:
    return name.rsplit(".", 1)[0] if "." in name[1:] else name


def _named(cell: str) -> set[str]:
    name = last_part(cell)
    return {_plain(name), _plain(_stem(name))} if name else set()


def _cell(row: Sequence[str], column: int) -> str:
    return row[column].strip() if 0 <= column < len(row) else ""


def _word(text: str) -> str:
    return "".join(letter for letter in _plain(text) if letter.isalnum())


def _meaning(heading: str) -> Column | None:
    word = _word(heading)
    return next((meaning for meaning, words in _HEADINGS.items() if word in words.split()), None) if word else None


def _online(cell: str) -> bool | None:
    word = _plain(cell)
    return True if word in _YES else False if word in _NO else None


def _kind(cell: str) -> ArchiveKind | None:
    word = _word(cell)
    return next((kind for kind, words in _KINDS.items() if word and word in words.split()), None)
