"""Assemble the report of a submission from its judged cases, showing no more of hidden cases than allowed."""

from __future__ import annotations

import hashlib
import math
from functools import partial

import msgspec

from judge import __version__
from judge.entry_kinds.kind import NOT_SHOWN, FailingCase, ShownCase
from judge.entry_kinds.table import KINDS
from judge.errors import PackageError, SandboxError
from judge.guest.messages import Reply
from judge.judging import groups
from judge.judging.answer_checker import AnswerChecker
from judge.judging.judged import JudgedCase
from judge.judging.options import Options
from judge.models import (
    Case,
    CaseResult,
    Failure,
    GroupTally,
    Isolation,
    Language,
    Limits,
    Problem,
    Report,
    Reveal,
    Submission,
    Tally,
    Verdict,
)
from judge.models.report import NO_SANDBOX
from judge.sandbox.pool import SandboxPool
from judge.text.messages import VERDICT_NAMES, translate
from judge.text.phrases import NOTHING
from judge.values import wire
from judge.values.render import printable_phrase

_SHOWN_STDOUT = 4000
_SHOWN_TRACEBACK = 8000
_LONGEST_DESCRIPTION = 1000  # bytes of an answer that is only described, such as a list with a cycle
_MEMORY_STEP_MIB = 16.0  # the granularity of the reported memory if hidden cases are not shown


def assemble(
    problem: Problem,
    submission: Submission,
    judged: list[JudgedCase],
    limits: Limits,
    options: Options,
    answer_checker: AnswerChecker,
    sandboxes: SandboxPool,
    language: Language,
) -> Report:
    """Assemble the report. ``answer_checker`` renders the values of the failing case."""
    reveal, required = options.reveal, options.require
    results = tuple(_with_output(judged_case, options, language) for judged_case in judged)
    whole = [judged_case.result for judged_case in judged]
    decided = groups.deciding(whole, required)
    first = next((judged_case for judged_case in judged if judged_case.result is decided), None)
    tallies = groups.tally(results, required)
    memory_mib = max((result.memory_mib for result in whole), default=0.0)
    wall_s = sum(judged_case.attempt.execution.wall_s for judged_case in judged if judged_case.attempt)
    passed = sum(result.verdict is Verdict.AC for result in results)
    lines = len(submission.source.splitlines())
    return Report(
        judge=__version__,
        problem=problem.slug,
        digest=problem.digest,
        file=submission.file,
        source_sha256=hashlib.sha256(submission.source).hexdigest(),
        backend=submission.backend,
        seed=options.seed,
        verdict=first.verdict if first else Verdict.AC,
        score=_score(tallies),
        passed=passed,
        total=len(results),
        samples=_tally(results, hidden=False),
        hidden=_tally(results, hidden=True),
        cpu_s=round(sum(result.cpu_s for result in whole), 6 if reveal == "case" else 3),
        slowest_case_s=round(max((result.cpu_s for result in whole), default=0.0), 6 if reveal == "case" else 3),
        wall_s=round(wall_s, 6 if reveal == "case" else 1),
        memory_mib=memory_mib if reveal == "case" else math.ceil(memory_mib / _MEMORY_STEP_MIB) * _MEMORY_STEP_MIB,
        limits=limits,
        cases=results,
        groups=tallies,
        sandbox=_sandbox(sandboxes, submission.backend),
        failure=_failure(first, problem, reveal, answer_checker, lines, language) if first else msgspec.UNSET,
    )


def _score(tallies: tuple[GroupTally, ...]) -> float:
    """Return the share of passed cases among the cases that count."""
    total = sum(tally.total for tally in tallies if tally.required)
    return round(sum(tally.passed for tally in tallies if tally.required) / total, 4) if total else 0.0


def _sandbox(sandboxes: SandboxPool, backend: str) -> Isolation:
    try:
        return sandboxes.use(backend, lambda sandbox: sandbox.isolation)
    except SandboxError:
        return NO_SANDBOX


def _tally(results: tuple[CaseResult, ...], *, hidden: bool) -> Tally:
    mine = [result for result in results if result.hidden is hidden]
    return Tally(passed=sum(result.verdict is Verdict.AC for result in mine), total=len(mine))


# What the report says about a hidden case that the user may not see: a verdict and these words. Everything else is
# chosen by the solution, which has seen the hidden input: exit statuses, signals, refused calls, messages, times and
# sizes.
_CHOSEN = (Verdict.WA, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RE, Verdict.RV)
_FIXED_WORDS = {Verdict.AC: "", **{verdict: VERDICT_NAMES[verdict] for verdict in _CHOSEN}}


def _redacted(judged: JudgedCase, options: Options, language: Language) -> CaseResult:
    """Return what may be shown of the result of a case.

    The reason why a file cannot be loaded is always shown, because no hidden input was sent yet. So are failures of the
    judge itself.
    """
    result, attempt = judged.result, judged.attempt
    free = attempt is not None and attempt.before_any_case
    withheld = result.hidden or _ran_after_hidden(judged.case, options)
    if options.reveal == "case" or not withheld or free or result.verdict not in _FIXED_WORDS:
        return judged.in_language(language)
    message = translate(_FIXED_WORDS[result.verdict], language)
    return msgspec.structs.replace(result, detail=None, cpu_s=0.0, memory_mib=0.0, message=message)


