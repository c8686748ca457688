"""Judging: a problem, a submission and its cases go in, a ``Report`` comes out. Nothing here prints or reads files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

import msgspec

from judge.entry_kinds.table import KINDS
from judge.errors import BusyError, PackageError, SandboxError
from judge.judging import groups
from judge.judging.answer_checker import AnswerChecker
from judge.judging.attempt import CaseAttempt, loading_limits
from judge.judging.judged import MOST_COMPARED, JudgedCase
from judge.judging.options import Options, Progress, no_progress
from judge.judging.report import assemble, shown_cases
from judge.judging.runner import Runner
from judge.judging.unused_argument import unused_argument
from judge.judging.verdict import is_right, judge_case
from judge.models import LANGUAGES, Case, CaseResult, Language, Problem, Report, Reports, Submission, Text, Verdict
from judge.sandbox.pool import SandboxPool
from judge.text.phrases import Phrase, phrase, phrase_of

__all__ = ["CaseAttempt", "judge"]

_MOST_KEPT = 32 << 20  # bytes of answers and output, for the diagnosis


def judge(
    problem: Problem,
    submission: Submission,
    cases: Sequence[Case],
    sandboxes: SandboxPool,
    options: Options,
    progress: Progress = no_progress,
) -> Reports:
    """Run the cases for the submission's backend, in their order, and report in every language.

    ``progress`` is called at the beginning and after each case with the number of cases done and their total. A failure
    of the sandbox gives the verdict IE. Raises PackageError if no case is for the backend.
    """
    cases = [case for case in cases if case.is_for(submission.backend)]
    if not cases:
        raise PackageError(
            "{folder}: none of these cases is for the backend {backend}; add one that is",
            folder=problem.folder,
            backend=submission.backend,
        )
    groups.check_known(options.require, cases)
    places = {case.id: index for index, case in enumerate(cases)}
    with (
        Runner(problem, submission, sandboxes, options.speed_factor) as runner,
        AnswerChecker(problem, sandboxes, submission.backend) as answer_checker,
    ):
        judged = _judge_all(runner, answer_checker, groups.required_first(cases, options.require), options, progress)
        judged.sort(key=lambda judged_case: places[judged_case.case.id])
        judged = _first_explained(runner, problem, submission, judged)
        diagnosis = _diagnosis(problem, submission, judged, answer_checker, options, sandboxes)

        def reported(language: Language) -> Report:
            report = assemble(problem, submission, judged, runner.limits, options, answer_checker, sandboxes, language)
            if options.show_passed:
                report = msgspec.structs.replace(
                    report, shown=shown_cases(judged, problem, answer_checker, options, language)
                )
            return msgspec.structs.replace(report, diagnosis=diagnosis.in_language(language) if diagnosis else None)

        if options.show_passed or any(_failed(judged_case) or judged_case.message for judged_case in judged):
            return {language: reported(language) for language in LANGUAGES}
        return dict.fromkeys(LANGUAGES, reported(LANGUAGES[0]))  # without messages, the reports are equal


def _diagnosis(
    problem: Problem,
    submission: Submission,
    judged: list[JudgedCase],
    answer_checker: AnswerChecker,
    options: Options,
    sandboxes: SandboxPool,
) -> Text | None:
    """Return an explanation of a wrong answer, if there is one and hidden cases may be revealed."""
    decided = groups.deciding([judged_case.result for judged_case in judged], options.require)
    if decided is None or decided.verdict is not Verdict.WA or options.reveal != "case":
        return None
    from judge.judging.diagnosis import diagnose

    return diagnose(problem, submission, judged, sandboxes, answer_checker)


def _judge_all(
    runner: Runner,
    answer_checker: AnswerChecker,
    cases: Sequence[Case],
    options: Options,
    progress: Progress,
) -> list[JudgedCase]:
    runner.on_sent, runner.quick_bytes = answer_checker.prepare, answer_checker.quick_bytes
    runner.allocate_reply = answer_checker.allocate_reply
    judged, kept, stop, any_failed = list[JudgedCase](), 0, None, False
    progress(0, len(cases))
    for case, following in zip_longest(cases, cases[1:]):
        if stop:
            judged.append(_unrun(case, Verdict.SK, stop))
            continue
        judged_case = _judge_case(runner, answer_checker, case, following)
        failed = _failed(judged_case)
        if failed and not any_failed:
            judged_case = _judged_alone(runner, answer_checker, judged_case)
        if any_failed or not failed:  # the first failure is kept whole, because it is shown
            needed = failed or options.show_passed or len(case.args) <= MOST_COMPARED
            judged_case = judged_case.kept_within(_MOST_KEPT - kept if needed else 0)
        any_failed = any_failed or failed
        judged.append(judged_case)
        kept += judged_case.size
        if judged_case.verdict in (Verdict.CE, Verdict.IE) or runner.broken:
            broken = judged_case.verdict is Verdict.IE
            stop = phrase("not run") if broken else phrase("not run: the file cannot be loaded")
        elif options.fail_fast and failed:
            stop = phrase("not run: an earlier case failed")
        else:
            stop = runner.budget.stop
        if stop:
            runner.restart()  # no code of the solution runs while the report is assembled
        progress(len(judged), len(cases))
    return judged


def _failed(judged: JudgedCase) -> bool:
    return judged.verdict is not Verdict.AC


def _judge_case(runner: Runner, answer_checker: AnswerChecker, case: Case, following: Case | None = None) -> JudgedCase:
    try:
        attempt = runner.run(case, following, partial(is_right, case, answer_checker=answer_checker))
        limits = runner.limits
        if attempt.loading:  # loading and cases share the idle time
            limits = msgspec.structs.replace(loading_limits(limits, runner.backend), wall_s=limits.wall_s)
        judged = judge_case(case, attempt, answer_checker, limits)
        runner.budget.comparing_s = answer_checker.cpu_s
        spent = runner.budget.spent
        if _failed(judged) or spent is None:
            return judged
        result = msgspec.structs.replace(judged.result, verdict=Verdict.TLE)
        return msgspec.structs.replace(judged, result=result, message=spent)
    except (SandboxError, BusyError) as error:
        return _unrun(case, Verdict.IE, phrase_of(error))


def _first_explained(
    runner: Runner, problem: Problem, submission: Submission, judged: list[JudgedCase]
) -> list[JudgedCase]:
    """Explain the first failing case: add the line that exceeded the time limit, or the fault of the file. Add to each
    failing case that the backend was guessed, if that may be the cause."""
    place = next((place for place, judged_case in enumerate(judged) if _failed(judged_case)), None)
    if place is None:
        return judged
    # Importing these modules takes longer than judging a few cases.
    from judge.judging.guessed_backend import with_guesses
    from judge.judging.remedies import remedy

    if submission.backend_guessed:
        judged = with_guesses(problem, submission, judged)
    first = judged[place]
    is_program = KINDS[problem.entry.kind].answer_is_printed
    hint = remedy(
        submission.source,
        first.verdict,
        str(first.message),
        problem.backends,
        problem.entry.names,
        is_program=is_program,
        backend="" if submission.backend_guessed else submission.backend,
    )
    if hint is not None:
        message = phrase("{hint} ({message})", hint=hint, message=first.message)
        first = first.with_message(message if first.message else hint)
    elif first.verdict is Verdict.TLE and _stopped_while_computing(first) and runner.budget.allows_locating:
        first = _with_place(runner, first)
    elif (unused := unused_argument(submission.source, problem.entry, first.message)) is not None:
        first = first.with_message(unused)
    return [*judged[:place], first, *judged[place + 1 :]]


def _stopped_while_computing(judged: JudgedCase) -> bool:
    attempt = judged.attempt
    return attempt is not None and not attempt.loading and attempt.execution.outcome == "cpu"


def _with_place(runner: Runner, judged: JudgedCase) -> JudgedCase:
    """Add the line that a case was running when its time ended, and the frames that led there."""
    try:
        reply = runner.located(judged.case)
    except (SandboxError, BusyError):
        return judged
    if reply is None or judged.attempt is None:
        return judged
    message = phrase("{message}, in line {line}", message=judged.message, line=reply.line)
    execution = judged.attempt.execution
    execution = msgspec.structs.replace(execution, printed=reply.stderr.encode() or execution.printed)
    attempt = msgspec.structs.replace(judged.attempt, reply=reply, execution=execution)
    return msgspec.structs.replace(judged, attempt=attempt, message=message)


def _judged_alone(runner: Runner, answer_checker: AnswerChecker, failed: JudgedCase) -> JudgedCase:
    """Judge a failed case again in a fresh child. The verdict stays, but the message says if it passes there."""
    if failed.verdict not in (Verdict.WA, Verdict.RE) or runner.served < 2 or runner.budget.stop:
        return failed
    runner.restart()
    again = _judge_case(runner, answer_checker, failed.case)
    if _failed(again):
        return failed
    hint = phrase(
        "passes when it is the only case, so the code keeps state between calls (a global or a mutable default?)"
    )
    message = phrase("{hint}; {message}", hint=hint, message=failed.message)
    return failed.with_message(message if failed.message else hint)


def _unrun(case: Case, verdict: Verdict, why: Phrase) -> JudgedCase:
    """Return a case that did not run."""
    result = CaseResult(id=case.id, group=case.group, hidden=case.hidden, verdict=verdict)
    return JudgedCase(case=case, result=result, message=why)
