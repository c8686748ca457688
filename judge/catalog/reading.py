"""Read a package from disk: the problem, its statement and its hand-made cases."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

from judge.backends.table import supporting
from judge.catalog import layout
from judge.catalog.files import digests, list_files, read_bytes, read_text
from judge.checkers.table import CHECKERS
from judge.entry_kinds.table import KINDS
from judge.errors import BadValue, PackageError
from judge.models import DEFAULT_GROUP, NO_TEXT, Case, Language, Problem, Text
from judge.text.foreign import foreign
from judge.text.messages import Phrase, phrase, quoted
from judge.values import scan, wire
from judge.values.json_forms import Converter

if TYPE_CHECKING:
    from judge.catalog.schema import CaseLine

MAX_TEXT = 1 << 20
MAX_DATA = 64 << 20
_ONE_OBJECT = phrase("write one object per line")


def read_problem(folder: Path) -> Problem:
    """Return the problem in ``folder``. Its cases are not read. Raises PackageError."""
    from judge.catalog.schema import problem_from_toml

    files = list_files(folder)
    names = {file.name for file in files}
    layout.check_layout(folder, names)
    path = folder / layout.PROBLEM
    problem = problem_from_toml(read_text(path, MAX_TEXT), path)
    _check_optional_files(path, problem, names)
    digest, verdict_digest = digests(folder, files, _verdict_settings(problem), set(filter(_affects_verdicts, names)))
    return msgspec.structs.replace(problem, digest=digest, verdict_digest=verdict_digest)


def _check_optional_files(path: Path, problem: Problem, names: Collection[str]) -> None:
    """Raise PackageError if checker.py or harness.py is needed but missing, or present but unused."""
    in_package = CHECKERS[problem.check.kind].place == "package"
    if in_package and layout.CHECKER not in names:
        raise PackageError(
            '{file}: missing, but check.kind = "custom" in problem.toml; write it', file=path.with_name(layout.CHECKER)
        )
    if not in_package and layout.CHECKER in names:
        raise PackageError(
            '{path}: check.kind: checker.py exists but is unused; write kind = "custom" or remove it', path=path
        )
    has_harness = KINDS[problem.entry.kind].has_harness
    if has_harness and layout.HARNESS not in names:
        raise PackageError(
            '{file}: missing, but entry.kind = "{kind}" in problem.toml; write it',
            file=path.with_name(layout.HARNESS),
            kind=problem.entry.kind,
        )
    if not has_harness and layout.HARNESS in names:
        raise PackageError(
            "{path}: entry.kind: {file} exists but is unused; correct the kind or remove the file",
            path=path,
            file=layout.HARNESS,
        )


def _verdict_settings(problem: Problem) -> bytes:
    """Return everything in problem.toml on which a verdict, a case or a diagnosis depends."""
    return msgspec.msgpack.encode(
        msgspec.structs.replace(
            problem, folder="", digest="", title=NO_TEXT, difficulty="easy", topics=(), source="", hints=()
        )
    )


def _affects_verdicts(name: str) -> bool:
    """Return whether a verdict, a case or a diagnosis depends on the package's file ``name``."""
    return name not in layout.WITHOUT_VERDICTS and not name.endswith(".md")


def read_statement(problem: Problem, language: Language) -> str:
    """Return the statement: Markdown without control characters. Raises PackageError."""
    return read_text(Path(problem.folder, layout.STATEMENT[language]), MAX_TEXT)


def read_editorial(problem: Problem, language: Language) -> str | None:
    """Return the editorial as Markdown, or None if the package has none. Raises PackageError."""
    path = Path(problem.folder, layout.EDITORIAL[language])
    return read_text(path, MAX_TEXT) if path.exists() else None


def read_source(problem: Problem, name: str) -> bytes | None:
    """Return the source of a file such as ``reference.py`` or ``harness.py``; None if there is no such file."""
    path = Path(problem.folder, name)
    return read_bytes(path, layout.MAX_SOURCE) if path.exists() else None


def read_samples(problem: Problem) -> tuple[Case, ...]:
    """Return the cases of data/sample.jsonl in their order. Raises PackageError."""
    path = Path(problem.folder, layout.SAMPLE)
    cases = []
    for place, line in _lines(path):
        if "expected" not in line.model_fields_set:
            raise PackageError("{where}: expected: missing; a sample shows its answer", where=place)
        cases.append(case_from(problem, line, "sample", place))
    if not cases:
        raise PackageError("{path}: holds no case; write at least one", path=path)
    return tuple(cases)


