"""The programs of a Kattis package: its submissions in Python, with the files that they import."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from judge.backends.reachable import parsed
from judge.catalog.layout import MAX_SOURCE
from judge.errors import UsageError
from judge.files import read_bounded
from judge.formats.package import program_starter, slug_from
from judge.text.messages import Phrase, mark, phrase

_MOST_TEXT = 64 << 20  # characters of all sources, with their constants and with the modules that each may import
_FOLDERS = {
    "accepted": "accepted", "wrong_answer": "wrong_answer", "time_limit_exceeded": "time_limit_exceeded",
    "run_time_error": "run_time_error", "brute_force": "time_limit_exceeded", "slow_accepted": "accepted",
}  # fmt: skip
_IMPORT = re.compile(r"^[ \t\f]*(?:import|from)[ \t]([^\n#]*)", re.MULTILINE)
_NAME = re.compile(r"\w+")
_PARTIAL = "partially_accepted"
_MAIN = "main"
_BESIDE, _CHECKER = (Path(__file__).with_name(f"kattis_{name}.py.in") for name in ("included", "checker"))
_NO_PYTHON = mark("{place}: is not in Python; left out")
_NO_VERDICT = mark("{place}: a folder of that name states no single verdict; left out")
_NO_PARTIAL = mark("{place}: no folder here states which groups of cases pass; left out")
_NO_EXPECTATIONS = mark("{place}: is not read; the folder of a submission states its verdict")
_NO_DATA = mark("{place}: is not imported; a program in the sandbox opens no files, only modules in Python")
_NO_DRIVER = mark("{place}: is not imported; write this driver into each submission, which is the main file here")
_OTHER_LANGUAGE = mark("{place}: is for submissions in another language; left out")


class KattisPrograms:
    """The submissions of a package as files here, and what was left out.

    ``constant`` replaces the constants of the package in a source.
    """

    def __init__(self, folder: Path, constant: Callable[[str], str]) -> None:
        self.files: dict[str, bytes] = {}
        self.notes: list[Phrase] = []
        self._folder, self._constant = folder, constant
        self._room = _MOST_TEXT
        self._included = self._read_included()
        for path in sorted((folder / "submissions").glob("*/*")):
            self._take(path)
        if (folder / "submissions" / "submissions.yaml").is_file():
            self._leave_out(folder / "submissions" / "submissions.yaml", _NO_EXPECTATIONS)

    @property
    def starter(self) -> bytes:
        """The starter, with the modules in ``include/``, which every solution may import."""
        return self._with_modules(program_starter(), self._included).encode()

    def _read_included(self) -> dict[str, str]:
        """Return the sources of the modules that every submission in Python may import."""
        found = {}
        for language in sorted(path for path in (self._folder / "include").glob("*") if path.is_dir()):
            if language.name not in ("default", "python3"):
                self._leave_out(language, _OTHER_LANGUAGE)
                continue
            for path in sorted(path for path in language.rglob("*") if path.is_file()):
                if path.suffix != ".py" or path.parent != language:
                    self._leave_out(path, _NO_DATA)
                elif path.stem == _MAIN:
                    self._leave_out(path, _NO_DRIVER)
                else:
                    found[path.stem] = self._source(path)
        return found

    def _take(self, path: Path) -> None:
        sources = sorted(path.rglob("*")) if path.is_dir() else [path]
        main = path / f"{_MAIN}.py" if path.is_dir() and len(sources) > 1 else sources[0] if sources else path
        verdict = _FOLDERS.get(path.parent.name)
        if not main.is_file() or any(source.suffix != ".py" or not source.is_file() for source in sources):
            self._leave_out(path, _NO_PYTHON)
        elif verdict is None:
            self._leave_out(path, _NO_PARTIAL if path.parent.name == _PARTIAL else _NO_VERDICT)
        else:
            beside = {source.stem: self._source(source) for source in sources if source != main} | self._included
            text = self._source(main)
            source = self._with_modules(text, _imported(text, beside)).encode()
            self.files[f"submissions/{verdict}/{self._name(verdict, path)}.py"] = source
            if verdict == "accepted":
                self.files.setdefault("reference.py", source)

    def _name(self, verdict: str, path: Path) -> str:
        """Return a name that no other submission of this verdict has."""
        name = slug_from(path.stem).replace("-", "_")
        taken = f"submissions/{verdict}/{name}.py" in self.files
        return f"{path.parent.name}_{name}" if taken else name

    def _source(self, path: Path) -> str:
        return self._counted(self._constant(read_bounded(path, MAX_SOURCE).decode("utf-8", "replace")))

    def _with_modules(self, source: str, modules: Mapping[str, str]) -> str:
        """Return a source that can import the modules, which are written into it behind its docstring."""
        if not modules:
            return source
        header = _BESIDE.read_text("utf-8").replace("sources = {}", f"sources = {dict(modules)!r}")
        lines = source.splitlines(keepends=True)
        place = _first_statement(source)
        return self._counted("".join([*lines[:place], header, *lines[place:]]))

    def _counted(self, text: str) -> str:
        """Return the text. Raises UsageError if all are too long together: many may hold the same module."""
        self._room -= len(text)
        if self._room < 0:
            raise UsageError(
                "{folder}: its programs hold more than {mib} MiB, including constants and modules; write less",
                folder=self._folder,
                mib=_MOST_TEXT >> 20,
            )
        return text

    def _leave_out(self, path: Path, note: str) -> None:
        place = f"{self._folder.name}: {path.relative_to(self._folder).as_posix()}"
        self.notes.append(phrase(note, place=place))


def validator(folder: Path, arguments: list[str], constant: Callable[[str], str]) -> bytes:
    """Return a checker that runs the output validator with its own protocol: exit status 42 accepts, 43 rejects."""
    sources = sorted(folder.rglob("*.py"))
    others = [path for path in folder.rglob("*") if path.is_file() and path.suffix in (".cc", ".cpp", ".c", ".java")]
    if len(sources) != 1 or others:
        raise UsageError("{folder}: only an output validator in a single Python file can be imported", folder=folder)
    source = constant(read_bounded(sources[0], MAX_SOURCE).decode("utf-8", "replace"))
    text = _CHECKER.read_text("utf-8").replace("SOURCE = ''", f"SOURCE = {source!r}")
    return text.replace("ARGUMENTS = []", f"ARGUMENTS = {arguments!r}").encode()


def _imported(source: str, modules: Mapping[str, str]) -> dict[str, str]:
    """Return all modules if the source names one of them, because they may import one another."""
    names = {name for line in _IMPORT.findall(source) for name in _NAME.findall(line)}
    return dict(modules) if names & modules.keys() else {}


def _first_statement(source: str) -> int:
    """Return the number of lines up to the end of the docstring and the imports from ``__future__``."""
    tree = parsed(source.encode())
    end = 0
    for number, node in enumerate(tree.body if tree else ()):
        is_docstring = number == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not is_docstring and not (isinstance(node, ast.ImportFrom) and node.module == "__future__"):
            break
        end = node.end_lineno or end
    return end
