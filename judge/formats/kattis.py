"""Read Kattis problem packages: the legacy format and 2025-09 (which the drafts since 2023 resemble).

Pass-fail problems with the default validator, or with an output validator in Python, become packages of the kind
``program``. Cases of secret groups keep the group's name. What cannot be taken over is named in a note: submissions in
other languages, scoring, pictures, input validators. Interactive problems and output validators in other languages
cannot be imported at all. Source: the Kattis problem package format, versions legacy and 2025-09.
"""

from __future__ import annotations

import os
import re
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from judge.errors import UsageError
from judge.files import read_bounded
from judge.formats.package import ForeignCase, ForeignProblem, slug_from
from judge.formats.tex import markdown
from judge.text.messages import Phrase, mark, phrase

MAX_FILE, MAX_CASES, MAX_TOTAL = 16 << 20, 1500, 64 << 20
NO_PYTHON = mark("{problem}: has no accepted submission in Python; write reference.py before `judge problem verify`")
NO_CASES = mark("{problem}: is not imported, because data/ holds no .in file with an .ans file; add the cases")
_NO_VALIDATOR = mark("{problem}: {folder} are not taken over; write validate() in a generator.py instead")
_NO_INCLUDE = mark("{problem}: include/ is not taken over; copy what a submission imports from it into the submission")
_NO_ATTACHMENT = mark("{problem}: attachments/ is not taken over; put what a user has to see into the statement")
_LEFT_OUT = (
    ("input_validators", _NO_VALIDATOR),
    ("input_format_validators", _NO_VALIDATOR),
    ("include", _NO_INCLUDE),
    ("attachments", _NO_ATTACHMENT),
)
_FOLDERS = {
    "accepted": "accepted", "wrong_answer": "wrong_answer", "time_limit_exceeded": "time_limit_exceeded",
    "run_time_error": "run_time_error", "brute_force": "time_limit_exceeded", "slow_accepted": "accepted",
}  # fmt: skip
_CHECKER = Path(__file__).with_name("kattis_checker.py.in")


def import_kattis(source: Path) -> list[ForeignProblem]:
    """Return the problem in a package's folder or ZIP file. Raises UsageError if it cannot be imported."""
    if source.is_dir():
        return [_problem(source)]
    if not zipfile.is_zipfile(source):
        raise UsageError("{source}: is neither a folder nor a ZIP file; name a Kattis problem package", source=source)
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(source) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > 4 * MAX_TOTAL:
            raise UsageError(
                "{source}: unpacks to more than {mib} MiB; import its folder instead",
                source=source,
                mib=4 * MAX_TOTAL >> 20,
            )
        archive.extractall(scratch)
        found = sorted(Path(scratch).rglob("problem.yaml"), key=lambda path: len(path.parts))
        if not found:
            raise UsageError("{source}: holds no problem.yaml; is it a Kattis problem package?", source=source)
        return [_problem(found[0].parent)]


def _refuse_links(folder: Path) -> None:
    """Raise ``UsageError`` for a link that would take another file of the user into the package."""
    root = os.path.realpath(folder)
    for path in folder.rglob("*"):
        if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(root):
            raise UsageError("{path!r}: a link that leaves the package; put a copy of the file there", path=str(path))


def _problem(folder: Path) -> ForeignProblem:
    _refuse_links(folder)
    settings = _settings(folder)
    kinds = _kinds(folder, settings)
    notes = []
    if "scoring" in kinds:
        notes.append(
            phrase("{problem}: scoring is not taken over; each group of cases is a group here", problem=folder.name)
        )
    check, files = _check(folder, settings, kinds)
    submissions, more = _submissions(folder)
    files |= submissions
    if "reference.py" not in files:
        notes.append(phrase(NO_PYTHON, problem=folder.name))
    english = _statement(folder, "en") or _statement(folder, "")
    if english is None:
        notes.append(phrase("{problem}: has no statement in English in TeX or Markdown", problem=folder.name))
    samples, secret = (list(_cases(folder / "data" / name)) for name in ("sample", "secret"))
    if not samples and not secret:
        notes.append(phrase(NO_CASES, problem=folder.name))
    notes += [phrase(note, problem=folder.name, folder=name) for name, note in _LEFT_OUT if (folder / name).is_dir()]
    return ForeignProblem(
        slug=slug_from(folder.name),
        title=_name(settings.get("name"), "en") or folder.name,
        title_zh=_name(settings.get("name"), "zh"),
        source=_source(settings),
        statement=english or "",
        statement_zh=_statement(folder, "zh") or "",
        entry={"kind": "program"},
        check=check,
        limits=_limits(folder, settings),
        samples=samples,
        secret=secret,
        files=files,
        notes=(*notes, *more),
    )


def _kinds(folder: Path, settings: Mapping[str, object]) -> list[str]:
    """Return the words that say what kind of problem it is. Raises UsageError for kinds that cannot be imported."""
    kinds = str(settings.get("type") or settings.get("validation") or "pass-fail").split()
    if "interactive" in kinds or "multi-pass" in kinds:
        raise UsageError(
            "{folder}: is {kind}; only problems that read once and write once can be imported",
            folder=folder.name,
            kind=" ".join(kinds),
        )
    return kinds


def _settings(folder: Path) -> Mapping[str, object]:
    from judge.formats.yaml_text import read_values

    path = folder / "problem.yaml"
    if not path.is_file():
        raise UsageError("{path}: no such file; name the folder of a Kattis problem package", path=path)
    try:
        loaded = read_values(read_bounded(path, 1 << 16))
    except ValueError as error:
        raise UsageError("{path}: not YAML: {what}", path=path, what=error) from None
    if not isinstance(loaded, dict):
        raise UsageError("{path}: is not a table of settings", path=path)
    return loaded


