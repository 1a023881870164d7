"""Which words of an address betray where somebody lives, and which are said of half a country.

The public ones (countries, regions, prefectures: what a report may tell anyway) and the generic ones (street, village,
house) are not looked for; every other word of an address is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from intake.names.fold import fold, han_fold
from intake.names.scripts import is_han
from intake.redaction.han import place_patterns

# Countries, the region, its prefectures and capitals, as they are written in the scripts of the archive.
_PUBLIC: Final = """
Қытай Китай China Çin Chinese جۇڭگو جۇڭگۇ خىتاي Қазақстан Казахстан Kazakhstan Qazaqstan قازاقستان قازاقىستان
Кыргызстан Қырғызстан Киргизия Kyrgyzstan Түркия Турция Türkiye Turkey Өзбекстан Узбекистан Uzbekistan
Россия Russia Ресей Шыңжаң Синьцзян Xinjiang Sinkiang شىنجاڭ Шинжаң Іле Или Ili Ile ىلە ئىلى
Алтай Altay Altai التاي ئالتاي Тарбағатай Тарбагатай Tarbagatay Tacheng تارباعاتاي تارباغاتاي
Үрімші Урумчи Ürümqi Urumqi Urumchi ۇرىمجى ئۈرۈمچى Қашқар Кашгар Kashgar Kashi قاشقار قەشقەر
Хотан Hotan Khotan حوتان خوتەن Ақсу Аксу Aksu اقسۋ ئاقسۇ Турфан Тұрпан Turpan Turfan تۇرپان
Құмыл Хами Kumul Hami قۇمىل Боратала Bortala Буратала Баянғол Баянгол Bayingol Қызылсу Кызылсу Kizilsu
Жоңғар Джунгария Алматы Almaty Астана Astana Бішкек Бишкек Bishkek Стамбул Istanbul Анкара Ankara
Қарамай Карамай Karamay
"""
_PUBLIC_HAN_WORDS: Final = """
中国 新疆 维吾尔 新疆维吾尔 伊犁 伊犁哈萨克 哈萨克 阿勒泰 塔城 乌鲁木齐 喀什 和田 阿克苏 吐鲁番 哈密 博尔塔拉 巴音郭楞
克孜勒苏 昌吉 克拉玛依 自治 哈萨克自治 维吾尔自治 新疆维吾尔自治 伊犁哈萨克自治 蒙古自治 回族自治
柯尔克孜自治 哈萨克斯坦
北京 甘肃 青海 新疆维吾尔自治区 伊犁哈萨克自治州 生产建设兵
"""
_PUBLIC_HAN: Final = frozenset(_PUBLIC_HAN_WORDS.split())
_GENERIC: Final = """
ауыл аул село сел поселок деревня кишлак қыстақ кыштак айыл улица улицы ул көше көшесі көчө кочо
проспект даңғыл район аудан область облыс уезд округ аймақ город қала шаар дом үй квартира пәтер кв бригада полк
дивизия корпус строение микрорайон мөлтек республика бывший около возле рядом жанында
village street str road avenue ave house apartment flat apt district county township town city region province
prefecture state autonomous republic regiment division group brigade team unit building block near outside from
mahalle sokak sokağı cadde köy ilçe kent il şehir bingtuan бингтуан
اۋىل اۋدان قالا كوشە ۇي ناھىيە ناھىيىسى يېزا كەنت مەھەللە شەھەر كوچا ئۆي ۋىلايەت ئوبلاست رايون
автоном автономный автономная автономиялық уйгурский ұйғыр уйгур казахский қазақ казах uyghur uighur kazakh моңғол
монгол mongol кыргыз қырғыз
из-под под над при возле между the and with near de
"""


def address_words(address: str) -> Iterator[str]:
    """The words of an address that betray a place, unfolded; of other than Han script, of three letters or more."""
    for word in re.findall(r"[^\W\d_]+(?:[-'’‘ʼ\u00ad\u200b-\u200d\u0300-\u036f]+[^\W\d_]+)*", address):
        folded = fold(word)
        if len(folded) >= 3 and not any(is_han(char) for char in word) and not is_common(word):
            yield word


def is_common(word: str) -> bool:
    """Whether a word is public or generic, perhaps with an ending of up to three letters."""
    folded = fold(word)
    return any(folded.startswith(common) and len(folded) - len(common) <= 3 for common in _common(folded[:2]))


def address_han(address: str) -> Iterator[str]:
    """The Chinese stretches of an address that betray a place."""
    whole = han_fold(address)
    for pattern in place_patterns(address):
        if pattern not in _PUBLIC_HAN and (pattern != whole or not _all_public(whole)):
            yield pattern


def _all_public(whole: str) -> bool:
    return whole in _PUBLIC_HAN or whole.rstrip("省市区县州") in _PUBLIC_HAN


@lru_cache(maxsize=1024)
def _common(beginning: str) -> tuple[str, ...]:
    return tuple(word for word in _common_words() if word.startswith(beginning))


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    return frozenset(fold(word) for word in (_PUBLIC + _GENERIC).split())
