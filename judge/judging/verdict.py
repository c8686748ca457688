"""Turn what the sandbox observed of one case, and whether the answer is right, into a verdict."""

from __future__ import annotations

import signal
from functools import reduce

import msgspec

from judge.guest.messages import Reply
from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import CaseAttempt
from judge.judging.judged import JudgedCase
from judge.models import Case, CaseResult, Execution, Limits, Verdict
from judge.text.phrases import NOTHING, Phrase, mark, phrase
from judge.values.render import printable_phrase

_CRASHES: dict[int, str] = {
    signal.SIGSEGV: mark(
        "crashed with a segmentation fault (a recursion too deep for the C stack, or a bug in C code)"
    ),
    signal.SIGABRT: mark("was aborted from within C code"),
    signal.SIGFPE: mark("crashed in C code on an arithmetic error"),
    signal.SIGBUS: mark("crashed with a bus error"),
    signal.SIGILL: mark("crashed on an illegal instruction"),
}

_Decision = tuple[Verdict, str | None, Phrase]
_VERDICTS_OF_STATUS: dict[str, tuple[Verdict, str | None]] = {
    "forbidden": (Verdict.RV, None),
    "mutated": (Verdict.WA, "mutated-input"),
    "parameters": (Verdict.WA, "parameters"),
    "exit": (Verdict.RE, None),
}
_OF_A_HARNESS = ("asserted", "package")


def judge_case(case: Case, attempt: CaseAttempt, answer_checker: AnswerChecker, limits: Limits) -> JudgedCase:
    """Return the case with its result. Raises SandboxError if the comparison itself fails."""
    verdict, detail, message = _decide(case, attempt, answer_checker, limits)
    execution = attempt.execution
    result = CaseResult(
        id=case.id,
        group=case.group,
        hidden=case.hidden,
        verdict=verdict,
        detail=detail,
        cpu_s=round(execution.cpu_s, 6),
        memory_mib=round(execution.memory_mib, 2),
    )
    return JudgedCase(case=case, result=result, attempt=attempt, message=message)


def _decide(case: Case, attempt: CaseAttempt, answer_checker: AnswerChecker, limits: Limits) -> _Decision:
    execution, reply = attempt.execution, attempt.reply
    loading = phrase(" while it was being loaded") if attempt.loading else NOTHING
    if execution.denials:
        return Verdict.RV, None, _denied(execution, loading)
    if reply is None:
        verdict, reason = _without_reply(execution, limits, loading)
        return (Verdict.CE if verdict is Verdict.RE and attempt.before_any_case else verdict), None, reason
    if reply.status in _OF_A_HARNESS and not answer_checker.has_harness:  # a forged reply, like a malformed frame
        verdict, reason = _forged(loading)
        return verdict, None, reason
    found = answer_checker.compare(case, reply) if reply.status == "ok" else None
    if found is not None and not found.ok:
        return Verdict.WA, found.detail, _with_remark(found.reason, reply)
    if execution.cpu_s > limits.cpu_s and not attempt.loading:
        return Verdict.TLE, None, _near_limit(attempt, limits)
    if found is not None:
        return Verdict.AC, None, found.reason or (_near_limit(attempt, limits) if attempt.runs > 1 else NOTHING)
    if reply.status == "gradient":
        return _without_gradient(case, reply, answer_checker)
    if reply.status == "memory":
        asked = phrase(
            "asked for more memory than the limit of {limit} MiB{loading} ({reason})",
            limit=limits.memory_mib,
            loading=loading,
            reason=reply.reason,
        )
        return Verdict.MLE, None, asked
    if reply.status == "denied":
        refused = phrase(
            "the sandbox refused access to a file{loading}: it has only Python's own libraries ({reason})",
            loading=loading,
            reason=reply.reason,
        )
        return Verdict.RV, None, refused
    if reply.status == "asserted":
        return Verdict.WA, None, printable_phrase(reply.reason)
    if reply.status == "package":
        return Verdict.WA, None, answer_checker.explain_harness_failure(case, reply)
    # A file that cannot be loaded costs nothing in a contest, so this verdict is impossible once a solution has seen
    # hidden inputs.
    unloadable = Verdict.CE, "entry" if reply.status == "entry" else None
    otherwise = unloadable if attempt.before_any_case else (Verdict.RE, None)
    return (*_VERDICTS_OF_STATUS.get(reply.status, otherwise), reply.reason)