def _with_output(judged: JudgedCase, options: Options, language: Language) -> CaseResult:
    """Return what may be shown of the result of a case, with its output if the case is not hidden."""
    result, attempt = _redacted(judged, options, language), judged.attempt
    withheld = judged.case.hidden or _ran_after_hidden(judged.case, options)
    if withheld or attempt is None or not attempt.execution.printed:
        return result
    return msgspec.structs.replace(result, stdout=_text(attempt.execution.printed)[0])


def _ran_after_hidden(case: Case, options: Options) -> bool:
    """Return whether a case ran after hidden ones that may not be shown, so that its output may repeat their input.

    Cases that do not count run last.
    """
    return options.reveal != "case" and not groups.counts(case.group, options.require)


def shown_cases(
    judged: list[JudgedCase], problem: Problem, answer_checker: AnswerChecker, options: Options, language: Language
) -> tuple[Failure, ...]:
    """Return the inputs, answers and output of accepted cases that are not hidden."""
    mine = [
        judged_case
        for judged_case in judged
        if judged_case.verdict is Verdict.AC
        and not judged_case.case.hidden
        and not _ran_after_hidden(judged_case.case, options)
    ]
    failures = [_failure(judged_case, problem, "case", answer_checker, 0, language) for judged_case in mine]
    return tuple(failure for failure in failures if isinstance(failure, Failure))


def _failure(
    judged: JudgedCase, problem: Problem, reveal: Reveal, answer_checker: AnswerChecker, lines: int, language: Language
) -> Failure | msgspec.UnsetType:
    case, attempt, reply = judged.case, judged.attempt, judged.reply
    if case.hidden and reveal == "none":
        return msgspec.UNSET
    line = min(reply.line, lines) or None if reply is not None and reply.line > 0 else None
    free = attempt is not None and attempt.before_any_case
    if (case.hidden and reveal == "verdict") or judged.verdict is Verdict.IE:
        return Failure(id=case.id, line=line if free else None)
    shown = _shown_values(judged, problem, answer_checker, language)
    stdout, lines_before = _text(attempt.execution.printed) if attempt else ("", 0)
    lines_before += reply.stderr_lines_before if reply is not None else 0
    return Failure(
        id=case.id,
        input=shown.inputs,
        expected=shown.expected,
        actual=shown.actual,
        why="" if attempt is not None and attempt.loading else case.why.in_language(language),
        stdout=stdout,
        lines_before=lines_before,
        traceback=reply.traceback[:_SHOWN_TRACEBACK] if reply is not None else "",
        line=line,
    )


def _shown_values(judged: JudgedCase, problem: Problem, answer_checker: AnswerChecker, language: Language) -> ShownCase:
    """Return the arguments and both answers of a failing case as text."""
    case, attempt = judged.case, judged.attempt
    show = partial(_shown, answer_checker=answer_checker, language=language)
    actual = judged.reply.value if judged.reply is not None else attempt.unfinished if attempt is not None else b""
    if attempt is not None and attempt.loading:
        return ShownCase([], "", show(actual) if actual else "")

    def agree(one: bytes, other: bytes) -> bool:
        alone = msgspec.structs.replace(case, expected=_listed(one), gradients=None)
        try:
            return answer_checker.compare(alone, Reply(status="ok", value=_listed(other))).ok
        except (SandboxError, PackageError):
            return one == other

    args = [bytes(argument) for argument in msgspec.msgpack.decode(case.args, type=list[msgspec.Raw])]
    expected = answer_checker.expected(case.expected or b"", case.args)
    reason = judged.reply.reason if judged.reply is not None else NOTHING
    failing = FailingCase(args, expected, actual, agree, show, language, reason)
    return KINDS[problem.entry.kind].shown(failing)


def _listed(raw: bytes) -> bytes:
    """Return a list with one encoded value, encoded."""
    return msgspec.msgpack.encode([msgspec.Raw(raw)])


def _shown(raw: bytes, answer_checker: AnswerChecker, language: Language) -> str:
    try:
        value = wire.unpack(raw) if len(raw) <= _LONGEST_DESCRIPTION else None
        if isinstance(value, wire.Opaque):
            return f"<{translate(printable_phrase(value.what), language)}>"
        return answer_checker.show(raw)
    except (SandboxError, wire.WireError):
        return translate(NOT_SHOWN, language)


def _text(printed: bytes) -> tuple[str, int]:
    """Return the user's own output, only its last lines if it is long, and the number of lines before them."""
    if len(printed) <= _SHOWN_STDOUT:
        return printed.decode("utf-8", "replace"), 0
    cut = len(printed) - _SHOWN_STDOUT
    start = printed.find(b"\n", cut, -1) + 1 or cut  # a single endless line is cut anywhere
    return printed[start:].decode("utf-8", "replace"), printed.count(b"\n", 0, start)
