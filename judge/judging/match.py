"""Compare a known-wrong submission with a solution: the cases that it explains, and whether one contradicts it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from judge.backends.table import BACKENDS
from judge.checkers.table import CHECKERS
from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.argument_changes import ArgumentChange
from judge.judging.evidence import (
    Compared,
    agrees_where_wrong,
    completed,
    first_unclear,
    is_multiple,
    is_telling,
    is_unclear,
)
from judge.judging.judged import JudgedCase
from judge.judging.single_shot import RunAllowance, SingleShot
from judge.models import Backend, Case, Problem
from judge.values import wire

# So many agreeing cases rule out chance if they are a quarter of the failing ones; fewer do if they are more than half.
_MANY = 4
# Two mistakes may give the same answers to a few arguments: a momentum that is ignored and one that is reversed.
_FEW = 8  # failing cases for each one that a mistake has to explain
# Answers that may disagree for each one that agrees: if that may be by chance, and otherwise.
_RATIO, _TELLING_RATIO = 2, 4
# Two mistakes may differ by less than a tolerance allows; the same mistake differs by rounding only.
_STRICTNESS = 0.1
_NONE = wire.pack(None)


class KnownWrongFit(NamedTuple):
    """How well a mistake explains the failing cases; larger is better."""

    first: bool
    first_unclear: bool
    telling: bool  # in an explained case, the answers cannot be equal by chance
    surplus: int  # explained and similar cases minus those in which the answers disagree
    explained: int
    similar: int  # cases whose answers are multiples of each other, or agree at most of the places that are wrong

    @property
    def is_weak(self) -> bool:
        """Whether more answers disagree than agree."""
        return self.surplus < 0

    def suffices(self, compared: Compared) -> bool:
        """Return whether this is enough to name the mistake."""
        failed, agreeing = len(compared.failed), self.explained + self.similar
        telling = self.telling and _FEW * self.explained >= failed
        ratio = _TELLING_RATIO if telling else _RATIO
        if self.is_weak and (telling < self.telling or agreeing - self.surplus > ratio * agreeing):
            return False
        no_chance = telling or self.similar >= _MANY or 2 * self.similar > failed
        return self.is_certain(compared) or (no_chance and not compared.idle)

    def is_beyond_chance(self, compared: Compared) -> bool:
        """Return whether this is enough even if many changes were tried."""
        return 2 * self.explained > len(compared.failed) and (self.telling or self.explained >= _MANY)

    def is_certain(self, compared: Compared) -> bool:
        """Return whether another mistake that fits is most likely the same one in other words."""
        failed = len(compared.failed)
        if compared.idle:
            return self.explained == failed
        enough = 2 if self.explained < _MANY else 4
        return self.first or self.first_unclear or enough * self.explained > failed


class Checkers(NamedTuple):
    """Compare answers: two backends may give an array of integers as floats of different dtypes."""

    of_solution: AnswerChecker
    of_known_wrong: AnswerChecker


class KnownWrongMatch:
    """Compares one loaded known-wrong submission with the solution, case by case, until ``patience`` has run out.

    With a ``change``, the known-wrong submission gets changed arguments, which stand for a second mistake. Answers are
    then more often equal by chance, so it has to explain more than half of the failing cases and the first unclear one.
    If no mistake has been found yet, the first unclear case that the change affects takes the place of the latter.
    Gradients are not compared.
    """

    def __init__(
        self,
        single_shot: SingleShot,
        backend: Backend,
        problem: Problem,
        checkers: Checkers,
        patience: RunAllowance,
        change: ArgumentChange | None = None,
    ) -> None:
        self._change = change
        self._single_shot, self._problem, self._checkers = single_shot, problem, checkers
        self._patience = patience
        self._with_gradients = BACKENDS[backend].checks_gradients and change is None

    def fit(self, compared: Compared, best: KnownWrongFit | None) -> KnownWrongFit | None:
        """Return how well the known-wrong submission explains the failing cases; None as soon as ``best`` certainly
        fits better, or if the submission is contradicted or cannot be named."""
        failed, fit = compared.failed, KnownWrongFit(False, False, False, surplus=0, explained=0, similar=0)
        unexplained: list[tuple[JudgedCase, Reply | None]] = []
        unclear = first_unclear(failed)
        if self._change is not None:
            decisive = failed[unclear] if best is not None else self._first_changed(failed[unclear:])
            if not self.explains(decisive):
                return None
        for place, judged_case in enumerate(failed):
            theirs = self._reply(judged_case, self._change) if self._patience.left else None
            if theirs is not None and self._explains(judged_case, theirs):
                fit = fit._replace(
                    first=fit.first or place == 0,
                    first_unclear=fit.first_unclear or place == unclear,
                    explained=fit.explained + 1,
                    telling=fit.telling or judged_case in compared.telling,
                )
                continue
            if self._change is None and self._is_similar(judged_case, theirs, is_rich=judged_case in compared.rich):
                fit = fit._replace(similar=fit.similar + 1)
            else:
                unexplained.append((judged_case, theirs))
            left = len(failed) - place - 1
            possible = fit._replace(
                first_unclear=fit.first_unclear or place < unclear,
                surplus=fit.explained + fit.similar + left,  # if no answer disagrees
                explained=fit.explained + left,
                telling=fit.telling or not compared.telling.isdisjoint(failed[place + 1 :]),
                similar=fit.similar + len(compared.rich.intersection(failed[place + 1 :])),
            )
            if not possible.suffices(compared) or (best is not None and possible < best):
                return None
        disagreeing = [other[0] for other in unexplained if is_unclear(other[0]) and not self._is_right(*other)]
        fit = fit._replace(surplus=fit.explained + fit.similar - len(disagreeing))
        if not fit.suffices(compared) or (best is not None and fit < best):
            return None
        is_chance = fit.is_weak and not fit.telling and not fit.first_unclear and failed[unclear] not in disagreeing
        if is_chance or (self._change is not None and not fit.is_beyond_chance(compared)):
            return None
        return None if self.is_contradicted(compared.passed) else fit

    def _first_changed(self, failed: Sequence[JudgedCase]) -> JudgedCase:
        """Return the first unclear case that the change affects: a case may lack the argument that is changed."""
        assert self._change is not None
        affected = (
            one
            for one in failed
            if is_unclear(one) and (self._change.is_of_answer or self._change.of(one.case.args) != one.case.args)
        )
        return next(affected, failed[0])

    def explains(self, judged_case: JudgedCase) -> bool:
        """Return whether the answer to this case is the same wrong one."""
        theirs = self._reply(judged_case, self._change) if self._patience.left else None
        return theirs is not None and self._explains(judged_case, theirs)

    def is_contradicted(self, passed: list[JudgedCase]) -> bool:
        """Return whether the solution passes a case that the known-wrong submission fails, changed or not."""
        changes = (self._change, None) if self._change is not None else (None,)
        return not all(
            self._patience.left and self._is_right(judged_case, self._reply(judged_case, change))
            for change in changes
            for judged_case in passed
        )

    def _case(self, judged_case: JudgedCase) -> Case:
        return judged_case.case if self._with_gradients else msgspec.structs.replace(judged_case.case, gradients=None)

    def _reply(self, judged_case: JudgedCase, change: ArgumentChange | None = None) -> Reply | None:
        case = self._case(judged_case)
        if change is not None:
            case = msgspec.structs.replace(case, args=change.of(case.args))
        reply = self._single_shot.run(case).reply
        if change is None or not change.is_of_answer or reply is None:
            return reply
        return msgspec.structs.replace(reply, value=change.of_answer(bytes(reply.value)))

    def _is_right(self, judged_case: JudgedCase, reply: Reply | None) -> bool:
        """Return whether a known-wrong submission's answer is right."""
        case = self._case(judged_case)
        if reply is None or reply.status != "ok":
            return False
        same = wire.same(reply.value, _answer(judged_case).value) and not case.gradients
        return same or self._checkers.of_known_wrong.compare(case, reply).ok

    def _explains(self, judged_case: JudgedCase, theirs: Reply) -> bool:
        """Return whether the known-wrong submission is wrong in the same way as the solution, with an equal value."""
        case, mine = self._case(judged_case), _answer(judged_case)
        if self._change is not None and (mine.status not in ("ok", "gradient") or mine.value == _NONE):
            return False  # changed arguments may cause any exception, and in a search nothing is found with them
        if mine.status == "gradient":
            return self._explains_value(case, mine, theirs)
        if theirs.status != mine.status:
            return False
        if mine.status in ("mutated", "parameters"):  # the same missing and unexpected keys
            return mine.reason == theirs.reason
        if mine.status != "ok":
            names = {str(reply.reason).partition(":")[0] for reply in (mine, theirs)}
            return len(names) == 1  # the same exception, whatever it says
        of_solution, of_known_wrong = self._checkers
        is_same = wire.same(mine.value, theirs.value) and wire.same(mine.gradients, theirs.gradients)
        if is_same and of_solution is of_known_wrong:
            return True
        expected = _as_expected(case, theirs.value, theirs.gradients, self._problem)
        if not is_same and not CHECKERS[self._problem.check.kind].alternatives:
            right = case.expected or b""
            mine = msgspec.structs.replace(mine, value=completed(bytes(mine.value), right, right))
        return (is_same or self._agree(expected, mine)) and not of_known_wrong.compare(case, theirs).ok

    def _is_similar(self, judged_case: JudgedCase, theirs: Reply | None, *, is_rich: bool) -> bool:
        """Return whether a second mistake may be the only difference between the wrong answer and the known-wrong one.

        The two agree at most of the places that are wrong, or wherever the answer is not None. Or the answer is a
        multiple of the known-wrong one, which is not a multiple of the right one. Then one of the two must hold floats
        that are in no argument; otherwise both may be copies.
        """
        mine = _answer(judged_case).value
        if theirs is None or theirs.status != "ok":
            return False
        if not is_rich:
            whole = completed(bytes(mine), bytes(theirs.value), judged_case.case.expected or b"")
            return whole != mine and wire.same(whole, theirs.value)
        if agrees_where_wrong(mine, theirs.value, judged_case):
            return True
        if not is_multiple(mine, theirs.value):
            return False
        telling = is_telling(mine, judged_case) or is_telling(theirs.value, judged_case)
        return telling and not is_multiple(theirs.value, judged_case.case.expected or b"")

    def _explains_value(self, case: Case, mine: Reply, theirs: Reply) -> bool:
        """Return whether the values have the same mistake, for a solution whose result carries no gradient."""
        if theirs.status not in ("ok", "gradient"):
            return False
        if not self._agree(_as_expected(case, theirs.value, b"", self._problem), mine):
            return False
        without = msgspec.structs.replace(case, gradients=None)
        return theirs.status == "gradient" or not self._checkers.of_known_wrong.compare(without, theirs).ok

    def _agree(self, expected: Case | None, mine: Reply) -> bool:
        try:
            return expected is not None and self._checkers.of_solution.compare(expected, mine, _STRICTNESS).ok
        except wire.WireError:
            return False


def _answer(judged_case: JudgedCase) -> Reply:
    """Return the reply of the solution; a case without one is not compared."""
    assert judged_case.reply is not None
    return judged_case.reply


def _as_expected(case: Case, value: bytes, gradients: bytes, problem: Problem) -> Case | None:
    """Return the case with another answer as the right one; None if the checker does not compare two answers."""
    checker = CHECKERS[problem.check.kind]
    if checker.place == "package":
        return None
    if checker.alternatives:
        value = wire.pack([msgspec.Raw(value)])
    return msgspec.structs.replace(case, expected=value, gradients=gradients or None)
