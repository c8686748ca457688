"""Compare the reference with a library's own function: the package's ``oracle.py``, judged without ``forbid``.

An oracle is a solution like any other but may call the very function that the problem asks for. Where the library has
no such option it raises NotImplementedError, and the case is left out.
"""

from __future__ import annotations

from pathlib import Path

from judge.catalog import layout
from judge.models import Problem, Verdict
from judge.session import Options, Session
from judge.text.phrases import NOTHING, joined, phrase
from judge.verify import package_files
from judge.verify.records import Finding, failed, passed

CHECK = "oracle"
_LEFT_OUT = "NotImplementedError"


def check_oracle(session: Session, problem: Problem) -> Finding:
    """Check that the oracle answers at least half of the cases, and those rightly. Raises PackageError,
    SandboxError."""
    if not Path(problem.folder, layout.ORACLE).exists():
        return passed(CHECK, phrase("none: no library has it"))
    submission = package_files.read(session, problem, layout.ORACLE)
    if not package_files.can_run(submission):
        return passed(CHECK, phrase("needs PyTorch and was left out"))
    report = session.submit(problem.without_rules, submission, Options(reveal="case"))
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
            return failed(CHECK, wrong)
    if 2 * left_out > report.total:
        wrong = phrase(
            "answers only {answered} of {count} cases; it has to answer half of them",
            answered=report.total - left_out,
            count=report.total,
        )
        return failed(CHECK, wrong)
    note = phrase(", {count} that it does not support", count=left_out) if left_out else NOTHING
    return passed(CHECK, joined(phrase("agrees on {count} cases", count=report.total - left_out), note))