def read_secret(problem: Problem) -> tuple[Case, ...]:
    """Return the cases of data/secret.jsonl in their order; none if there is no such file. Raises PackageError."""
    path = Path(problem.folder, layout.SECRET)
    cases = []
    for place, line in _lines(path) if path.exists() else ():
        if not line.why:
            raise PackageError("{where}: why: missing; say which mistake this case catches", where=place)
        cases.append(case_from(problem, line, "secret", place))
    return tuple(cases)


def _lines(path: Path) -> Iterator[tuple[str, CaseLine]]:
    """Yield each case line with its ``file:line``. Blank lines are skipped."""
    from judge.catalog.schema import CaseLine
    from judge.catalog.schema_faults import validated

    first_seen: dict[str, int] = {}
    whole = read_text(path, MAX_DATA)
    _refuse_many_values(whole, "\n", str(path))
    for number, text in enumerate(whole.split("\n"), start=1):
        if not text.strip():
            continue
        place = f"{path}:{number}"
        _refuse_many_values(text, ",[{", place)
        line = validated(CaseLine, parsed_json(text, place), place)
        if line.id in first_seen:
            raise PackageError(
                "{where}: id: {id!r} is also in line {line}; give each its own",
                where=place,
                id=line.id,
                line=first_seen[line.id],
            )
        first_seen[line.id] = number
        if len(first_seen) > layout.MAX_CASES:
            raise PackageError(
                "{where}: more than {limit} cases; let generator.py make them",
                where=place,
                limit=layout.MAX_CASES,
            )
        yield place, line


def _refuse_many_values(text: str, separators: str, place: str) -> None:
    if sum(map(text.count, separators)) > scan.MAX_VALUES:  # a short list takes thirty times the memory of its text
        raise PackageError("{where}: holds more than {limit} values; write less", where=place, limit=scan.MAX_VALUES)


def parsed_json(text: str, where: str, cure: Phrase = _ONE_OBJECT) -> object:
    """Return the value in a JSON text. Raises PackageError, which ends with the remedy ``cure``."""
    try:
        return json.loads(text, object_pairs_hook=_unique_keys, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise PackageError(
            "{where}: not JSON at column {column}: {fault}; {cure}",
            where=where,
            column=error.colno,
            fault=foreign(error.msg),
            cure=cure,
        ) from None
    except RecursionError:
        raise PackageError("{where}: nested too deeply; reduce the nesting", where=where) from None
    except ValueError as error:
        raise PackageError("{where}: {error}", where=where, error=error) from None


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        repeated = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise BadValue("the key {key} occurs twice; remove one", key=quoted(repeated))
    return table


def _refuse_constant(constant: str) -> NoReturn:
    spelling = {"NaN": "nan", "Infinity": "inf", "-Infinity": "-inf"}[constant]
    raise BadValue(
        '{constant} is not JSON; write "{spelling}" as a string in an array', constant=constant, spelling=spelling
    )


def case_from(problem: Problem, line: CaseLine, group: str, where: str) -> Case:
    """Return the case in a line of a data file. Raises PackageError."""
    convert = Converter()
    try:
        args = KINDS[problem.entry.kind].arguments(problem.entry, line.args, convert)
        has_answer = "expected" in line.model_fields_set
        expected = wire.pack(_expected(problem, line, convert)) if has_answer else None
        if convert.dtypes and not problem.has_arrays:
            raise BadValue("args: an array in a problem without arrays; name array in entry.params or entry.returns")
        if line.layout != "dense" and not convert.dtypes:
            raise BadValue("layout: {layout}, but the case has no array; leave it out", layout=line.layout)
    except BadValue as error:
        raise PackageError("{where}: {error}", where=where, error=error) from None
    return Case(
        id=f"{group}/{line.id}",
        group=line.group or (DEFAULT_GROUP if group == "secret" else group),
        hidden=group not in ("sample", "own"),
        args=wire.pack(args),
        expected=expected,
        why=Text(en=line.why.en, zh=line.why.zh) if line.why else NO_TEXT,
        backends=supporting(convert.dtypes, problem.backends),
        gradient=line.gradient,
        layout=line.layout,
    )


def _expected(problem: Problem, line: CaseLine, convert: Converter) -> Any:
    returns, expected = problem.entry.returns, line.expected
    checker = CHECKERS[problem.check.kind]
    if checker.place == "package" and returns != "array":
        return convert.plain(expected, "expected")
    if checker.alternatives:
        if not isinstance(expected, list) or not expected:
            raise BadValue('expected: with check.kind = "any-of" it is the list of all answers; write at least one')
        return [convert.result(answer, returns, f"expected[{index}]") for index, answer in enumerate(expected)]
    return KINDS[problem.entry.kind].answer(problem.entry, expected, line.args, convert)
