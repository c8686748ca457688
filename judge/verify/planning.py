"""Plan the jobs that verify some packages, run the checks of each, and assemble their results into reports.

Mutation and further seeds are jobs of their own; every other check is part of the examination of a package, at one of
two depths.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from judge.catalog import layout
from judge.errors import PackageError
from judge.models import Case, Problem, Record
from judge.session import Session
from judge.text.phrases import Phrase, phrase, phrase_of
from judge.verify.checks import (
    check_allowed,
    check_generator,
    check_layout,
    check_oracle,
    check_placeholders,
    check_statements,
    check_unique,
)
from judge.verify.judgement import FULL, ONCE
from judge.verify.mutation_testing import read_equivalents, run_mutants, without_equivalents
from judge.verify.package_files import accepted_files
from judge.verify.records import Examination, Finding, Mutation, MutationRun, PackageNumbers, PackageReport, result_of
from judge.verify.seeds import examine_seeds
from judge.verify.strength import judge_digest
from judge.verify.submissions import check_starters, check_submissions
from judge.verify.tolerance import check_tolerance
from judge.verify.warnings import warnings

_SHARES = 2  # into which each file's mutants are divided if there is only one package, for two processors

Result = Examination | Finding | MutationRun
Check = Callable[[Session, Problem, tuple[Case, ...]], Phrase]
_QUICK: dict[str, Check] = {
    "statements": lambda session, problem, cases: check_statements(problem),
    "placeholders": lambda session, problem, cases: check_placeholders(session, problem),
    "unique": lambda session, problem, cases: check_unique(cases),
    "layout": lambda session, problem, cases: check_layout(problem, cases),
    "allowed": check_allowed,
}
_FULL: dict[str, Check] = {
    **_QUICK,
    "generator": check_generator,
    "starters": lambda session, problem, cases: check_starters(session, problem),
    "oracle": lambda session, problem, cases: check_oracle(session, problem),
    "tolerance": lambda session, problem, cases: check_tolerance(session, problem),
}
DEPTHS = {"quick": (_QUICK, ONCE), "full": (_FULL, FULL)}


class VerifyRequest(Record, frozen=True, kw_only=True):
    """What to prove: the checks of a depth (``quick``, ``full``, or ``none``), the mutants, and the generated cases
    of some further ``seeds``."""

    depth: str = "full"
    mutants: bool = True
    seeds: tuple[str, ...] = ()


class Job(NamedTuple):
    """A piece of work on one package."""

    slug: str
    run: Callable[[Session], Result]


def plan(session: Session, slugs: Iterable[str], request: VerifyRequest) -> list[Job]:
    """Return the jobs for these packages, the longest kinds of job first. Raises UsageError for an unknown slug."""
    slugs = list(slugs)
    for slug in slugs:
        session.catalogue.folder_of(slug)
    jobs: list[Job] = []
    if request.seeds:
        jobs += [Job(slug, partial(examine_seeds, slug=slug, seeds=request.seeds)) for slug in slugs]
    if request.depth != "none":
        jobs += [Job(slug, partial(examine, slug=slug, depth=request.depth)) for slug in slugs]
    if request.mutants:
        # Each part runs its original first, so files are divided only if processors would otherwise be idle.
        shares = _SHARES if len(slugs) == 1 else 1
        jobs += [job for slug in slugs for job in _mutant_jobs(session, slug, shares)]
    return jobs


def _mutant_jobs(session: Session, slug: str, shares: int) -> list[Job]:
    problem = _loaded(session, slug)
    # If the package is broken, the run on the reference reports the fault.
    names = accepted_files(problem) if problem else [layout.REFERENCE]
    parts = [(name, part) for name in names for part in range(shares)]
    return [Job(slug, partial(_run_mutants, slug=slug, name=name, part=part, parts=shares)) for name, part in parts]


def _loaded(session: Session, slug: str) -> Problem | None:
    """Return the problem, or None if its package is broken."""
    with contextlib.suppress(PackageError):
        return session.catalogue.load(slug)
    return None


def _run_mutants(session: Session, slug: str, name: str, part: int, parts: int) -> Result:
    try:
        problem = session.catalogue.load(slug)
    except PackageError as error:
        return MutationRun(file=name, problem=phrase_of(error))
    return run_mutants(session, problem, name, part, parts)


def assemble(
    session: Session, jobs: Sequence[Job], results: Sequence[Result], request: VerifyRequest
) -> list[PackageReport]:
    """Return one report per package, in the order of the jobs."""
    reports = []
    for slug in dict.fromkeys(job.slug for job in jobs):
        package_results = [result for job, result in zip(jobs, results, strict=True) if job.slug == slug]
        examined = next((result for result in package_results if isinstance(result, Examination)), None)
        findings = examined.findings if examined else ()
        findings += tuple(result for result in package_results if isinstance(result, Finding))
        runs = [result for result in package_results if isinstance(result, MutationRun)]
        problem = _loaded(session, slug)
        reports.append(
            PackageReport(
                problem=slug,
                digest=problem.digest if problem else "",
                judge=judge_digest(),
                warnings=examined.warnings if examined else (),
                findings=findings,
                numbers=examined.numbers if examined else None,
                mutation=_mutation(session, slug, runs) if request.mutants else None,
            )
        )
    return reports


def _mutation(session: Session, slug: str, runs: Sequence[MutationRun]) -> Mutation:
    survivors = [survivor for run in runs for survivor in run.survivors]
    problems = [run.problem for run in runs if run.problem]
    ordered = sorted(survivors, key=lambda survivor: (survivor.file, survivor.line, survivor.operator, survivor.after))
    try:
        remaining, stale = without_equivalents(ordered, read_equivalents(session.catalogue.load(slug)))
    except PackageError as error:
        remaining, stale, problems = tuple(ordered), [], [*problems, phrase_of(error)]
    return Mutation(
        total=sum(run.total for run in runs),
        killed=sum(run.killed for run in runs),
        equivalent=len(survivors) - len(remaining),
        survivors=remaining,
        stale=tuple(stale),
        problems=tuple({str(problem): problem for problem in problems}.values()),
    )


def examine(session: Session, slug: str, depth: str = "full") -> Examination:
    """Run the checks of this depth. A broken package is a finding. Raises UsageError, SandboxError.

    ``quick`` judges every submission once, up to the first case that catches it, and leaves out the generator, the
    starters, the oracle and the tolerances.
    """
    try:
        problem = session.catalogue.load(slug)
        cases = session.cases(problem, problem.backends[0])
    except PackageError as error:
        return Examination(findings=(_failed("schema", error),))
    hidden = sum(case.hidden for case in cases)
    found = phrase("samples: {samples}, hidden cases: {hidden}", samples=len(cases) - hidden, hidden=hidden)
    findings = [Finding(check="schema", ok=True, detail=found)]
    checks, effort = DEPTHS[depth]
    findings += [result_of(name, partial(check, session, problem, cases)) for name, check in checks.items()]
    try:
        judged, judgements, numbers = check_submissions(session, problem, effort)
        warned = warnings(problem, cases, judgements) if depth == "full" else []
    except PackageError as error:
        findings.append(_failed("submissions", error))
        return Examination(findings=tuple(findings), numbers=PackageNumbers(cases=len(cases)))
    return Examination(findings=(*findings, *judged), numbers=numbers, warnings=tuple(warned))


def _failed(check: str, error: PackageError) -> Finding:
    return Finding(check=check, ok=False, detail=phrase_of(error))
