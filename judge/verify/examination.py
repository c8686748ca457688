"""All checks of one package but mutation, with the default seed."""

from __future__ import annotations

from collections.abc import Callable

from judge.errors import PackageError
from judge.session import Session
from judge.verify.cases import check_allowed, check_generator, check_layout, check_unique
from judge.verify.oracle import check_oracle
from judge.verify.records import Examination, Finding, Numbers
from judge.verify.statements import check_statements
from judge.verify.submissions import check_starters, check_submissions
from judge.verify.tolerance import check_tolerance


def examine(session: Session, slug: str) -> Examination:
    """Every check, with the default seed. A broken package is a finding. Raises UsageError, SandboxError."""
    try:
        problem = session.catalogue.load(slug)
        cases = session.cases(problem, problem.backends[0])
    except PackageError as error:
        return Examination(findings=(Finding(check="schema", ok=False, detail=str(error)),))
    hidden = sum(case.hidden for case in cases)
    findings = [Finding(check="schema", ok=True, detail=f"{len(cases) - hidden} samples, {hidden} hidden cases")]
    numbers = Numbers(cases=len(cases))
    checks: list[tuple[str, Callable[[], Finding]]] = [
        ("statements", lambda: check_statements(problem)),
        ("unique", lambda: check_unique(cases)),
        ("layout", lambda: check_layout(problem, cases)),
        ("allowed", lambda: check_allowed(session, problem, cases)),
        ("generator", lambda: check_generator(session, problem)),
        ("starters", lambda: check_starters(session, problem)),
        ("oracle", lambda: check_oracle(session, problem)),
        ("tolerance", lambda: check_tolerance(session, problem)),
    ]
    findings += [_tried(name, check) for name, check in checks]
    try:
        judged, numbers = check_submissions(session, problem)
        findings += judged
    except PackageError as error:
        findings.append(Finding(check="submissions", ok=False, detail=str(error)))
    return Examination(findings=tuple(findings), numbers=numbers)


def _tried(name: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except PackageError as error:
        return Finding(check=name, ok=False, detail=str(error))
