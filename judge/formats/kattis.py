"""Read Kattis problem packages: the legacy format and 2025-09 (which the drafts since 2023 resemble).

Problems with the default validator, or with an output validator in Python, become packages of the kind ``program``.
Cases of secret groups keep the group's name. What is left out is named in a note: submissions in other languages,
pictures, input validators, and rules of scoring that cannot be expressed here. Interactive problems and output
validators in other languages cannot be imported at all. Source: the Kattis problem package format, versions legacy and
2025-09.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from judge.catalog import layout
from judge.errors import UsageError
from judge.files import read_bounded, read_document
from judge.formats.archive import unpacked
from judge.formats.kattis_data import KattisData
from judge.formats.kattis_default import DefaultCheck, default_checker
from judge.formats.kattis_programs import KattisPrograms, validator
from judge.formats.package import ForeignCase, ForeignProblem, slug_from
from judge.formats.tex import markdown
from judge.text.messages import Phrase, mark, phrase, quoted

NO_PYTHON = mark("{problem}: has no accepted submission in Python; write reference.py before you verify the package")
NO_CASES = mark("{problem}: is not imported, because data/ holds no .in file with an .ans file; add the cases")
_NO_VALIDATOR = mark("{problem}: {folder} are left out; write validate() in a generator.py instead")
_NO_PICTURE = mark("{problem}: {folder}/ only draws pictures of cases or of output; left out")
_NO_VALIDATION_DATA = mark("{problem}: {folder}/ only tests the validators; left out")
_LEFT_OUT = {
    "input_validators": _NO_VALIDATOR,
    "input_format_validators": _NO_VALIDATOR,
    "attachments": mark("{problem}: attachments/ is left out; put what a user has to see into the statement"),
    "input_visualizer": _NO_PICTURE,
    "output_visualizer": _NO_PICTURE,
    "visualizers": _NO_PICTURE,
    "graders": mark("{problem}: {folder}/ computes scores by a program of its own; left out"),
    "static_validator": mark("{problem}: {folder}/ judges source files; left out, see [rules] in docs/problems.md"),
    "generators": mark("{problem}: {folder}/ is not imported; its cases in data/ are"),
    "data/invalid_input": _NO_VALIDATION_DATA,
    "data/invalid_output": _NO_VALIDATION_DATA,
    "data/valid_output": _NO_VALIDATION_DATA,
}
_NO_LANGUAGE = mark("{problem}: {file}: only texts in English or Chinese, in Markdown or TeX, are imported")
_NO_IMAGE = mark("{problem}: {file}: pictures are not imported; describe this one in the statement")
_NO_CASE_IMAGE = mark("{problem}: pictures in data/ are not imported: {count}")
_OWN_SCORES = mark("{problem}: scores that its output validator writes are not imported; it only accepts or rejects")
_CANNOT = ("interactive", "multi-pass", "submit-answer")
_TEXTS, _TEXT_SUFFIXES = ("statement", "problem_statement"), ("md", "tex")
_SOLUTION = "solution"
_IMAGES = (".png", ".jpg", ".jpeg", ".svg", ".eps")
_LONGEST_CONSTANT = 200  # characters; a text may name one very often
_CONSTANT = re.compile(r"\{\{([^{}\s]{1,200})\}\}|\\constant\{([^{}\s]{1,200})\}")
_MOST_TOPICS = 8


def import_kattis(source: Path) -> list[ForeignProblem]:
    """Return the problem in a package's folder or ZIP file. Raises UsageError if it cannot be imported."""
    if source.is_dir():
        return [_problem(source)]
    with unpacked(source) as folder:
        found = sorted(folder.rglob("problem.yaml"), key=lambda path: len(path.parts))
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
    constant = _constants(settings)
    slug = slug_from(folder.name)
    data, programs = KattisData(folder, settings), KattisPrograms(folder, constant)
    check, checker = _check(folder, kinds, data, constant)
    english = _text(folder, "problem", "en", constant) or _text(folder, "problem", "", constant)
    notes = []
    if "reference.py" not in programs.files:
        notes.append(phrase(NO_PYTHON, problem=folder.name))
    if english is None:
        notes.append(phrase("{problem}: has no statement in English in TeX or Markdown", problem=folder.name))
    if not data.samples and not data.secret:
        notes.append(phrase(NO_CASES, problem=folder.name))
    if "scoring" in kinds:
        notes += data.score_notes(slug)
        if b"score" in checker.get("checker.py", b""):
            notes.append(phrase(_OWN_SCORES, problem=folder.name))
    notes += data.flag_notes()
    return ForeignProblem(
        slug=slug,
        title=_name(settings.get("name"), "en") or folder.name,
        title_zh=_name(settings.get("name"), "zh"),
        source=_source(settings),
        statement=english or "",
        statement_zh=_text(folder, "problem", "zh", constant) or "",
        topics=_topics(settings),
        entry={"kind": "program"},
        check=check,
        limits=_limits(folder, settings),
        samples=data.samples,
        secret=data.secret,
        files={**checker, **_editorials(folder, constant), **programs.files},
        starter=programs.starter,
        notes=(*notes, *_left_out(folder), *data.notes, *programs.notes),
    )


def _kinds(folder: Path, settings: Mapping[str, object]) -> list[str]:
    """Return the words that say what kind of problem it is. Raises UsageError for kinds that cannot be imported."""
    stated = settings.get("type") or settings.get("validation") or "pass-fail"
    kinds = [str(kind) for kind in stated] if isinstance(stated, list) else str(stated).split()
    kinds += str(settings.get("validation") or "").split()
    if any(kind in _CANNOT for kind in kinds):
        raise UsageError(
            "{folder}: is {kind}; only problems that read once and write once can be imported",
            folder=folder.name,
            kind=" ".join(dict.fromkeys(kinds)),
        )
    return ["scoring" if kind == "score" else kind for kind in kinds]


