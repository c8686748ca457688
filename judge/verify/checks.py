"""The checks of a package that judge none of its submissions: statements, placeholders, cases, generator, oracle."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import get_args

import msgspec

from judge.catalog import layout
from judge.catalog.cases import generate_cases
from judge.catalog.files import MAX_BYTES, list_files, read_bytes, read_text
from judge.catalog.reading import MAX_DATA, read_samples, read_source, read_statement
from judge.errors import PackageError, UsageError
from judge.guest.backends.table import BACKENDS
from judge.models import Case, Language, Problem, Verdict
from judge.session import Options, Session
from judge.text.phrases import NOTHING, Phrase, joined, mark, phrase
from judge.verify import package_files

_OTHER_SEED = "another seed"
_SHOWN = re.compile(r"^```\n+Input: (.*)\nOutput: (.*)\n+```$", re.MULTILINE)
_MARK = re.compile(rb"\bTODO\b")
_SUFFIXES = (".py", ".md", ".toml", ".jsonl")
_MOST_NAMED = 3
_ORACLE_MIB, _ORACLE_TIMES = 256, 4
_LEFT_OUT = "NotImplementedError"


def check_unique(cases: tuple[Case, ...]) -> Phrase:
    """Check that no two cases have the same arguments in the same layout."""
    first: dict[tuple[bytes, str], str] = {}
    for case in cases:
        key = sha256(case.args).digest(), case.layout  # long arguments may be a view, which has no hash
        if key in first:
            raise PackageError(
                "{case} has the arguments of {other}; remove one of them", case=case.id, other=first[key]
            )
        first[key] = case.id
    return phrase("{count} cases", count=len(cases))


def check_layout(problem: Problem, cases: tuple[Case, ...]) -> Phrase:
    """Check that some case passes arrays as views, so that code that relies on the memory layout is caught."""
    if "array" not in problem.entry.params.values():
        return phrase("none: no parameter is an array")
    if not any(BACKENDS[name].views for name in problem.backends):
        return phrase("none: no backend of the problem has arrays that are views")
    count = sum(case.layout != "dense" for case in cases)
    if not count:
        raise PackageError('no case has arrays that are views; add one with "layout": "strided"')
    return phrase("{count} cases with arrays that are views", count=count)


def check_allowed(session: Session, problem: Problem, cases: tuple[Case, ...]) -> Phrase:
    """Check that ``validate`` in generator.py accepts every case. Raises PackageError, SandboxError."""
    source = read_source(problem, layout.GENERATOR) or b""
    if b"def validate(" not in source:
        raise PackageError(
            "{file} has no validate(args); write one that raises ValueError for arguments that are not allowed",
            file=layout.GENERATOR,
        )
    faults = session.package_runner.faults(problem, source, cases)
    for case, fault in zip(cases, faults, strict=True):
        if fault:
            raise PackageError("{case}: {fault}; change the case or the constraints", case=case.id, fault=fault)
    return phrase("all cases satisfy the constraints")


def is_generated(case: Case) -> bool:
    """Return whether the generator made the case."""
    return case.id.startswith("generated/")


def check_generator(session: Session, problem: Problem, cases: tuple[Case, ...]) -> Phrase:
    """Check that the generator yields the same cases again for their seed, and others for another seed.

    Raises PackageError, SandboxError.
    """
    if not Path(problem.folder, layout.GENERATOR).exists():
        return phrase("none: all cases are written by hand")
    again, other = (generate_cases(problem, seed, session.package_runner) for seed in ("default", _OTHER_SEED))
    cases_before = [case for case in cases if is_generated(case)]
    if len(cases_before) != len(again) or any(map(_differ, cases_before, again)):
        raise PackageError("yields different cases for the same seed; use no other source of randomness than rng")
    if again == other:
        raise PackageError("yields the same cases for every seed; make them from rng")
    return phrase("{count} cases: the same for the same seed, others for another seed", count=len(cases_before))


def _differ(case: Case, repeated: Case) -> bool:
    """Return whether two generated cases differ. ``case`` may have got its answer from the reference."""
    expected = None if repeated.expected is None else case.expected
    return msgspec.structs.replace(case, expected=expected, gradients=None) != repeated


def check_statements(problem: Problem) -> Phrase:
    """Check that each statement shows the samples' inputs and outputs in their order. Raises PackageError."""
    read_samples(problem)  # for its errors, which name line and key
    lines = read_text(Path(problem.folder, layout.SAMPLE), MAX_DATA).splitlines()
    samples = [(table["args"], table["expected"]) for table in map(json.loads, filter(str.strip, lines))]
    for language in get_args(Language):
        place = layout.STATEMENT[language]
        samples_in = _SHOWN.findall(read_statement(problem, language))
        try:
            shown = [(json.loads(given), json.loads(answer)) for given, answer in samples_in]
        except (ValueError, RecursionError) as error:
            text = mark("{file}: a sample is not JSON ({error}); correct it")
            raise PackageError(text, file=place, error=error) from None
        if len(shown) != len(samples):
            raise PackageError(
                "{file}: shows {shown} of {count} samples; write each as a block of Input: and Output:",
                file=place,
                shown=len(shown),
                count=len(samples),
            )
        for number, (shown_sample, sample) in enumerate(zip(shown, samples, strict=True), start=1):
            if shown_sample != sample:
                raise PackageError(
                    "{file}: sample {number} is not that of {data}; make them the same",
                    file=place,
                    number=number,
                    data=layout.SAMPLE,
                )
    languages = len(layout.STATEMENT)
    return phrase("samples: {count}, in {languages} languages", count=len(samples), languages=languages)


