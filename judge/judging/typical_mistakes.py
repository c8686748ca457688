"""Recognise mistakes that are typical of the entry kind, such as a weight that is used transposed."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from judge.entry_kinds.table import KINDS
from judge.judging.answer_checker import AnswerChecker
from judge.judging.judged import JudgedCase
from judge.judging.single_shot import RunAllowance, SingleShot
from judge.models import Case, Limits, Problem, Submission, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.text.messages import in_both_languages

_SMALL = 1 << 14  # bytes of a case's arguments
_MOST_CASES = 3
_PATIENCE_S = 1.0
_LIMITS = Limits(cpu_s=0.2, wall_s=1.0)


def typical_mistake(
    problem: Problem,
    submission: Submission,
    judged: Sequence[JudgedCase],
    sandboxes: SandboxPool,
    answer_checker: AnswerChecker,
) -> Text | None:
    """Return the mistake that explains the smallest failing cases; None if there is none. Raises SandboxError.

    The solution runs on arguments that are changed so that the mistake undoes the change. If it then gives the expected
    answer in each of the cases, it makes that mistake.
    """
    kind = KINDS[problem.entry.kind]
    wrong = [
        judged_case.case
        for judged_case in judged
        if judged_case.verdict is Verdict.WA and judged_case.result.detail == "value"
    ]
    small = sorted((case for case in wrong if len(case.args) <= _SMALL), key=lambda case: len(case.args))
    by_case = [mistakes for case in small if (mistakes := list(kind.typical_mistakes(case)))][:_MOST_CASES]
    if not by_case:
        return None
    limits = msgspec.structs.replace(problem.limits, cpu_s=_LIMITS.cpu_s, wall_s=_LIMITS.wall_s)
    with SingleShot(problem, sandboxes, submission.backend, limits) as single_shot:
        patience = RunAllowance(single_shot, _PATIENCE_S)

        def explains(case: Case) -> bool:
            if not patience.left or not (single_shot.alive or single_shot.load(submission)):
                return False
            reply = single_shot.run(case).reply
            return reply is not None and reply.status == "ok" and answer_checker.compare(case, reply).ok

        made = [[one.mistake for one in mistakes if explains(one.case)] for mistakes in by_case]
    found = next((mistake for mistake in made[0] if all(mistake in others for others in made)), None)
    return in_both_languages(found) if found else None
