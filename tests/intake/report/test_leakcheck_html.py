"""The leak check on HTML: a value planted anywhere in the file is found, and so is more or less than the text."""

from __future__ import annotations

import base64

import pytest

from intake.report.document import ReportDocument
from tests.intake.report.leakcheck_kit import NAME, kinds, verdict

_B64 = base64.b64encode(("xx" + NAME + "zz").encode())
IN_HTML: dict[str, tuple[bytes, bytes]] = {
    "attribute": (b"<main>", f'<main data-note="{NAME}">'.encode()),
    "hidden element": (b"</main>", f"<p hidden>{NAME}</p></main>".encode()),
    "comment": (b"</main>", f"<!-- {NAME} --></main>".encode()),
    "style": (b"</style>", f".x::after{{content:'{NAME}'}}</style>".encode()),
    "escaped in style": (
        b"</style>",
        b".x::after{content:'" + b"".join(b"\\%06x " % ord(c) for c in NAME) + b"'}</style>",
    ),
    "decimal entities": (b"</main>", b"<!--" + "".join(f"&#{ord(c)};" for c in NAME).encode() + b"--></main>"),
    "hexadecimal": (b"</main>", b"<!--" + NAME.encode().hex().encode() + b"--></main>"),
    "hexadecimal of utf-16": (b"</main>", b"<!--" + NAME.encode("utf-16-be").hex().encode() + b"--></main>"),
    "base64": (b"</main>", b"<!--" + _B64 + b"--></main>"),
    "percent signs": (b"</main>", b"<!--" + "".join(f"%{b:02X}" for b in NAME.encode()).encode() + b"--></main>"),
    "backslashes": (b"</main>", b"<!--" + NAME.encode("ascii", "backslashreplace") + b"--></main>"),
    "title": (b"</title>", f" {NAME}</title>".encode()),
    "after the end": (b"</html>", f"</html>{NAME}".encode()),
    "declaration": (b"<!DOCTYPE html>", f"<!DOCTYPE html><!ENTITY {NAME}>".encode()),
    "instruction": (b"</main>", f"<?note {NAME}?></main>".encode()),
    "split by elements": (b"</main>", f"<p>{NAME[:4]}<b>{NAME[4:]}</b></p></main>".encode()),
    "script": (b"</main>", f"<script>'{NAME}'</script></main>".encode()),
    "picture": (b"</main>", f'<img alt="{NAME}" src="data:,"></main>'.encode()),
    "class": (b'class="caution"', f'class="caution {NAME}"'.encode()),
}


@pytest.mark.parametrize("place", IN_HTML)
def test_a_value_planted_in_html_is_found(place: str, html: bytes, document: ReportDocument) -> None:
    old, new = IN_HTML[place]
    assert old in html
    report = verdict(html.replace(old, new, 1), "html", document)
    assert "forbidden" in kinds(report), report.findings


def test_html_with_more_or_less_than_the_text_is_refused(html: bytes, document: ReportDocument) -> None:
    for old, new in (
        (b"</main>", b"<p>more</p></main>"),
        ("十二年".encode(), b""),
        (b"<main>", b"<main><!-- nothing -->"),
        (b"<main>", b'<main onclick="">'),
        (b"<p", b"<iframe></iframe><p"),
    ):
        assert old in html
        assert not verdict(html.replace(old, new, 1), "html", document).clean
    assert not verdict(html.decode().encode("utf-16"), "html", document).clean
