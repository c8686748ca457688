"""Plan the jobs that verify some packages, and assemble their results into one report per package."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from judge.errors import PackageError
from judge.models import Record
from judge.session import Session
from judge.text.phrases import phrase_of
from judge.verify.attack import attack, read_equivalents, without_equivalents
from judge.verify.examination import examine
from judge.verify.package_files import accepted_files
from judge.verify.records import Attack, Examination, Finding, Mutation, PackageReport
from judge.verify.seeds import examine_seeds
from judge.verify.strength import judge_digest

_SHARES = 2  # of each file's mutants: so two processors finish together

Result = Examination | Finding | Attack


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
    """Return the jobs for these packages. Raises UsageError for an unknown slug."""
    jobs: list[Job] = []
    for slug in slugs:
        session.catalogue.folder_of(slug)
        if request.depth != "none":
            jobs.append(Job(slug, partial(examine, slug=slug, depth=request.depth)))
        if request.seeds:
            jobs.append(Job(slug, partial(examine_seeds, slug=slug, seeds=request.seeds)))
        if request.mutants:
            for name in _attacked(session, slug):
                jobs += [Job(slug, partial(_attack, slug=slug, name=name, part=part)) for part in range(_SHARES)]
    return jobs


def _attacked(session: Session, slug: str) -> list[str]:
    try:
        return accepted_files(session.catalogue.load(slug))
    except PackageError:
        return ["reference.py"]  # the attack reports what is broken


def _attack(session: Session, slug: str, name: str, part: int) -> Result:
    try:
        problem = session.catalogue.load(slug)
    except PackageError as error:
        return Attack(file=name, problem=phrase_of(error))
    return attack(session, problem, name, part, _SHARES)


def assemble(
    session: Session, jobs: Sequence[Job], results: Sequence[Result], request: VerifyRequest
) -> list[PackageReport]:
    """Return one report per package, in the order of the jobs."""
    reports = []
    for slug in dict.fromkeys(job.slug for job in jobs):
        mine = [result for job, result in zip(jobs, results, strict=True) if job.slug == slug]
        examined = next((result for result in mine if isinstance(result, Examination)), None)
        findings = examined.findings if examined else ()
        findings += tuple(result for result in mine if isinstance(result, Finding))
        attacks = [result for result in mine if isinstance(result, Attack)]
        mutation = _mutation(session, slug, attacks) if request.mutants else None
        numbers = examined.numbers if examined else None
        digest = _digest(session, slug)
        reports.append(
            PackageReport(
                problem=slug,
                digest=digest,
                judge=judge_digest(),
                warnings=examined.warnings if examined else (),
                findings=findings,
                numbers=numbers,
                mutation=mutation,
            )
        )
    return reports


def _digest(session: Session, slug: str) -> str:
    try:
        return session.catalogue.load(slug).digest
    except PackageError:
        return ""


def _mutation(session: Session, slug: str, attacks: Sequence[Attack]) -> Mutation:
    survivors = [survivor for attack in attacks for survivor in attack.survivors]
    problems = [attack.problem for attack in attacks if attack.problem]
    ordered = sorted(survivors, key=lambda one: (one.file, one.line, one.operator, one.after))
    try:
        left, stale = without_equivalents(ordered, read_equivalents(session.catalogue.load(slug)))
    except PackageError as error:
        left, stale, problems = tuple(ordered), [], [*problems, phrase_of(error)]
    return Mutation(
        total=sum(attack.total for attack in attacks),
        killed=sum(attack.killed for attack in attacks),
        equivalent=len(survivors) - len(left),
        survivors=left,
        stale=tuple(stale),
        problems=tuple({str(problem): problem for problem in problems}.values()),
    )
