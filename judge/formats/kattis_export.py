"""Write a package of the kind ``program`` as a Kattis problem package.

The format is 2023-07-draft, the newest one that Kattis' own verifier reads.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from judge.backends.detection import detected
from judge.backends.table import BACKENDS
from judge.catalog.files import matching
from judge.catalog.reading import read_source, read_statement
from judge.errors import UsageError
from judge.files import create_file, read_bounded, writing
from judge.formats.kattis_default import default_flags
from judge.formats.refusal import is_program, refused
from judge.models import Case, Problem
from judge.text.messages import Phrase, mark, phrase
from judge.values import wire

_SUBMISSIONS = ("accepted", "wrong_answer", "run_time_error")
_NO_LIBRARY = mark("submissions/{file}: imports {library}, which Kattis' Python does not have; left out")
_SLOW = mark(
    "submissions/time_limit_exceeded is left out: Kattis runs Python with PyPy, where a slow program may be fast enough"
)
_NAMESPACE = uuid.UUID("7e3f1c64-8a1d-4e8e-9a39-5a2f0a5f7a11")
_INTERPRETER_MIB = 512
"""Kattis limits the address space, in which the interpreter reserves far more than it uses."""

_SHORT_NAME = re.compile(r"[a-z0-9]+")
_INPUT_VALIDATOR = (
    '"""Accept any input: the package checks its own."""\n\nimport sys\n\nsys.stdin.read()\nsys.exit(42)\n'
)


def export_kattis(problem: Problem, cases: Callable[[], Sequence[Case]], target: Path) -> list[Phrase]:
    """Write the package into the folder ``target``, which must not exist, and return notes on it.

    Raises UsageError for problems that do not read standard input, or that have a checker of their own.
    """
    if not is_program(problem):
        raise refused(problem, phrase("programs that read standard input"))
    flags = _flags(problem)
    files: dict[str, bytes] = {
        "problem.yaml": _settings(problem).encode(),
        "data/testdata.yaml": f"output_validator_flags: {flags}\n".encode(),
        "input_validators/any.py": _INPUT_VALIDATOR.encode(),
        **{name: text for case in cases() for name, text in _case_files(case)},
    }
    for language in ("en", "zh"):
        text = _plain_statement(read_statement(problem, language), problem.title.in_language(language))
        files[f"statement/problem.{language}.md"] = text.encode()
    submissions, notes = _submissions(problem)
    files |= submissions
    with writing(target):
        for name, content in files.items():
            create_file(target / name, content)
    return notes + _notes(problem, target)


def _flags(problem: Problem) -> str:
    """Return the arguments of Kattis' default validator that stand for the problem's check. Raises UsageError."""
    check = problem.check
    if check.kind == "float":
        return f"case_sensitive float_relative_tolerance {check.rtol} float_absolute_tolerance {check.atol}"
    built_in = {"tokens": "case_sensitive", "lines": "case_sensitive space_change_sensitive"}
    if check.kind in built_in:
        return built_in[check.kind]
    if (flags := default_flags(read_source(problem, "checker.py") or b"")) is not None:
        return flags
    raise UsageError(
        "{problem}: its checker.py has no counterpart in that format; export it with --format livecodebench, or "
        'use the check "tokens", "lines" or "float"',
        problem=problem.slug,
    )


def _submissions(problem: Problem) -> tuple[dict[str, bytes], list[Phrase]]:
    """Return the submissions as files of the Kattis package, and notes on those that are left out."""
    sources = {"accepted/reference.py": read_source(problem, "reference.py") or b""}
    for folder in _SUBMISSIONS:
        for path in matching(Path(problem.folder), f"submissions/{folder}/*.py"):
            sources[f"{folder}/{path.name}"] = read_bounded(path, 1 << 20)
    files, notes = {}, []
    for name, source in sources.items():
        if backend := detected(source, tuple(BACKENDS)):
            notes.append(phrase(_NO_LIBRARY, file=name, library=BACKENDS[backend].library))
        else:
            files[f"submissions/{name}"] = source
    return files, notes


def _notes(problem: Problem, target: Path) -> list[Phrase]:
    """Return what was left out, and what Kattis' verifier refuses."""
    notes = [
        phrase("submissions/{folder} has no counterpart in that format; left out", folder=folder)
        for folder in ("memory_limit_exceeded", "rule_violation")
        if Path(problem.folder, "submissions", folder).is_dir()
    ]
    if Path(problem.folder, "submissions", "time_limit_exceeded").is_dir():
        notes.append(phrase(_SLOW))
    if not _SHORT_NAME.fullmatch(target.name):
        notes.append(
            phrase(
                "{name}: Kattis allows only lower-case letters and digits in a package's name; rename it to {allowed}",
                name=target,
                allowed="".join(_SHORT_NAME.findall(target.name.lower())) or "p",
            )
        )
    return notes


def _settings(problem: Problem) -> str:
    lines = {
        "problem_format_version": "2023-07-draft",
        "name": f"{{en: {json.dumps(problem.title.en)}, zh: {json.dumps(problem.title.zh)}}}",
        "uuid": str(uuid.uuid5(_NAMESPACE, problem.slug)),
        "source": json.dumps(problem.source),
        "license": "unknown",
        "type": "pass-fail",
    }
    text = "\n".join(f"{key}: {value}" for key, value in lines.items())
    limits = {
        "time_limit": problem.limits.cpu_s,
        "memory": problem.limits.memory_mib + _INTERPRETER_MIB,
        "output": max(1, problem.limits.output_kib >> 9),
    }
    return "\n".join([text, "limits:", *(f"  {key}: {value}" for key, value in limits.items()), ""])


def _case_files(case: Case) -> list[tuple[str, bytes]]:
    folder, _, name = case.id.partition("/")
    stem = f"data/sample/{name}" if folder == "sample" else f"data/secret/{folder}-{name}"
    (text,) = wire.unpack(case.args)
    assert case.expected is not None
    return [(f"{stem}.in", str(text).encode()), (f"{stem}.ans", str(wire.unpack(case.expected)).encode())]


def _plain_statement(text: str, title: str) -> str:
    """Return the statement without its first heading and its samples, which Kattis shows by itself."""
    body = text.removeprefix(f"# {title}").lstrip()
    for marker in ("**Sample 1**", "**样例 1**"):
        head, found, rest = body.partition(marker)
        if found:
            _, heading, tail = rest.partition("\n## ")
            body = head + (heading.lstrip("\n") + tail if heading else "")
    return body
