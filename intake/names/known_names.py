"""Common names of Kazakhs and Uyghurs as their alphabets and Chinese registrars spell them. A table and a split.

Used only to propose spellings that a person confirms (spell.py): what is not here is spelled by sound. No name of a
person of any testimony belongs here, and nothing is ever learned from one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from intake.names.latin import search_fold

# Kazakh in Cyrillic, Uyghur, Chinese (as registrars write it most; others after it). A name of two parts that are both
# here (Айгүл, نۇرمەمەت, 吐尔逊古丽) needs no line of its own.
_TABLE: Final = """
Нұр نۇر 努尔|Гүл گۈل 古丽|Ай ئاي 阿依|Жан جان 江|Бек بېك 别克|Бай باي 拜,巴依|Хан خان 汗|Қыз قىز 克孜
Ниса نىسا 尼萨|Ер ئېر 叶尔|Мұрат مۇرات 木拉提|Дәулет داۋلەت 达吾列提|Серік سېرىك 赛力克|Қайрат قايرات 海拉提
Тұрсын تۇرسۇن 吐尔逊|Тұрғын تۇرغۇن 吐尔洪|Тоқты توختى 托合提|Мәмет مەمەت 买买提
Мұхаммед مۇھەممەت 穆罕默德,木合买提|Ахмет ئەخمەت 艾合买提|Мақмұт مەخمۇت 马合木提|Жүсіп يۈسۈپ 玉素甫,居素甫
Ибраһим ئىبراھىم 依不拉音,伊布拉音|Исмайыл ئىسمايىل 司马义|Ысқақ ئىسھاق 依斯哈克|Жақып ياقۇپ 亚库甫
Мұса مۇسا 木沙|Иса ئىسا 艾沙|Дауыт داۋۇت 达吾提|Сүлеймен سۇلايمان 苏来曼|Жүніс يۈنۈس 玉努斯|Әли ئەلى 艾力
Хасан ھەسەن 艾山|Хүсейін ھۈسەيىن 玉山|Омар ئۆمەر 吾买尔|Оспан ئوسمان 吾斯曼|Абду ئابدۇ 阿不都,阿卜杜
Абдулла ئابدۇللا 阿不都拉|Рахман راخمان 热合曼|Рахым رەھىم 热依木|Кәрім كېرىم 克里木|Әбілкім ئابلىكىم 阿不力克木
Ғаппар غاپپار 尕帕尔|Қадыр قادىر 卡德尔|Жаппар جاپپار 加帕尔|Саттар ساتتار 沙塔尔|Рашид رىشىت 热西提
Таһир تاھىر 塔依尔|Зәкір زاكىر 扎克尔|Парһат پەرھات 帕尔哈提|Ілһам ئىلھام 伊力哈木|Әкбар ئەكبەر 艾克拜尔
Әнуар ئەنۋەر 艾尼瓦尔|Әскер ئەسقەر 艾斯卡尔|Мұхтар مۇختەر 木合塔尔|Мұстафа مۇستاپا 木斯塔帕|Ерлан ئېرلان 叶尔兰
Ермек ئېرمېك 叶尔买克|Болат بولات 波拉提|Бауыр باۋىر 巴吾尔|Бақыт باقىت 巴合提|Қуаныш قۇئانىش 胡安西
Қуат قۇۋات 胡瓦提|Қанат قانات 哈那提|Қасым قاسىم 哈斯木,卡斯木|Қожа غوجا 和加|Айдар ئايدار 阿依达尔
Айдын ئايدىن 阿依丁|Аман ئامان 阿曼|Асқар ئاسقار 阿斯哈尔|Арман ئارمان 阿尔曼|Азат ئازات 阿扎提
Азамат ئازامەت 阿扎马提|Жеңіс جېڭىس 金恩斯|Жомарт جومارت 朱马尔提|Жұма جۈمە 居马|Марат مارات 马拉提
Ораз ئوراز 吾热孜|Самат سامات 沙马提|Талғат تالغات 塔力哈提|Темір تۆمۈر 铁木尔|Тілек تىلەك 提列克
Айша ئايشە 阿依夏|Зейнеп زەينەپ 再娜甫|Фатима پاتىمە 帕提曼|Хадиша خەدىچە 海地恰|Мәриям مەريەم 麦尔燕
Рахима رەھىمە 热依曼|Рабиға رابىيە 热比亚|Гүлнар گۈلنار 古丽娜尔|Пәти پاتى 帕提|Ризуан رىزۋان 热孜万
Меһрі مېھرى 米热|Миһри مىھرى 米热|Гүлнара گۈلنارا 古丽娜拉|Діл دىل 迪丽|Діләра دىلارە 迪拉热
Райхан رەيھان 热依汗|Сания سانىيە 沙尼亚|Гауһар گۆھەر 古海尔|Ләззат لەززەت 拉扎提|Жанар جانار 加娜尔
Жәмила جەمىلە 加米拉|Қарлығаш قارلىغاش 哈丽哈什|Салтанат سالتانات 沙勒塔娜提|Сәуле ساۋلە 沙吾列
Мадина مەدىنە 马迪娜|Назым نازىم 纳孜木|Перизат پەرىزات 帕丽扎提|Зүлфия زۇلپىيە 祖丽菲亚|Жалқын يالقۇن 亚力坤
Еркін ئەركىن 艾尔肯|Әлім ئالىم 阿里木|Әділ ئادىل 阿迪力|Ғайрат غەيرەت 海热提|Ғалым غالىم 哈力木
Насыр ناسىر 纳斯尔|Нияз نىياز 尼亚孜|Садық سادىق 沙迪克|Сәлім سېلىم 赛力木|Уәли ۋەلى 外力|Шәріп شېرىپ 谢日甫
Һашим ھاشىم 阿西木|Тұрап تۇراپ 吐拉甫|Қабыл قابىل 卡比力|Рамазан رامىزان 热马赞|Құрбан قۇربان 库尔班
Ораза روزى 肉孜
"""


@dataclass(frozen=True, slots=True)
class Known:
    """One name, or several written as one: `kazakh` in Cyrillic, `uyghur`, `chinese` the commonest first."""

    kazakh: str
    uyghur: str
    chinese: tuple[str, ...]


@cache
def _names() -> tuple[Known, ...]:
    lines = (one for line in _TABLE.split("\n") for one in line.split("|") if one)
    return tuple(Known(k, u, tuple(zh.split(","))) for k, u, zh in (line.split() for line in lines))


@cache
def _by_key() -> dict[str, Known]:
    found: dict[str, Known] = {}
    for one in _names():
        for spelled in (one.kazakh, one.uyghur):
            found.setdefault(search_fold(spelled).replace(" ", ""), one)
    return found


@cache
def _by_chinese() -> dict[str, Known]:
    return {chinese: one for one in reversed(_names()) for chinese in one.chinese}


def known(word: str) -> Known | None:
    """The name, or the two or three names, that `word` is in any alphabet but Chinese; None for any other."""
    return _joined(_split(search_fold(word).replace(" ", ""), _by_key(), 3))


def known_chinese(word: str) -> Known | None:
    """The same for a word in Chinese characters."""
    return _joined(_split(word, _by_chinese(), 3))


def _split(text: str, table: dict[str, Known], most: int) -> list[Known] | None:
    """`text` as at most `most` entries of the table, the longest first one first; None if it is not made of them."""
    if text in table:
        return [table[text]]
    if most < 2:
        return None
    for size in range(len(text) - 1, 0, -1):
        if text[:size] not in table:
            continue
        # search_fold makes one letter of n and g: Тұрсынгүл
        hidden = ("g" + text[size:],) if text[size - 1] == "n" else ()
        for remaining in (text[size:], *hidden):
            if (rest := _split(remaining, table, most - 1)) is not None:
                return [table[text[:size]], *rest]
    return None


def _joined(parts: list[Known] | None) -> Known | None:
    if not parts:
        return None
    first, *rest = parts
    uyghur = first.uyghur + "".join(_inside(one.uyghur) for one in rest)
    return Known(
        first.kazakh + "".join(one.kazakh.lower() for one in rest),
        uyghur,
        tuple(dict.fromkeys("".join(one.chinese[min(n, len(one.chinese) - 1)] for one in parts) for n in range(2))),
    )


def _inside(uyghur: str) -> str:
    """Inside a word a vowel after a consonant stands without the sign that carries it at the beginning."""
    return uyghur.removeprefix("ئ")
