"""From facts to a verdict: what the sandbox observed of one case, and whether the answer is right."""

from __future__ import annotations

import signal

from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import CaseAttempt
from judge.models import Case, CaseResult, Execution, Limits, Verdict

_LONGEST_MESSAGE = 4000  # a forged reply may hold a megabyte for each case

_CRASHES: dict[int, str] = {
    signal.SIGSEGV: "crashed with a segmentation fault (a recursion too deep for the C stack, or a bug in C code)",
    signal.SIGABRT: "was aborted from within C code",
    signal.SIGFPE: "crashed in C code on an arithmetic error",
    signal.SIGBUS: "crashed with a bus error",
    signal.SIGILL: "crashed on an illegal instruction",
}


def rule(case: Case, attempt: CaseAttempt, answer_checker: AnswerChecker, limits: Limits) -> CaseResult:
    """Return the result of one case. Raises SandboxError if the comparison itself fails."""
    verdict, detail, message = _verdict(case, attempt, answer_checker, limits)
    execution = attempt.execution
    return CaseResult(
        id=case.id,
        group=case.group,
        hidden=case.hidden,
        verdict=verdict,
        detail=detail,
        cpu_s=round(execution.cpu_s, 6),
        memory_mib=round(execution.memory_mib, 2),
        message=message[:_LONGEST_MESSAGE],
    )


def _verdict(
    case: Case, attempt: CaseAttempt, answer_checker: AnswerChecker, limits: Limits
) -> tuple[Verdict, str | None, str]:
    execution, reply = attempt.execution, attempt.reply
    while_loading = " while it was being loaded" if attempt.loading else ""
    if execution.denials:
        attempts = ", ".join(dict.fromkeys(denial.attempt for denial in execution.denials))
        return Verdict.RV, None, f"your code tried to {attempts}{while_loading}; the sandbox allows only computing"
    if reply is None:
        verdict, message = _without_reply(execution, limits, while_loading, loading=attempt.loading)
        return verdict, None, message
    if execution.cpu_s > limits.cpu_s and not attempt.loading:
        return Verdict.TLE, None, _near_limit(attempt, limits)
    match reply.status:
        case "ok":
            finding = answer_checker.compare(case, reply)
            message = finding.message or (_near_limit(attempt, limits) if attempt.runs > 1 else "")
            return (Verdict.AC if finding.ok else Verdict.WA), finding.detail, message
        case "forbidden":
            return Verdict.RV, None, reply.message
        case "broken":
            return Verdict.CE, None, reply.message
        case "memory":
            return (
                Verdict.MLE,
                None,
                f"asked for more memory than the limit of {limits.memory_mib} MiB{while_loading} ({reply.message})",
            )
        case "denied":
            return (
                Verdict.RV,
                None,
                f"the sandbox refused what your code tried{while_loading}: it has no files but Python's own libraries "
                f"({reply.message})",
            )
        case "mutated":
            return Verdict.WA, "mutated-input", reply.message
        case "gradient":
            return Verdict.WA, "gradient", reply.message
        case "parameters":
            return Verdict.WA, "parameters", reply.message
        case "exit":
            return Verdict.RE, None, reply.message
        case _:
            return (Verdict.CE if attempt.loading else Verdict.RE), None, reply.message


def _near_limit(attempt: CaseAttempt, limits: Limits) -> str:
    best = f" in the best of {attempt.runs} runs" if attempt.runs > 1 else ""
    return f"took {attempt.execution.cpu_s:.2f} s of CPU time{best}; the limit is {limits.cpu_s:.2f} s"


def _without_reply(execution: Execution, limits: Limits, while_loading: str, *, loading: bool) -> tuple[Verdict, str]:
    crash = Verdict.CE if loading else Verdict.RE
    match execution.outcome:
        case "cpu":
            return Verdict.TLE, f"used up the limit of {limits.cpu_s:.2f} s of CPU time{while_loading} and was stopped"
        case "wall":
            return (
                Verdict.TLE,
                f"took {execution.wall_s:.1f} s{while_loading} without computing, asleep or waiting, and was stopped; "
                f"all cases together may take {limits.wall_s:.1f} s in this way",
            )
        case "memory":
            return (
                Verdict.MLE,
                f"used {execution.memory_mib:.0f} MiB{while_loading}; the limit is {limits.memory_mib} MiB",
            )
        case "output":
            return Verdict.OLE, f"printed or returned more than {limits.output_kib} KiB{while_loading}"
        case "exited":
            return crash, f"ended the process with status {execution.status}{while_loading} instead of returning"
        case "signalled":
            name = _CRASHES.get(execution.status, f"was killed by signal {execution.status}")
            return crash, f"the process {name}{while_loading}"
        case _:
            return crash, f"wrote to the judge's own channel{while_loading}, or closed it, instead of returning"
