"""No message for people is outside the catalogues: sentences in the code are marked, or are here with a reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.sources import JUDGE, nodes
from tools.messages import KEYWORDS

WORDS = re.compile(r"[A-Za-z]{2,}[,;:']? [a-z]{2,}")
CHINESE = re.compile("[\u4e00-\u9fff]")
WRITERS = ("emit", "warn", "echo", "print")
LOG = "debug"  # whose records are in English, for people who debug the judge

# Files or folders whose sentences are English on purpose, and why.
ENGLISH = {
    "cli/commands/debug.py": "source code that another interpreter runs",
    "cli/tui/": "style sheets",
    "contest/storage.py": "content of files that git reads",
    "entry_kinds/program.py": "the source of a solution",
    "formats/": "content of files in other formats",
    "grading/git_process.py": "output of git",
    "grading/repository.py": "output of git",
    "guest/comparison/render.py": "rendered values, as Python writes them",
    "guest/entry_kinds/module_.py": "keys of gradients, which name what is compared",
    "guest/loading.py": "the message of an exception of Python's own kind",
    "guest/mutation/": "source code",
    "guest/nodes.py": "the repr of a node",
    "guest/solution_driver.py": "messages of other libraries",
    "guest/tracebacks.py": "tracebacks, as Python writes them",
    "history/": "SQL",
    "judging/calibration.py": "a key of /proc/cpuinfo",
    "backends/torch.py": "the message of an exception of PyTorch's own",
    "judging/pasted.py": "messages of Python's own exceptions",
    "judging/remedies.py": "messages of Python's own exceptions",
    "probes/": "code of packages, which give their texts in both languages",
    "pytest_plugin/": "the help and the markers of pytest, which are in English",
    "reporters/group/exercism.py": "a text that Exercism prescribes",
    "reporters/group/gradescope.py": "the name of a column, by which Gradescope sorts",
    "reporters/group/junit.py": "XML",
    "reporters/html/document.py": "a policy for browsers",
    "jupyter/check.py": "HTML",
    "sandbox/": "reasons for the log, and of the operating system",
    "scaffold/templates/": "content of new packages",
    "toml.py": "messages of the TOML reader",
    "values/render.py": "rendered values, as Python writes them",
    "verify/encoding.py": "content of a data file",
    "verify/strength.py": "content of a document",
    "verify/warnings.py": "patterns for statements",
}
# Files with Chinese on purpose, and why.
IN_CHINESE = {
    "cli/tui/contest/panes.py": "the key that changes the language is named in the other one",
    "formats/kattis_export.py": "looks for a heading of a Chinese statement",
    "probes/": "reasons of cases and objections to inputs, which packages give in both languages",
    "text/phrases.py": "a range of characters",
    "scaffold/templates/": "content of new packages",
}
# Texts that are not messages: command lines, names, and errors of the judge's own programming.
TEXTS = re.compile(
    r"\s*judge [a-z ]*[{}]*( --problems \{\})?|pip install \{\}|dask worker .*|another seed|second solution"
    r"|module 'judge' has no attribute \{\}|\{\}:\{\} is no command|nothing is loaded|still running here"
    r"|the backend \{\} has no arrays|this driver does not serve \{\}|every row of a board has a cell for every problem"
    r"|\{\} is not plain data|(contest|problem) [a-z]+"
)


def test_no_sentence_is_outside_the_catalogues() -> None:
    assert {place: text for place, text in _outside() if not place.startswith(tuple(ENGLISH))} == {}


def test_every_exception_to_that_is_needed() -> None:
    places = [place for place, _ in _outside()]
    assert [prefix for prefix in ENGLISH if not any(place.startswith(prefix) for place in places)] == []


def test_no_template_is_put_together() -> None:
    """An f-string or a sum has no translation."""
    calls = [(path, call) for path in _modules() for call in _calls(path) if _name(call.func) in KEYWORDS]
    assert [_place(path, call) for path, call in calls if any(map(_is_built, call.args[:1]))] == []


def test_nothing_is_written_that_is_not_a_message() -> None:
    calls = [(path, call) for path in _modules() for call in _calls(path) if _name(call.func) in WRITERS]
    built = [_place(path, call) for path, call in calls if any(WORDS.search(_text(one) or "") for one in call.args)]
    assert [place for place in built if not place.startswith(("guest/entry_kinds/program.py", "cli/commands/"))] == []


def test_no_chinese_is_in_the_code() -> None:
    found = [_place(path, node) for path in _modules() for node in nodes(path) if CHINESE.search(_text(node) or "")]
    assert [place for place in found if not place.startswith(tuple(IN_CHINESE))] == []


@pytest.mark.parametrize(
    ("source", "caught"),
    [
        ('raise UsageError("no such file")', False),
        ('raise UsageError(f"no such file: {path}")', True),
        ('emit("no such file")', True),
        ('wrong = "no such file"', True),
        ('wrong = mark("no such file")', False),
        ('"""A docstring of a module."""', False),
    ],
)
def test_a_sentence_is_found(tmp_path: Path, source: str, caught: bool) -> None:
    path = tmp_path / "module.py"
    path.write_text(source)
    assert bool(list(_sentences(path, tmp_path))) is caught


def _modules() -> Iterator[Path]:
    return iter(sorted(JUDGE.rglob("*.py")))


@cache
def _outside() -> list[tuple[str, str]]:
    """Return all sentences of the judge's modules that are neither marked nor known not to be messages."""
    return [one for path in _modules() for one in _sentences(path) if not TEXTS.fullmatch(one[1])]


def _calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in nodes(path) if isinstance(node, ast.Call))


def _sentences(path: Path, root: Path = JUDGE) -> Iterator[tuple[str, str]]:
    """Yield the texts of a module that look like sentences, neither documentation nor marked, with their places."""
    known = {id(node.value) for node in nodes(path) if isinstance(node, ast.Expr)}
    for node in nodes(path):
        if isinstance(node, ast.JoinedStr):
            known.update(map(id, node.values))
        if isinstance(node, ast.Call):
            marked = node.args if _name(node.func) in (*KEYWORDS, LOG) else []
            known.update(id(one) for one in marked if not isinstance(one, ast.JoinedStr))
            known.update(id(keyword.value) for keyword in node.keywords if keyword.arg == "help")
    for node in nodes(path):
        text = _text(node) if id(node) not in known else None
        if text and WORDS.search(text):
            yield _place(path, node, root), text


def _text(node: ast.AST) -> str | None:
    """Return the text of a literal; an f-string has ``{}`` for each of its values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _is_built(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return True
    return isinstance(node, ast.JoinedStr) and WORDS.search(_text(node) or "") is not None


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _place(path: Path, node: ast.AST, root: Path = JUDGE) -> str:
    return f"{path.relative_to(root).as_posix()}:{getattr(node, 'lineno', 0)}"