def _name(name: object, language: str) -> str:
    if isinstance(name, dict):
        return str(name.get(language) or (next(iter(name.values()), "") if language == "en" else ""))
    return str(name or "") if language == "en" else ""


def _source(settings: Mapping[str, object]) -> str:
    source = settings.get("source") or settings.get("author") or settings.get("credits")
    text = str(source.get("name", "")) if isinstance(source, dict) else str(source or "Kattis problem package")
    return " ".join(text.split())


def _limits(folder: Path, settings: Mapping[str, object]) -> dict[str, object]:
    limits = settings.get("limits")
    given = limits if isinstance(limits, dict) else {}
    found: dict[str, object] = {}
    seconds = given.get("time_limit")
    timelimit = folder / ".timelimit"
    if seconds is None and timelimit.is_file():
        seconds = float(read_bounded(timelimit, 100).decode("ascii", "replace").strip() or 2)
    if isinstance(seconds, int | float) and 0 < seconds <= 600:
        found["cpu_s"] = float(seconds)
    for key, name in (("memory", "memory_mib"), ("output", "output_kib")):
        value = given.get(key)
        if isinstance(value, int) and value > 0:
            found[name] = min(value, 65536) if key == "memory" else min(value << 10, 1 << 20)
    return found


def _check(
    folder: Path, settings: Mapping[str, object], kinds: list[str]
) -> tuple[dict[str, object], dict[str, bytes]]:
    """Return the check of the package, and checker.py where the problem has its own output validator."""
    own = [path for name in ("output_validator", "output_validators") if (path := folder / name).is_dir()]
    if own and ("custom" in kinds or own[0].name == "output_validator"):
        return {"kind": "custom"}, {"checker.py": _validator(own[0])}
    flags = settings.get("validator_flags") or ""
    words = " ".join(map(str, flags)) if isinstance(flags, list) else str(flags)
    numbers = {key: float(value) for key, value in re.findall(r"float_(\w+)\s+([0-9.eE+-]+)", words)}
    if numbers:
        both = numbers.get("tolerance", 0.0)
        tolerance = {"rtol": numbers.get("relative_tolerance", both), "atol": numbers.get("absolute_tolerance", both)}
        return {"kind": "float", **tolerance}, {}
    return {"kind": "lines" if "space_change_sensitive" in words else "tokens"}, {}


def _validator(folder: Path) -> bytes:
    """Return a checker that runs the output validator with its own protocol: exit status 42 accepts, 43 rejects."""
    sources = sorted(folder.rglob("*.py"))
    others = [path for path in folder.rglob("*") if path.is_file() and path.suffix in (".cc", ".cpp", ".c", ".java")]
    if len(sources) != 1 or others:
        raise UsageError("{folder}: only an output validator in a single Python file can be imported", folder=folder)
    source = read_bounded(sources[0], 1 << 20).decode("utf-8", "replace")
    return _CHECKER.read_text("utf-8").replace("SOURCE = ''", f"SOURCE = {source!r}").encode()


def _submissions(folder: Path) -> tuple[dict[str, bytes], list[Phrase]]:
    """Return the submissions in Python by their name in the package, and a note for each that is left out."""
    files: dict[str, bytes] = {}
    notes = []
    for path in sorted((folder / "submissions").glob("*/*")):
        place = f"{folder.name}: submissions/{path.parent.name}/{path.name}"
        verdict = _FOLDERS.get(path.parent.name)
        if path.suffix != ".py" or not path.is_file():
            notes.append(phrase("{place}: is not one file in Python; left out", place=place))
        elif verdict is None:
            notes.append(phrase("{place}: a folder of that name states no single verdict; left out", place=place))
        else:
            source = read_bounded(path, 1 << 20)
            files[f"submissions/{verdict}/{slug_from(path.stem).replace('-', '_')}.py"] = source
            if verdict == "accepted":
                files.setdefault("reference.py", source)
    return files, notes


def _statement(folder: Path, language: str) -> str | None:
    suffix = f".{language}" if language else ""
    for place in ("statement", "problem_statement"):
        for ending in ("md", "tex"):
            path = folder / place / f"problem{suffix}.{ending}"
            if path.is_file():
                text = read_bounded(path, 1 << 20).decode("utf-8", "replace")
                return markdown(text) if ending == "tex" else text
    return None


def _cases(folder: Path) -> Iterator[ForeignCase]:
    """Yield the cases below a data folder in the order of their names. Raises UsageError where they are too large."""
    total = 0
    for number, path in enumerate(sorted(folder.rglob("*.in"))):
        answer = path.with_suffix(".ans")
        if not answer.is_file():
            continue
        given, expected = read_bounded(path, MAX_FILE), read_bounded(answer, MAX_FILE)
        total += len(given) + len(expected)
        if number >= MAX_CASES or total > MAX_TOTAL:
            raise UsageError(
                "{folder}: holds more than {count} cases or {mib} MiB",
                folder=folder,
                count=MAX_CASES,
                mib=MAX_TOTAL >> 20,
            )
        name = path.relative_to(folder).with_suffix("").as_posix()
        yield ForeignCase(
            id=name,
            args=[given.decode("utf-8", "replace")],
            expected=expected.decode("utf-8", "replace"),
            group=slug_from(name.rpartition("/")[0]) if "/" in name else "core",
        )
