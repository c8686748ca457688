"""Attacks a package with mutants of its own accepted solutions: cases that let one through are too weak, or it is equivalent.

Every mutant runs in a fresh child and is killed by the first case that does not accept it, the quickest cases first. It
may take ten times the CPU time that the original took on the case, and always ``_LEAST_S``.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from judge.api import Session
from judge.errors import PackageError
from judge.inside.messages import Mutant
from judge.judging.referee import Referee
from judge.judging.ruling import rule
from judge.judging.runner import Runner
from judge.models import Case, Problem, Submission, Verdict
from judge.verify import files
from judge.verify.records import Attack, Survivor

_LEAST_S = 0.5
_TIMES_SLOWER = 10.0


def attack(session: Session, problem: Problem, name: str, part: int = 0, parts: int = 1) -> Attack:
    """Judge every ``parts``-th mutant of the package's file ``name``, from ``part`` on. Raises BoxError."""
    submission = files.read(session, problem, name)
    if not files.can_run(submission):
        return Attack(file=name)
    try:
        found = session.author.mutants(problem, submission.source, name)[part::parts]
        cases = session.cases(problem, submission.flavour)
        cases = tuple(case for case in cases if not case.flavours or submission.flavour in case.flavours)
        with Referee(problem, session.boxes, submission.flavour) as referee:
            timed = _timed(session, problem, submission, cases, referee)
            survivors = [mutant for mutant in found if not _killed(session, problem, submission, mutant, timed, referee)]
    except PackageError as error:
        return Attack(file=name, problem=str(error))
    return Attack(
        file=name,
        total=len(found),
        killed=len(found) - len(survivors),
        survivors=tuple(_survivor(name, mutant) for mutant in survivors),
    )


def _timed(
    session: Session, problem: Problem, submission: Submission, cases: tuple[Case, ...], referee: Referee
) -> list[tuple[float, Case]]:
    """The cases with the original's CPU seconds, the quickest first. Raises PackageError where it is not accepted."""
    timed = []
    with Runner(problem, submission, session.boxes, session.speed_factor(submission.flavour)) as runner:
        for case in cases:
            attempt = runner.run(case)
            result = rule(case, attempt, referee, runner.limits)
            if result.verdict is not Verdict.AC:
                name = Path(submission.file).relative_to(problem.folder)
                raise PackageError(f"{name}: {result.verdict} on {case.id}; its mutants say nothing before it is right")
            timed.append((attempt.execution.cpu_s, case))
    return sorted(timed, key=lambda pair: pair[0])


def _killed(
    session: Session,
    problem: Problem,
    original: Submission,
    mutant: Mutant,
    timed: list[tuple[float, Case]],
    referee: Referee,
) -> bool:
    submission = msgspec.structs.replace(original, source=mutant.source)
    with Runner(problem, submission, session.boxes, 1.0) as runner:
        for seconds, case in timed:
            cpu_s = max(_LEAST_S, _TIMES_SLOWER * seconds)
            runner.limits = msgspec.structs.replace(problem.limits, cpu_s=cpu_s, wall_s=max(6.0, 3 * cpu_s))
            if rule(case, runner.once(case), referee, runner.limits).verdict is not Verdict.AC:
                return True
    return False


def _survivor(name: str, mutant: Mutant) -> Survivor:
    return Survivor(file=name, line=mutant.line, operator=mutant.operator, before=mutant.before, after=mutant.after)
