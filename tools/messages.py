"""Collect the messages of the judge and compile their translations.

    python -m tools.messages

updates the catalogues under judge/text/locale/ from the code: new messages are added without a translation, messages
that are gone are removed, and the ``.mo`` files are compiled. The exit status is 1 if a translation is missing.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TypeGuard

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from judge.cli.support.lazy_group import paragraphs

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "judge" / "text" / "locale"
LANGUAGES = ("zh",)
_NO_DATE = datetime.fromtimestamp(0, UTC)
METHODS = [("**.py", "tools.messages:extract"), ("**.j2", "jinja2")]
# The functions and classes whose first arguments are messages, and how many of the arguments are.
KEYWORDS = {
    "translate": 1,
    "translate_count": 2,
    "say": 1,
    "_say": 1,
    "say_count": 2,
    "mark": 1,
    "JudgeError": 1,
    "InputError": 1,
    "UsageError": 1,
    "PackageError": 1,
    "SandboxError": 1,
    "BusyError": 1,
    "HistoryError": 1,
    "BadParameter": 1,
    "BadValue": 1,
    "TomlError": 1,
    "WireError": 1,
    "NotAllowed": 1,
    "SandboxLost": 1,
    "phrase": 1,
    "wrong": 1,
    "kind": 1,
    "Opaque": 1,
    "BadCase": 1,
    "EndedWithStatus": 1,
    "HarnessFault": 1,
    "NoGradient": 1,
    "GitLimitExceeded": 1,
    "NotAnArray": 1,
    "Unloadable": 1,
    "WrongParameters": 1,
    "ChangedInput": 1,
}
# The catalogue of each part of the code: the longest prefix counts.
AREAS = {
    "": "cli",
    "judging/": "judging",
    "checkers/": "judging",
    "guest/": "judging",
    "backends/": "judging",
    "entry_kinds/": "judging",
    "catalog/": "judging",
    "sandbox/": "judging",
    "values/": "judging",
    "session.py": "judging",
    "verify/": "problem",
    "formats/": "problem",
    "scaffold/": "problem",
    "cli/commands/problem/": "problem",
    "grading/": "group",
    "similarity/": "group",
    "reporters/group/": "group",
    "scaffold/group": "group",
    "scaffold/gradescope": "group",
    "cli/commands/grade.py": "group",
    "cli/commands/gradescope/": "group",
    "cli/commands/init.py": "group",
    "cli/commands/similar.py": "group",
    "pytest_plugin/": "group",
    "contest/": "contest",
    "reporters/html/": "contest",
    "cli/commands/contest/": "contest",
    "cli/commands/mock.py": "contest",
    "cli/support/contest_": "contest",
    "cli/tui/contest/": "contest",
}
Text = str | tuple[str, ...]
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def extract(
    fileobj: BytesIO, keywords: object, comment_tags: object, options: object
) -> Iterator[tuple[int, str, Text, list[str]]]:
    """Yield the messages of a Python file, as Babel expects them: line, function, message or (one, many), comments."""
    for node in ast.walk(ast.parse(fileobj.read())):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.FunctionDef) and any(map(_is_command, node.decorator_list)):
            for paragraph in paragraphs(ast.get_docstring(node) or ""):
                yield node.lineno, "mark", paragraph, []


def _of_call(call: ast.Call) -> Iterator[tuple[int, str, Text, list[str]]]:
    count = KEYWORDS.get(_name(call.func), 0)
    texts = tuple(filter(_has_words, map(_text, call.args[:count])))
    if count and len(texts) == count:
        if count == 1:
            yield call.lineno, "mark", texts[0], []
        else:
            yield call.lineno, "ngettext", texts, []
    for keyword in call.keywords:
        text = _text(keyword.value)
        if keyword.arg == "help" and _has_words(text):
            yield call.lineno, "mark", text, []


def _has_words(text: str | None) -> TypeGuard[str]:
    """Return whether a message is more than its placeholders."""
    return text is not None and _PLACEHOLDER.sub("", text) != ""


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_command(decorator: ast.expr) -> bool:
    """Return whether the decorator makes a click command, whose docstring is its help."""
    return isinstance(decorator, ast.Call) and _name(decorator.func) in ("command", "group")


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def area(path: str) -> str:
    """Return the catalogue for a file, whose path is relative to ``judge/``."""
    return AREAS[max((prefix for prefix in AREAS if path.startswith(prefix)), key=len)]


def collected() -> dict[str, Catalog]:
    """Return the messages of the code by area, without translations."""
    found = {name: Catalog(fuzzy=False) for name in sorted(set(AREAS.values()))}
    keywords: dict[str, tuple[int, ...] | None] = {"mark": None, "say": None, "ngettext": (1, 2)}
    for path, _, message, comments, _ in extract_from_dir(ROOT / "judge", METHODS, keywords=keywords):
        found[area(path)].add(message, locations=[(f"judge/{path}", 0)], auto_comments=comments)
    return found


def known(language: str) -> dict[Text, Text]:
    """Return the translations that the catalogues on disk have, by message."""
    texts: dict[Text, Text] = {}
    for path in sorted((FOLDER / language / "LC_MESSAGES").glob("*.po")):
        for one in read_po(BytesIO(_both_sides(path.read_bytes())), locale=language):
            if one.id and is_given(one.string):
                texts[key(one.id)] = key(one.string)
    return texts


def _both_sides(content: bytes) -> bytes:
    """Return a catalogue without the marks of a conflict between two branches: the translations of both count."""
    lines = content.splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith((b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||")))


def key(text: str | Sequence[str] | None) -> Text:
    """Return a message as one string, or a tuple if it has forms for counts."""
    return text if isinstance(text, str) else tuple(text or ())


def is_given(string: object) -> bool:
    """Return whether a translation is there, in all its forms."""
    return all(string) if isinstance(string, tuple) else bool(string)


def translated(messages: Catalog, language: str, texts: Mapping[Text, Text]) -> Catalog:
    """Return a catalogue of the same messages with their translations, as far as there are any."""
    catalogue = Catalog(locale=language, project="judge", version="1", charset="utf-8", fuzzy=False)
    for one in messages:
        if one.id:
            catalogue.add(one.id, texts.get(key(one.id), ""), locations=sorted(set(one.locations)))
    return catalogue


def po_text(catalogue: Catalog) -> str:
    """Return a catalogue as the text of a ``.po`` file that changes only when its messages do."""
    buffer = BytesIO()
    write_po(buffer, catalogue, width=0, omit_header=True, include_lineno=False, sort_by_file=True)
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    plurals = f'"Plural-Forms: {catalogue.plural_forms}\\n"\n'
    return f"{head}{plurals}\n{buffer.getvalue().decode()}"


def main() -> int:
    """Update the catalogues of all languages. Return 1 if a translation is missing."""
    missing = 0
    messages = collected()
    for language in LANGUAGES:
        texts = known(language)
        for name, found in messages.items():
            catalogue = translated(found, language, texts)
            catalogue.creation_date = _NO_DATE  # so that the compiled file changes only when a message does
            path = FOLDER / language / "LC_MESSAGES" / f"{name}.po"
            path.write_text(po_text(catalogue), encoding="utf-8")
            with path.with_suffix(".mo").open("wb") as file:
                write_mo(file, catalogue)
            for one in catalogue:
                if one.id and not is_given(one.string):
                    missing += 1
                    print(f"{path.relative_to(ROOT)}: no translation of {one.id!r}", file=sys.stderr)
        _compile_clicks(language)
    return 1 if missing else 0


def _compile_clicks(language: str) -> None:
    """Compile the catalogue of click's own messages, which are not collected from the code."""
    path = FOLDER / language / "LC_MESSAGES" / "click.po"
    catalogue = read_po(BytesIO(path.read_bytes()), locale=language)
    catalogue.creation_date = catalogue.revision_date = _NO_DATE
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalogue)


if __name__ == "__main__":
    sys.exit(main())
