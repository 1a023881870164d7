"""Case, plural and possessive endings of Kazakh, Kyrgyz, Uyghur, Turkish and Russian, as one pattern a script.

Only for names too short to be matched by their beginning: "Али" must be found in "Алиге" without taking every word
that begins with ali. Longer names never need this list, since any letters may follow their stem.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from intake.names.fold import fold
from intake.names.latin import search_fold

# Turkic slots in order: plural, possessive, case, then particles. Harmony doubles each; fold() makes most of them meet.
_CYRILLIC_SLOTS: Final = (
    "лар лер дар дер тар тер лор лөр дор дөр тор төр жан джан хан бек бай гүл гуль гул ай еке",
    "ым ім м ың ің ң ы і сы сі сын сін ымыз іміз мыз міз ыңыз іңіз ңыз ңіз нікі дікі тікі ным нім",
    "ның нің дың дің тың тің нын нин нун нүн дын дин дун дүн тын тин тун түн "
    "ға ге қа ке на не а е га го гө ка ко кө я "
    "ны ні ды ді ты ті н ну нү ду дү ту тү "
    "да де та те нда нде до дө то тө "
    "дан ден тан тен нан нен дон дөн тон төн нон нөн "
    "мен бен пен менен дай дей тай тей дағы дегі тағы тегі ша ше ча че дыкі",
    "мын мін сың сің сыз сіз ды ді ма ме ба бе па пе ғой да де",
)
_RUSSIAN: Final = (
    "а я у ю ом ем ём ой ей ою ею ёй е и ы ам ям ами ями ах ях ов ев ин ина иной ину ины ын ына ыну "
    "ова ову овой евой ева еву ого ому ым ыми ых ий ия ию ии иев"
)
_ARABIC_SLOTS: Final = (
    "لار لەر دار دەر تار تەر جان",
    "ىم م ىڭ ڭ ۇم ۇڭ ى سى ىمىز مىز ىڭىز ڭىز لىرى ۈم",
    "نىڭ دىڭ تىڭ عا گە قا كە غا نا نە ا ە نى دى تى ن دا دە تا تە دان دەن تان تەن نان نەن دىن تىن مەن بەن پەن "
    "دىكى تىكى چە چا داي دەي نىكى دىكى",
    "مۇ مۇ دۇر غۇ دىمۇ نىمۇ",
)
_LATIN_SLOTS: Final = (
    "lar ler dar der tar ter jan can bek bay gul",
    "ım im um üm m ın in un ün n ı i u ü sı si su sü mız miz muz müz nız niz ımız imiz oğlu qizi kızı uly",
    "nın nin nun nün ın in un ün nıñ niñ ning nıng dıñ diñ tıñ tiñ ya ye a e ğa ge qa ke na ne gha qe "
    "nı ni nu nü yı yi yu yü ı i u ü dı di tı ti da de ta te nda nde dan den tan ten ndan nden nan nen din tin "
    "la le yla yle men ben pen ca ce ça çe ki",
    "dır dir dur dür tır tir mı mi mu mü s",
)


def _pattern(slots: tuple[str, ...], extra: str, to_space: str) -> re.Pattern[str]:
    turn = fold if to_space == "fold" else (lambda word: search_fold(word).replace(" ", ""))

    def group(words: str) -> str:
        endings = sorted({turn(word) for word in words.split()} - {""}, key=len, reverse=True)
        return "(?:" + "|".join(map(re.escape, endings)) + ")?"

    turkic = "".join(group(slot) for slot in slots)
    return re.compile(f"(?:{turkic}|{group(extra)})" if extra else turkic)


@lru_cache(maxsize=8)
def ending_pattern(space: str, alphabet: str) -> re.Pattern[str]:
    """The pattern of one possibly empty chain of endings in `space` ("fold" or "latin").

    `alphabet` is "cyrillic", "arabic" or "latin"; in the Latin space all three are folded to a-z.
    """
    if alphabet == "cyrillic":
        return _pattern(_CYRILLIC_SLOTS, _RUSSIAN, space)
    if alphabet == "arabic":
        return _pattern(_ARABIC_SLOTS, "", space)
    return _pattern(_LATIN_SLOTS, "", space)
