"""What the messages of failing cases say about a backend that was guessed, and how to name another one."""

from __future__ import annotations

from judge.backends.detection import ARRAY_LIBRARIES, imported_libraries
from judge.backends.table import BACKENDS
from judge.judging.judged import JudgedCase
from judge.judging.remedies import is_foreign_library
from judge.models import Problem, Submission, Verdict
from judge.text.messages import either
from judge.text.phrases import Phrase, phrase

# Raised for an array of another library. These exceptions are evidence of a wrong backend only if no case is right.
_OF_ANOTHER_TYPE = ("AttributeError", "TypeError")
_OF_TWO_LIBRARIES = tuple(start for backend in BACKENDS.values() for start in backend.foreign_errors)


def with_guesses(problem: Problem, submission: Submission, judged: list[JudgedCase]) -> list[JudgedCase]:
    """Return the cases; failures that the guess may have caused say so. At least one case has failed."""
    none_right = all(judged_case.verdict is not Verdict.AC for judged_case in judged)
    exceptions = _OF_TWO_LIBRARIES + (_OF_ANOTHER_TYPE if none_right else ())
    return [_with_guess(problem, submission, judged_case, exceptions) for judged_case in judged]


def _with_guess(
    problem: Problem, submission: Submission, judged: JudgedCase, exceptions: tuple[str, ...]
) -> JudgedCase:
    """Add to a failure that the backend was guessed, and how to name another one.

    ``exceptions`` are the beginnings of the messages of exceptions that a wrong guess leads to.
    """
    said = str(judged.message)
    may_be_the_cause = judged.verdict is Verdict.CE or (judged.verdict is Verdict.RE and said.startswith(exceptions))
    if not may_be_the_cause or is_foreign_library(said, problem.backends):
        return judged
    message = _guess(problem, submission, judged)
    return judged.with_message(message) if message else judged


def _guess(problem: Problem, submission: Submission, judged: JudgedCase) -> Phrase | None:
    """Return the message of a failure, with the guess and how to change it; None if no change would help.

    Another backend does not help if it lacks a library that the file uses.
    """
    guessed = BACKENDS[submission.backend]
    others = [BACKENDS[name] for name in problem.backends if name != submission.backend]
    libraries = imported_libraries(submission.source, problem.entry.names)
    if judged.verdict is Verdict.CE or not libraries.get(guessed.library):
        possible = others
    else:
        possible = [other for other in others if submission.backend in other.also_runs]
    told = {"message": judged.message, "title": guessed.title}
    if possible:
        options = either([f"--backend {other.name}" for other in possible])
        if ARRAY_LIBRARIES.isdisjoint(libraries):
            return phrase(
                "{message}; it imports no array library, so it was judged as a {title} solution; "
                "{options} changes that",
                options=options,
                **told,
            )
        return phrase(
            "{message}; it was judged as a {title} solution because of its imports; {options} changes that",
            options=options,
            **told,
        )
    alternative = next((other.title for other in others if other.library in libraries), None)
    if alternative is None:
        return None
    return phrase(
        "{message}; it was judged as a {title} solution because it uses {library}; "
        "without {library}, it is judged as a {alternative} solution",
        library=guessed.library,
        alternative=alternative,
        **told,
    )
