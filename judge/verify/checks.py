"""The checks of a package that judge none of its submissions: statements, placeholders, cases, generator, oracle."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec

from judge.catalog import layout
from judge.catalog.files import read_text
from judge.catalog.reading import MAX_DATA, read_samples, read_source, read_statement
from judge.errors import UsageError
from judge.models import Case, Language, Problem, Verdict
from judge.session import Options, Session
from judge.text.phrases import NOTHING, joined, mark, phrase
from judge.verify import package_files
from judge.verify.records import Finding, failed, passed

_OTHER_SEED = "another seed"
_STATEMENTS = "statements"
_SHOWN = re.compile(r"^```\n+Input: (.*)\nOutput: (.*)\n+```$", re.MULTILINE)
_PLACEHOLDERS = "placeholders"
_MARK = re.compile(rb"\bTODO\b")
_SUFFIXES = {".py", ".md", ".toml", ".jsonl"}
_MOST_NAMED = 3
_ORACLE = "oracle"
_ORACLE_MIB = 256
_LEFT_OUT = "NotImplementedError"


def check_unique(cases: tuple[Case, ...]) -> Finding:
    """Check that no two cases have the same arguments in the same layout."""
    first: dict[tuple[bytes, str], str] = {}
    for case in cases:
        key = case.args, case.layout
        if key in first:
            wrong = phrase("{case} has the arguments of {other}; remove one of them", case=case.id, other=first[key])
            return failed("unique", wrong)
        first[key] = case.id
    return passed("unique", phrase("{count} cases", count=len(cases)))


def check_layout(problem: Problem, cases: tuple[Case, ...]) -> Finding:
    """Check that some case passes arrays as views, so that code that relies on the memory layout is caught."""
    if "array" not in problem.entry.params.values():
        return passed("layout", phrase("none: no parameter is an array"))
    count = sum(case.layout != "dense" for case in cases)
    if not count:
        return failed("layout", phrase('no case has arrays that are views; add one with "layout": "strided"'))
    return passed("layout", phrase("{count} cases with arrays that are views", count=count))


def check_allowed(session: Session, problem: Problem, cases: tuple[Case, ...]) -> Finding:
    """Check that ``validate`` in generator.py accepts every case. Raises PackageError, SandboxError."""
    source = read_source(problem, layout.GENERATOR) or b""
    if b"def validate(" not in source:
        wrong = phrase(
            "{file} has no validate(args); write one that raises ValueError for arguments that are not allowed",
            file=layout.GENERATOR,
        )
        return failed("allowed", wrong)
    faults = session.author.faults(problem, source, cases)
    for case, fault in zip(cases, faults, strict=True):
        if fault:
            wrong = phrase("{case}: {fault}; change the case or the constraints", case=case.id, fault=fault)
            return failed("allowed", wrong)
    return passed("allowed", phrase("all cases satisfy the constraints"))


def check_generator(session: Session, problem: Problem) -> Finding:
    """Check that the generator is deterministic for a seed and depends on it. Raises PackageError, SandboxError."""
    source = read_source(problem, layout.GENERATOR)
    if source is None:
        return passed("generator", phrase("none: all cases are written by hand"))
    once, again, other = (session.author.generate(problem, source, seed) for seed in ("x", "x", _OTHER_SEED))
    if once != again:
        wrong = phrase("yields different cases for the same seed; use no other source of randomness than rng")
        return failed("generator", wrong)
    if once == other:
        return failed("generator", phrase("yields the same cases for every seed; make them from rng"))
    return passed(
        "generator", phrase("{count} cases: the same for the same seed, others for another seed", count=len(once))
    )


def check_statements(problem: Problem) -> Finding:
    """Check that each statement shows the samples' inputs and outputs in their order. Raises PackageError."""
    samples = _samples(problem)
    for language in get_args(Language):
        place = layout.STATEMENT[language]
        text = read_statement(problem, language)
        try:
            shown = [(json.loads(given), json.loads(answer)) for given, answer in _SHOWN.findall(text)]
        except (ValueError, RecursionError) as error:
            return failed(
                _STATEMENTS, phrase("{file}: a sample is not JSON ({error}); correct it", file=place, error=error)
            )
        if len(shown) != len(samples):
            wrong = phrase(
                "{file}: shows {shown} of {count} samples; write each as a block of Input: and Output:",
                file=place,
                shown=len(shown),
                count=len(samples),
            )
            return failed(_STATEMENTS, wrong)
        for number, (one, other) in enumerate(zip(shown, samples, strict=True), start=1):
            if one != other:
                wrong = phrase(
                    "{file}: sample {number} is not that of {data}; make them the same",
                    file=place,
                    number=number,
                    data=layout.SAMPLE,
                )
                return failed(_STATEMENTS, wrong)
    languages = len(layout.STATEMENT)
    return passed(
        _STATEMENTS, phrase("samples: {count}, in {languages} languages", count=len(samples), languages=languages)
    )


