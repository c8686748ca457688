"""The checks of one package other than mutation, with the default seed, at two depths."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from judge.errors import PackageError
from judge.models import Case, Problem
from judge.session import Session
from judge.text.phrases import phrase, phrase_of
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
from judge.verify.records import Examination, Finding, Numbers, failed, passed
from judge.verify.submissions import check_starters, check_submissions
from judge.verify.tolerance import check_tolerance
from judge.verify.warnings import warnings

Check = Callable[[Session, Problem, tuple[Case, ...]], Finding]
_QUICK: dict[str, Check] = {
    "statements": lambda session, problem, cases: check_statements(problem),
    "placeholders": lambda session, problem, cases: check_placeholders(session, problem),
    "unique": lambda session, problem, cases: check_unique(cases),
    "layout": lambda session, problem, cases: check_layout(problem, cases),
    "allowed": check_allowed,
}
_FULL: dict[str, Check] = {
    **_QUICK,
    "generator": lambda session, problem, cases: check_generator(session, problem),
    "starters": lambda session, problem, cases: check_starters(session, problem),
    "oracle": lambda session, problem, cases: check_oracle(session, problem),
    "tolerance": lambda session, problem, cases: check_tolerance(session, problem),
}
_DEPTHS = {"quick": (_QUICK, ONCE), "full": (_FULL, FULL)}


def examine(session: Session, slug: str, depth: str = "full") -> Examination:
    """Run the checks of this depth. A broken package is a finding. Raises UsageError, SandboxError.

    ``quick`` judges every submission once, up to the first case that catches it, and leaves out the generator, the
    starters, the oracle and the tolerances.
    """
    try:
        problem = session.catalogue.load(slug)
        cases = session.cases(problem, problem.backends[0])
    except PackageError as error:
        return Examination(findings=(failed("schema", phrase_of(error)),))
    hidden = sum(case.hidden for case in cases)
    found = phrase("samples: {samples}, hidden cases: {hidden}", samples=len(cases) - hidden, hidden=hidden)
    findings = [passed("schema", found)]
    checks, effort = _DEPTHS[depth]
    findings += [_tried(name, partial(check, session, problem, cases)) for name, check in checks.items()]
    try:
        judged, judgements, numbers = check_submissions(session, problem, effort)
        warned = warnings(problem, cases, judgements) if depth == "full" else []
    except PackageError as error:
        findings.append(failed("submissions", phrase_of(error)))
        return Examination(findings=tuple(findings), numbers=Numbers(cases=len(cases)))
    return Examination(findings=(*findings, *judged), numbers=numbers, warnings=tuple(warned))


def _tried(name: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except PackageError as error:
        return failed(name, phrase_of(error))