def check_placeholders(session: Session, problem: Problem) -> Phrase:
    """Check that neither the package nor its starters hold a TODO. Raises PackageError."""
    places = list(_places(session, problem))
    if not places:
        return phrase("no TODO is left")
    shown, count = ", ".join(places[:_MOST_NAMED]), len(places)
    if count <= _MOST_NAMED:
        raise PackageError("{places}: a TODO is left; replace the text that it marks", places=shown)
    text = mark("{places}, … ({count} lines in all): a TODO is left; replace the text that it marks")
    raise PackageError(text, places=shown, count=count)


def _places(session: Session, problem: Problem) -> Iterator[str]:
    """Yield the file and the number of each line with a TODO."""
    folder = Path(problem.folder)
    for file in list_files(folder):
        if file.name.endswith(_SUFFIXES):
            yield from _lines(folder / file.name, file.name)
    for backend in problem.backends:
        with contextlib.suppress(UsageError):  # the check of the starters names one that is missing
            path = session.catalogue.starter(problem.slug, backend)
            yield from _lines(path, f"{path.parent.name}/{path.name}")


def _lines(path: Path, name: str) -> Iterator[str]:
    for number, line in enumerate(read_bytes(path, MAX_BYTES).splitlines(), start=1):
        if _MARK.search(line):
            yield f"{name}:{number}"


def check_oracle(session: Session, problem: Problem) -> Phrase:
    """Check that the oracle answers at least half of the cases, and none wrongly. Raises PackageError, SandboxError."""
    if not Path(problem.folder, layout.ORACLE).exists():
        return phrase("none: no library has it")
    submission = package_files.read(session, problem, layout.ORACLE)
    if not package_files.can_run(submission):
        return phrase("needs PyTorch and was left out")
    # Only the oracle's answers matter: a library's function may exceed the limits and break the rules.
    free = problem.without_rules
    limits = msgspec.structs.replace(
        free.limits,
        cpu_s=_ORACLE_TIMES * free.limits.cpu_s,
        wall_s=_ORACLE_TIMES * free.limits.wall_s,
        memory_mib=free.limits.memory_mib + _ORACLE_MIB,
    )
    report = session.submit(msgspec.structs.replace(free, limits=limits), submission, Options(reveal="case"))["en"]
    left_out = 0
    for case in report.cases:
        if case.verdict is Verdict.RE and case.message.startswith(_LEFT_OUT):
            left_out += 1
        elif case.verdict is not Verdict.AC:
            raise PackageError(
                "differs on {case} ({verdict}): {message}; one of the two is wrong",
                case=case.id,
                verdict=case.verdict,
                message=case.message,
            )
    if 2 * left_out > report.total:
        raise PackageError(
            "answers only {answered} of {count} cases; it must answer at least half of them",
            answered=report.total - left_out,
            count=report.total,
        )
    note = phrase(", {count} that it does not support", count=left_out) if left_out else NOTHING
    return joined(phrase("agrees on {count} cases", count=report.total - left_out), note)
