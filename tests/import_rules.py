"""Which package may import which, as tables, and the reader that holds source text to them.

The tables are the architecture (docs/architecture.md quotes them): to change one is a decision, with a reason in the
commit. Everything an `import` names counts, wherever it stands; `if TYPE_CHECKING:` only lets the two roots name the
type of the open vault that they pass on.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# Leaves: every package but `model` and `trust` may use them. They use nothing of ours but errors.
LEAVES = frozenset(
    {"intake.errors", "intake.clock", "intake.fsio", "intake.progress", "intake.places", "intake.surroundings"}
)
PURE = frozenset({"intake.errors"})

# package -> what of ours it may import, beside itself. A longer name wins over a shorter one, on both sides.
ALLOWED: dict[str, frozenset[str]] = {
    "intake.errors": frozenset(),
    "intake.clock": PURE,
    "intake.fsio": PURE,
    "intake.progress": PURE,
    "intake.places": PURE,
    # looks at the machine around the vault, for the window and the command line alike
    "intake.surroundings": PURE,
    # floor by floor, from the ground
    "intake.model": PURE,
    "intake.crypto": PURE | {"intake.model"},
    "intake.names": PURE | {"intake.model"},
    "intake.trust": PURE | {"intake.crypto", "intake.model"},
    "intake.media": LEAVES | {"intake.model"},
    "intake.bundle": LEAVES | {"intake.crypto", "intake.model"},
    "intake.vault": LEAVES | {"intake.crypto", "intake.model", "intake.names"},
    "intake.redaction": LEAVES | {"intake.model", "intake.names"},
    "intake.report": LEAVES | {"intake.model", "intake.redaction"},
    # an organisation's own questions: pure rules over texts; and what reads workbooks in the process of media
    "intake.forms": PURE | {"intake.model"},
    "intake.sheets": LEAVES | {"intake.model", "intake.media", "intake.forms"},
    "intake.services": LEAVES
    | {f"intake.{name}" for name in ("model", "crypto", "names", "trust", "media", "bundle", "vault")}
    | {f"intake.{name}" for name in ("redaction", "report", "forms", "sheets")},
    # the command line and the demo: services, values, and a passphrase as a Secret from its first byte
    # (and what makes its process undumpable, as every process of ours)
    "intake.cli": LEAVES
    | {"intake.services", "intake.model", "intake.crypto.secret", "intake.demo", "ui.supervisor", "ui.platform"},
    "intake.demo": LEAVES | {"intake.services", "intake.model", "intake.crypto.secret", "ui"},
    # the window; the supervisor and what it is made of can hold no plaintext and import no Qt
    "ui.wire": frozenset(),
    "ui.platform": frozenset(),
    "ui.resources": frozenset(),
    "ui.deadlines": frozenset(),
    "ui.processes": frozenset({"ui.wire"}),
    "ui.orders": frozenset({"ui.wire"}),
    "ui.supervisor": frozenset({"ui.wire", "ui.orders", "ui.platform", "ui.processes", "ui.deadlines"}),
    "ui.models": frozenset({"ui.jobs", "intake.errors", "intake.progress", "intake.model"}),
    "ui.widgets": frozenset({"ui.resources", "ui.platform", "ui.models", "intake.errors", "intake.model"}),
    "ui.screens": frozenset({"ui"})
    | LEAVES - {"intake.fsio"}
    | {"intake.services", "intake.model", "intake.crypto.secret"},
    "ui": frozenset({"ui"}) | LEAVES - {"intake.fsio"} | {"intake.services", "intake.model", "intake.crypto.secret"},
}
# Never, though a shorter rule would let it.
DENIED: dict[str, frozenset[str]] = {
    "ui.screens": frozenset({"ui.app", "ui.supervisor", "ui.wire"}),
    # The leak check is a second opinion: it shares no folding with what it checks.
    **{
        f"intake.report.{module}": frozenset({"intake.redaction", "intake.names"})
        for module in ("leakcheck", "own_decode", "own_fold", "own_match", "extract", "pdf_walk")
    },
}
# The open vault passes through these two from service to service: they may name its type, and no more.
TYPE_ONLY: dict[str, frozenset[str]] = {
    "intake.cli": frozenset({"intake.vault.vault"}),
    "intake.demo": frozenset({"intake.vault.vault"}),
    "ui": frozenset({"intake.vault.vault"}),
}

# library -> the packages that may import it: what replacing it would touch.
LIBRARIES: dict[str, frozenset[str]] = {
    "PySide6": frozenset({"ui"}),
    "shiboken6": frozenset({"ui"}),
    "cryptography": frozenset({"intake.crypto", "intake.vault"}),
    "sqlcipher3": frozenset({"intake.vault"}),
    "zxcvbn": frozenset({"intake.crypto.strength"}),
    "shamir_mnemonic": frozenset({"intake.crypto.shamir"}),
    "typst": frozenset({"intake.report"}),
    "pypdf": frozenset({"intake.report"}),
    "pypdfium2": frozenset({"intake.report", "intake.media"}),
    "av": frozenset({"intake.media", "intake.demo"}),
    "PIL": frozenset({"intake.media", "intake.report", "intake.demo"}),
    "pillow_heif": frozenset({"intake.media", "intake.demo"}),
    "zxingcpp": frozenset({"intake.media"}),
    # only in the process that reads numbers
    "cv2": frozenset({f"intake.media.{name}" for name in ("text_lines", "text_reading", "reading_child")}),
    "numpy": frozenset({f"intake.media.{name}" for name in ("text_lines", "text_reading", "reading_child")}),
    "pypinyin": frozenset({"intake.names"}),
    "rapidfuzz": frozenset({"intake.names"}),
    "pymorphy3": frozenset({"intake.names", "intake.redaction"}),
    "pyxform": frozenset({"intake.sheets"}),
    "openpyxl": frozenset({"intake.sheets"}),
    "defusedxml": frozenset({"intake.sheets"}),
    "msgspec": frozenset({"intake", "ui.screens"}),
    "_typeshed": frozenset({"intake", "ui"}),
}
WITHOUT_QT = ("ui.wire", "ui.platform", "ui.resources", "ui.supervisor", "ui.processes", "ui.deadlines")

FILES = frozenset({"os", "pathlib", "shutil", "tempfile", "glob", "fileinput", "mmap", "fcntl", "sqlite3", "dbm"})
SIDE_EFFECTS = frozenset({"subprocess", "multiprocessing", "signal", "threading", "time", "logging"})
NETWORK = frozenset({"socket", "socketserver", "ssl", "http", "urllib", "ftplib", "smtplib", "xmlrpc", "asyncio"})
# Nothing of ours is ever in a temporary file, unpickled, logged, or sent; SQL is SQLCipher's alone.
NOWHERE = NETWORK | {"tempfile", "pickle", "marshal", "shelve", "dbm", "sqlite3", "logging"}
NOWHERE_QT = frozenset({"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtSql", "QtQml"})
PURE_PARTS = frozenset({"urllib.parse"})  # text only, in packages that otherwise reach the network
# package -> standard modules that it may not import, beside NOWHERE.
FORBIDDEN: dict[str, frozenset[str]] = {
    "intake.model": FILES | SIDE_EFFECTS | {"io"},
    "intake.names": FILES - {"pathlib", "os"} | SIDE_EFFECTS,
    "intake.trust": FILES | SIDE_EFFECTS | {"io"},
    "intake.crypto": FILES | {"subprocess", "multiprocessing", "signal", "time"},
    "intake.bundle": frozenset({"time", "subprocess", "multiprocessing"}),
    "intake.redaction": FILES - {"pathlib", "os"} | SIDE_EFFECTS,
    "intake": frozenset({"random", "time"}),  # randomness and time come in as arguments
}
EXEMPT: dict[str, frozenset[str]] = {
    "intake.clock": frozenset({"time"}),
    "intake.demo": frozenset({"random", "time"}),  # invented media that are the same every time
    "intake.cli": frozenset({"time"}),
}


@dataclass(frozen=True)
class Import:
    """One imported module, as named; `typing_only` when it stands under TYPE_CHECKING."""

    module: str
    line: int
    typing_only: bool


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def longest(module: str, names: Mapping[str, object]) -> str | None:
    """The longest of `names` that `module` is or lies in."""
    return max((name for name in names if within(module, name)), key=len, default=None)


def imports(source: str, module: str, *, is_package: bool, known: frozenset[str]) -> Iterator[Import]:
    """Every import of `source`. `known` are our modules: `from intake import clock` names intake.clock."""
    tree = ast.parse(source, filename=module)
    typing_only: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            typing_only.update(inner for statement in node.body for inner in ast.walk(statement))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".") if is_package else module.split(".")[:-1]
                above = parts[: len(parts) - node.level + 1]
                base = ".".join([*above, *([base] if base else [])])
            full = [f"{base}.{alias.name}" for alias in node.names]
            inside = [name for name in full if name in known or base.split(".")[0] == "PySide6"]
            named = inside if len(inside) == len(full) else [base, *inside]
        else:
            continue
        yield from (Import(name, node.lineno, node in typing_only) for name in named)


def breaches(sources: Mapping[str, str], packages: frozenset[str] = frozenset()) -> list[str]:
    """Every import of `sources` (module -> text) that the tables do not allow, one sentence each."""
    known = frozenset(sources)
    found: list[str] = []
    for module, source in sorted(sources.items()):
        for item in imports(source, module, is_package=module in packages, known=known):
            why = _ours(module, item) if item.module.split(".")[0] in {"intake", "ui"} else _others(module, item)
            if why:
                found.append(f"{module}:{item.line} imports {item.module}: {why}")
    return found


def _ours(module: str, item: Import) -> str | None:
    home = longest(module, ALLOWED)
    if home is None:
        return None if module in {"intake", "ui"} else "its package has no line in the table"
    denied = longest(module, DENIED)
    if denied and any(within(item.module, name) for name in DENIED[denied]):
        return f"never from {denied}"
    if home != "ui" and within(item.module, home):
        return None
    if any(within(item.module, name) for name in ALLOWED[home]):
        return None
    types = longest(module, TYPE_ONLY)
    if types and item.module in TYPE_ONLY[types]:
        return None if item.typing_only else "only its type may be named, under TYPE_CHECKING"
    return f"not allowed from {home}"


def _others(module: str, item: Import) -> str | None:
    top = item.module.split(".")[0]
    if top in sys.stdlib_module_names:
        exempt = longest(module, EXEMPT)
        if top in NOWHERE and item.module not in PURE_PARTS:
            return "nowhere in the program"
        rule = longest(module, FORBIDDEN)
        if rule and top in FORBIDDEN[rule] and not (exempt and top in EXEMPT[exempt]):
            return f"not in {rule}"
        return None
    if top not in LIBRARIES:
        return "this library has no line in the table"
    if top == "_typeshed" and not item.typing_only:
        return "exists for type checkers only"
    if not any(within(module, name) for name in LIBRARIES[top]):
        return "this library is another package's"
    if top in {"PySide6", "shiboken6"} and any(within(module, name) for name in WITHOUT_QT):
        return "this part of ui knows no Qt"
    if top == "PySide6" and NOWHERE_QT & set(item.module.split(".")):
        return "nowhere in the program"
    return None


def package_edges(sources: Mapping[str, str], packages: frozenset[str] = frozenset()) -> dict[str, set[str]]:
    """package -> packages it imports, types included; a package is the first two names of a module."""
    edges: dict[str, set[str]] = {}
    known = frozenset(sources)
    for module, source in sources.items():
        here = ".".join(module.split(".")[:2])
        for item in imports(source, module, is_package=module in packages, known=known):
            there = ".".join(item.module.split(".")[:2])
            if there != here and there.startswith(("intake.", "ui.")):
                edges.setdefault(here, set()).add(there)
    return edges


def circles(edges: Mapping[str, set[str]]) -> list[tuple[str, ...]]:
    """The shortest way round for each package that reaches itself, each circle once."""
    found: set[tuple[str, ...]] = set()
    for start in edges:
        ways: list[tuple[str, ...]] = [(start, follower) for follower in edges[start]]
        seen: set[str] = set()
        while ways:
            way = ways.pop(0)
            if way[-1] == start:
                smallest = way.index(min(way[:-1]))
                found.add(way[smallest:-1] + way[:smallest] + (way[smallest],))
                break
            if way[-1] not in seen:
                seen.add(way[-1])
                ways.extend((*way, follower) for follower in sorted(edges.get(way[-1], ())))
    return sorted(found)


def program() -> tuple[dict[str, str], frozenset[str]]:
    """All our modules with their text, and which of them are packages."""
    sources: dict[str, str] = {}
    packages: set[str] = set()
    for top in ("intake", "ui"):
        for path in sorted((ROOT / top).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if parts[-1] == "__init__":
                packages.add(name)
            sources[name] = path.read_text("utf-8")
    return sources, frozenset(packages)