def _left_out(folder: Path) -> Iterator[Phrase]:
    """Yield a note for each folder, text and picture that is left out."""
    for name, note in _LEFT_OUT.items():
        if (folder / name).is_dir():
            yield phrase(note, problem=folder.name, folder=name)
    for place in (*_TEXTS, _SOLUTION):
        for path in sorted(path for path in (folder / place).rglob("*") if path.is_file()):
            name = path.relative_to(folder).as_posix()
            if path.suffix.lower() in _IMAGES:
                yield phrase(_NO_IMAGE, problem=folder.name, file=name)
            elif not re.fullmatch(r"(?:problem|solution)(?:\.(?:en|zh))?\.(?:md|tex)", path.name):
                yield phrase(_NO_LANGUAGE, problem=folder.name, file=name)
    count = sum(path.suffix.lower() in _IMAGES for path in (folder / "data").rglob("*"))
    if count:
        yield phrase(_NO_CASE_IMAGE, problem=folder.name, count=count)


def _settings(folder: Path) -> Mapping[str, object]:
    from judge.formats.yaml_text import read_values

    path = folder / "problem.yaml"
    if not path.is_file():
        raise UsageError("{path}: no such file; name the folder of a Kattis problem package", path=path)
    loaded = read_values(read_document(path, 1 << 16), path)
    if loaded is None:
        return {}  # every setting of the legacy format may be left out
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
        try:
            seconds = float(read_document(timelimit, 100).decode("ascii", "replace").strip() or 2)
        except ValueError:
            raise UsageError("{path}: is not a number of seconds", path=timelimit) from None
    if isinstance(seconds, int | float) and 0 < seconds <= 600:
        found["cpu_s"] = float(seconds)
    for key, name in (("memory", "memory_mib"), ("output", "output_kib")):
        value = given.get(key)
        if isinstance(value, int) and value > 0:
            found[name] = min(value, 65536) if key == "memory" else min(value << 10, layout.MAX_OUTPUT_KIB)
    return found


def _topics(settings: Mapping[str, object]) -> tuple[str, ...]:
    keywords = settings.get("keywords")
    words = keywords if isinstance(keywords, list) else str(keywords or "").split()
    return tuple(dict.fromkeys(slug_from(str(word)) for word in words[:_MOST_TOPICS])) or ("imported",)


def _constants(settings: Mapping[str, object]) -> Callable[[str], str]:
    """Return the function that puts the package's constants into a text."""
    given = settings.get("constants")
    values: dict[str, str] = {}
    for name, value in given.items() if isinstance(given, dict) else ():
        variants = value if isinstance(value, dict) else {"value": value}
        values |= {f"{name}.{variant}": str(variant_value) for variant, variant_value in variants.items()}
        values[str(name)] = str(variants.get("value", ""))
    if not values:
        return str
    long = next((name for name, value in values.items() if len(value) > _LONGEST_CONSTANT), None)
    if long is not None:
        raise UsageError(
            "problem.yaml: constants: {name} has more than {limit} characters; write its value where it is used",
            name=quoted(long),
            limit=_LONGEST_CONSTANT,
        )
    return lambda text: _CONSTANT.sub(lambda match: values.get(match[1] or match[2], match[0]), text)


def _check(
    folder: Path, kinds: list[str], data: KattisData, constant: Callable[[str], str]
) -> tuple[dict[str, object], dict[str, bytes]]:
    """Return the check of the package, and checker.py where no built-in check does what the problem asks for."""
    validators = [path for name in ("output_validator", "output_validators") if (path := folder / name).is_dir()]
    if validators and ("custom" in kinds or validators[0].name == "output_validator"):
        return {"kind": "custom"}, {"checker.py": validator(validators[0], data.flags, constant)}
    wanted = DefaultCheck.of_flags(" ".join(data.flags))
    ignores_case = not wanted.case_sensitive and any(_has_letters(case) for case in (*data.samples, *data.secret))
    if ignores_case or (wanted.relative and wanted.absolute):
        return {"kind": "custom"}, {"checker.py": default_checker(wanted)}
    if wanted.relative is not None or wanted.absolute is not None:
        return {"kind": "float", "rtol": wanted.relative or 0.0, "atol": wanted.absolute or 0.0}, {}
    return {"kind": "lines" if wanted.spaces_count else "tokens"}, {}


def _has_letters(case: ForeignCase) -> bool:
    """Return whether the case of letters matters for the answer."""
    text = str(case.expected)
    return text.lower() != text.upper()


def _editorials(folder: Path, constant: Callable[[str], str]) -> dict[str, bytes]:
    texts = {language: _text(folder, _SOLUTION, language, constant) for language in ("en", "zh")}
    texts["en"] = texts["en"] or _text(folder, _SOLUTION, "", constant)
    return {f"statement/editorial.{language}.md": text.encode() for language, text in texts.items() if text}


def _text(folder: Path, stem: str, language: str, constant: Callable[[str], str]) -> str | None:
    """Return the statement or the solution in a language as Markdown, or None if there is none."""
    name = f"{stem}.{language}" if language else stem
    for place in _TEXTS if stem == "problem" else (stem,):
        for suffix in _TEXT_SUFFIXES:
            path = folder / place / f"{name}.{suffix}"
            if path.is_file():
                text = constant(read_bounded(path, 1 << 20).decode("utf-8", "replace"))
                return markdown(text) if suffix == "tex" else text
    return None
