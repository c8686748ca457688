"""Recognise a misreading of a case that belongs to the entry kind, such as a weight that is used transposed."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from judge.entry_kinds.table import KINDS
from judge.judging.answer_checker import AnswerChecker
from judge.judging.judged import Judged
from judge.judging.single_shot import RunAllowance, SingleShot
from judge.models import Case, Limits, Problem, Submission, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.text.messages import translate

_SMALL = 1 << 14  # bytes of a case's arguments
_MOST_CASES = 3
_PATIENCE_S = 1.0
_LIMITS = Limits(cpu_s=0.2, wall_s=1.0)


def misreading(
    problem: Problem,
    submission: Submission,
    judged: Sequence[Judged],
    sandboxes: SandboxPool,
    answer_checker: AnswerChecker,
) -> Text | None:
    """Return the misreading that explains the smallest failing cases; None if there is none. Raises SandboxError.

    The solution runs on arguments that are changed so that its misreading makes up for the change. If it then gives the
    expected answer in each of the cases, that is its mistake.
    """
    kind = KINDS[problem.entry.kind]
    small = [one for one in judged if one.verdict is Verdict.WA and len(one.case.args) <= _SMALL]
    failed = sorted((one for one in small if one.result.detail == "value"), key=lambda one: len(one.case.args))
    readings = [possible for one in failed if (possible := list(kind.misreadings(one.case)))][:_MOST_CASES]
    if not readings:
        return None
    limits = msgspec.structs.replace(problem.limits, cpu_s=_LIMITS.cpu_s, wall_s=_LIMITS.wall_s)
    with SingleShot(problem, sandboxes, submission.backend, limits) as single_shot:
        patience = RunAllowance(single_shot, _PATIENCE_S)

        def explains(case: Case) -> bool:
            if not patience.left or not (single_shot.alive or single_shot.load(submission)):
                return False
            reply = single_shot.run(case).reply
            return reply is not None and reply.status == "ok" and answer_checker.compare(case, reply).ok

        named = [[one.mistake for one in possible if explains(one.case)] for possible in readings]
    found = next((one for one in named[0] if all(one in others for others in named)), None)
    return Text(en=translate(found, "en"), zh=translate(found, "zh")) if found else None
