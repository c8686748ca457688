"""Check whether a package is as strong with other seeds: repeat the seed-dependent checks for each of them.

The generated cases have to be allowed, accepted solutions have to pass them well within the limits, and they have
to catch the known-wrong submissions that no sample and no hand-made case catches.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from judge.catalog import layout
from judge.errors import PackageError
from judge.models import Backend, Case, Problem, Submission, Verdict
from judge.session import Session
from judge.text.phrases import NOTHING, Phrase, phrase
from judge.verify import package_files
from judge.verify.checks import check_allowed
from judge.verify.judgement import ACCEPTED_UNDER, expected_verdict, judged, least_ratio
from judge.verify.records import Finding, failed, passed
from judge.verify.submissions import wrong_verdict

_GENERATED = "generated/"


def examine_seeds(session: Session, slug: str, seeds: Sequence[str]) -> Finding:
    """Repeat the checks for each of the seeds, in a session with its own cache. Raises UsageError, SandboxError."""
    folders = session.catalogue.folders
    with tempfile.TemporaryDirectory() as home, Session(Path(home), folders) as session:
        seed = "default"
        try:
            problem = session.catalogue.load(slug)
            if not Path(problem.folder, layout.GENERATOR).exists():
                return passed("seeds", phrase("none: all cases are written by hand"))
            names = seed_dependent(session, problem)
            for seed in seeds:
                wrong = _wrong_with(session, problem, names, seed)
                if wrong:
                    return failed("seeds", phrase("with --seed {seed}: {fault}", seed=seed, fault=wrong))
        except PackageError as error:
            return failed("seeds", phrase("with --seed {seed}: {fault}", seed=seed, fault=error))
    found = phrase("{count} submissions hold with {seeds} random seeds", count=len(names), seeds=len(seeds))
    return passed("seeds", found)


def seed_dependent(session: Session, problem: Problem) -> list[str]:
    """Return the submissions that need generated cases to get their verdict. Raises PackageError, SandboxError."""
    names = []
    for name in package_files.all_files(problem):
        submission = package_files.read(session, problem, name)
        if not package_files.can_run(submission):
            continue
        fixed = tuple(case for case in session.cases(problem, submission.backend) if not _is_generated(case))
        accepted = expected_verdict(name) is Verdict.AC
        if accepted or judged(session, problem, submission, fixed).verdict is not expected_verdict(name):
            names.append(name)
    return names


def _wrong_with(session: Session, problem: Problem, names: Sequence[str], seed: str) -> Phrase:
    """Return what fails with this seed, or nothing. A random case may repeat a hand-made one."""
    allowed = check_allowed(session, problem, _generated(session, problem, problem.backends[0], seed))
    if not allowed.ok:
        return phrase("{place}: {fault}", place=allowed.check, fault=allowed.detail)
    for name in names:
        submission = package_files.read(session, problem, name)
        wrong = _wrong(session, problem, submission, _generated(session, problem, submission.backend, seed), name)
        if wrong:
            return phrase("{place}: {fault}", place=name, fault=wrong)
    return NOTHING


def _wrong(session: Session, problem: Problem, submission: Submission, cases: tuple[Case, ...], name: str) -> Phrase:
    accepted = expected_verdict(name) is Verdict.AC
    found = judged(session, problem, submission, cases)
    if found.verdict is not expected_verdict(name):
        return wrong_verdict(found, expected_verdict(name))
    ratio = least_ratio(session, problem, submission, cases, found.ratio) if accepted else 0.0
    if ratio < ACCEPTED_UNDER:
        return NOTHING
    return phrase("needs {ratio:.2f} of the CPU limit; it must stay under {limit}", ratio=ratio, limit=ACCEPTED_UNDER)


def _generated(session: Session, problem: Problem, backend: Backend, seed: str) -> tuple[Case, ...]:
    return tuple(case for case in session.cases(problem, backend, seed) if _is_generated(case))


def _is_generated(case: Case) -> bool:
    return case.id.startswith(_GENERATED)
