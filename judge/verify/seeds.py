"""Check whether a package is as strong with other seeds: repeat the seed-dependent checks for each of them.

The generated cases have to be allowed, and they have to catch the known-wrong submissions that no sample and no
hand-made case catches. Accepted solutions have to pass them well within the limits.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from judge.catalog import layout
from judge.errors import PackageError
from judge.models import Backend, Case, Problem, Verdict
from judge.session import Session
from judge.text.phrases import Phrase, phrase
from judge.verify import package_files
from judge.verify.checks import check_allowed, is_generated
from judge.verify.judgement import ACCEPTED_UNDER, SubmissionJudge, expected_verdict, least_ratio
from judge.verify.records import Finding, result_of
from judge.verify.submissions import TOO_SLOW, wrong_verdict


def examine_seeds(session: Session, slug: str, seeds: Sequence[str]) -> Finding:
    """Repeat the checks for each of the seeds, in a session with its own cache. Raises SandboxError."""
    return result_of("seeds", lambda: _check_seeds(session, slug, seeds))


def _check_seeds(session: Session, slug: str, seeds: Sequence[str]) -> Phrase:
    folders = session.catalogue.folders
    with tempfile.TemporaryDirectory() as home, Session(Path(home), folders) as session:
        seed = "default"
        try:
            problem = session.catalogue.load(slug)
            if not Path(problem.folder, layout.GENERATOR).exists():
                return phrase("none: all cases are written by hand")
            names = seed_dependent(session, problem)
            for seed in seeds:
                _check_seed(session, problem, names, seed)
        except PackageError as error:
            raise PackageError("with --seed {seed}: {fault}", seed=seed, fault=error) from None
    return phrase("{count} submissions hold with {seeds} random seeds", count=len(names), seeds=len(seeds))


def seed_dependent(session: Session, problem: Problem) -> list[str]:
    """Return the submissions that need generated cases to get their verdict. Raises PackageError, SandboxError."""
    names = []
    with SubmissionJudge(session, problem) as submission_judge:
        for name in package_files.all_files(problem):
            submission = package_files.read(session, problem, name)
            if not package_files.can_run(submission):
                continue
            fixed = tuple(case for case in session.cases(problem, submission.backend) if not is_generated(case))
            if expected_verdict(name) is Verdict.AC or not submission_judge.judged(submission, fixed).is_expected:
                names.append(name)
    return names


def _check_seed(session: Session, problem: Problem, names: Sequence[str], seed: str) -> None:
    """Raise PackageError if a check fails with this seed. A random case may repeat a hand-made one."""
    check_allowed(session, problem, _generated(session, problem, problem.backends[0], seed))
    with SubmissionJudge(session, problem) as submission_judge:
        for name in names:
            submission = package_files.read(session, problem, name)
            cases = _generated(session, problem, submission.backend, seed)
            found = submission_judge.judged(submission, cases)
            if not found.is_expected:
                raise PackageError("{place}: {fault}", place=name, fault=wrong_verdict(found))
            if found.expected is Verdict.AC:
                ratio = least_ratio(session, problem, submission, cases, found.ratio)
                if ratio >= ACCEPTED_UNDER:
                    raise PackageError(TOO_SLOW, name=name, ratio=ratio, limit=ACCEPTED_UNDER)


def _generated(session: Session, problem: Problem, backend: Backend, seed: str) -> tuple[Case, ...]:
    return tuple(case for case in session.cases(problem, backend, seed) if is_generated(case))