def _samples(problem: Problem) -> list[tuple[object, object]]:
    read_samples(problem)  # for its errors, which name line and key
    lines = read_text(Path(problem.folder, layout.SAMPLE), MAX_DATA).splitlines()
    tables = [json.loads(line) for line in lines if line.strip()]
    return [(table["args"], table["expected"]) for table in tables]


def check_placeholders(session: Session, problem: Problem) -> Finding:
    """Check that neither the package nor its starters hold a TODO. Raises PackageError."""
    places = list(_places(session, problem))
    if not places:
        return passed(_PLACEHOLDERS, phrase("no TODO is left"))
    shown, count = ", ".join(places[:_MOST_NAMED]), len(places)
    if count <= _MOST_NAMED:
        return failed(_PLACEHOLDERS, phrase("{places}: a TODO is left; replace the text that it marks", places=shown))
    text = mark("{places}, … ({count} lines in all): a TODO is left; replace the text that it marks")
    return failed(_PLACEHOLDERS, phrase(text, places=shown, count=count))


def _places(session: Session, problem: Problem) -> Iterator[str]:
    """Yield the file and the number of each line with a TODO."""
    folder = Path(problem.folder)
    for path in sorted(path for path in folder.rglob("*") if path.suffix in _SUFFIXES and path.is_file()):
        yield from _lines(path, path.relative_to(folder).as_posix())
    for backend in problem.backends:
        with contextlib.suppress(UsageError):  # the check of the starters names one that is missing
            path = session.catalogue.starter(problem.slug, backend)
            yield from _lines(path, f"{path.parent.name}/{path.name}")


def _lines(path: Path, name: str) -> Iterator[str]:
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        if _MARK.search(line):
            yield f"{name}:{number}"


def _with_room(problem: Problem) -> Problem:
    """Return the problem with more memory: an oracle shows what is right, not what a library's function needs."""
    limits = msgspec.structs.replace(problem.limits, memory_mib=problem.limits.memory_mib + _ORACLE_MIB)
    return msgspec.structs.replace(problem, limits=limits)


def check_oracle(session: Session, problem: Problem) -> Finding:
    """Check that the oracle answers at least half of the cases, all of them correctly. Raises PackageError,
    SandboxError.
    """
    if not Path(problem.folder, layout.ORACLE).exists():
        return passed(_ORACLE, phrase("none: no library has it"))
    submission = package_files.read(session, problem, layout.ORACLE)
    if not package_files.can_run(submission):
        return passed(_ORACLE, phrase("needs PyTorch and was left out"))
    report = session.submit(_with_room(problem.without_rules), submission, Options(reveal="case"))
    left_out = 0
    for case in report.cases:
        if case.verdict is Verdict.RE and case.message.startswith(_LEFT_OUT):
            left_out += 1
        elif case.verdict is not Verdict.AC:
            wrong = phrase(
                "differs on {case} ({verdict}): {message}; one of the two is wrong",
                case=case.id,
                verdict=case.verdict,
                message=case.message,
            )
            return failed(_ORACLE, wrong)
    if 2 * left_out > report.total:
        wrong = phrase(
            "answers only {answered} of {count} cases; it must answer at least half of them",
            answered=report.total - left_out,
            count=report.total,
        )
        return failed(_ORACLE, wrong)
    note = phrase(", {count} that it does not support", count=left_out) if left_out else NOTHING
    return passed(_ORACLE, joined(phrase("agrees on {count} cases", count=report.total - left_out), note))