def _with_remark(reason: Phrase, reply: Reply) -> Phrase:
    """Return the reason, followed by the remark from inside the sandbox, if there is one."""
    if not reply.message:
        return reason
    return phrase("{reason}; {remark}", reason=reason, remark=printable_phrase(reply.reason))


def is_right(case: Case, attempt: CaseAttempt, answer_checker: AnswerChecker) -> bool:
    """Return whether the answer is right, however long it took. Raises SandboxError if the comparison itself fails."""
    if attempt.reply is None or attempt.loading or not attempt.loaded:
        return False
    return answer_checker.compare(case, attempt.reply).ok


def _without_gradient(case: Case, reply: Reply, answer_checker: AnswerChecker) -> _Decision:
    """Return what is wrong with the answer itself; if nothing is, that it carries no gradient."""
    found = answer_checker.compare(msgspec.structs.replace(case, gradients=None), reply)
    return (Verdict.WA, "gradient", reply.reason) if found.ok else (Verdict.WA, found.detail, found.reason)


def _forged(loading: Phrase) -> tuple[Verdict, Phrase]:
    text = mark("wrote to the judge's own channel{loading}, or closed it, instead of returning")
    return Verdict.RE, phrase(text, loading=loading)


def _denied(execution: Execution, loading: Phrase) -> Phrase:
    return phrase(
        "your code tried to {attempts}{loading}; the sandbox allows only computing",
        attempts=attempted(execution),
        loading=loading,
    )


def attempted(execution: Execution) -> Phrase:
    """Return what the refused system calls would have done, as a list for a sentence."""
    messages = [phrase(denial.attempt, call=denial.call) for denial in execution.denials]
    known = {str(message): message for message in messages}
    return reduce(lambda one, other: phrase("{one}, {other}", one=one, other=other), known.values())


def _near_limit(attempt: CaseAttempt, limits: Limits) -> Phrase:
    best = phrase(" in the best of {count} runs", count=attempt.runs) if attempt.runs > 1 else NOTHING
    return phrase(
        "took {seconds:.2f} s of CPU time{best}; the limit is {limit:.2f} s",
        seconds=attempt.execution.cpu_s,
        best=best,
        limit=limits.cpu_s,
    )


def _without_reply(execution: Execution, limits: Limits, loading: Phrase) -> tuple[Verdict, Phrase]:
    match execution.outcome:
        case "cpu":
            text = mark("used up the limit of {limit:.2f} s of CPU time{loading} and was stopped")
            return Verdict.TLE, phrase(text, limit=limits.cpu_s, loading=loading)
        case "wall":
            text = mark(
                "spent {seconds:.1f} s{loading} asleep or waiting and was stopped; the limit for all cases "
                "together is {limit:.1f} s"
            )
            return Verdict.TLE, phrase(text, seconds=execution.wall_s, loading=loading, limit=limits.wall_s)
        case "memory":
            text = mark("used {used:.0f} MiB{loading}; the limit is {limit} MiB")
            return Verdict.MLE, phrase(text, used=execution.memory_mib, loading=loading, limit=limits.memory_mib)
        case "output":
            text = mark("printed or returned more than {limit} KiB{loading}")
            return Verdict.OLE, phrase(text, limit=limits.output_kib, loading=loading)
        case "exited":
            text = mark("ended the process with status {status}{loading} instead of returning")
            return Verdict.RE, phrase(text, status=execution.status, loading=loading)
        case "signalled":
            unknown = phrase("was killed by signal {signal}", signal=execution.status)
            crash = phrase(_CRASHES[execution.status]) if execution.status in _CRASHES else unknown
            return Verdict.RE, phrase("the process {crash}{loading}", crash=crash, loading=loading)
        case _:
            return _forged(loading)
