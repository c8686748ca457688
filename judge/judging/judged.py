"""A judged case in no particular language, before the report decides what may be shown of it."""

from __future__ import annotations

import msgspec

from judge.guest.messages import Reply
from judge.judging.attempt import CaseAttempt
from judge.models import Case, CaseResult, Language, Record, Verdict
from judge.text.messages import translate
from judge.text.phrases import NOTHING, Phrase

MOST_COMPARED = 1 << 14  # bytes of the arguments of a case whose answers a diagnosis compares


class JudgedCase(Record, frozen=True, kw_only=True, eq=False):
    """A case with its result, and the attempt behind it if there is one. ``message`` is that of the result."""

    case: Case
    result: CaseResult
    attempt: CaseAttempt | None = None
    message: Phrase = NOTHING

    @property
    def verdict(self) -> Verdict:
        return self.result.verdict

    @property
    def reply(self) -> Reply | None:
        """What the solution replied, if it did."""
        return self.attempt.reply if self.attempt is not None else None

    @property
    def size(self) -> int:
        """The bytes of the answer, of its texts and of the output that are kept."""
        if self.attempt is None:
            return 0
        reply, printed = self.attempt.reply, len(self.attempt.execution.printed)
        if reply is None:
            return printed
        texts = len(reply.message) + len(reply.traceback) + len(reply.stderr)
        return printed + len(reply.value) + len(reply.gradients) + texts

    def in_language(self, language: Language) -> CaseResult:
        """Return the result with its message."""
        if not self.message and not self.result.message:
            return self.result
        return msgspec.structs.replace(self.result, message=translate(self.message, language))

    def with_message(self, message: Phrase) -> JudgedCase:
        """Return the case with another message."""
        return msgspec.structs.replace(self, message=message)

    def kept_within(self, most_bytes: int) -> JudgedCase:
        """Return the case without output that is never shown, and without an answer that is larger than ``most_bytes``.

        The output of a visible case can be shown even if the case passes.
        """
        attempt = self.attempt
        if attempt is None:
            return self
        kept = self
        if self.case.hidden and attempt.execution.printed:
            attempt = msgspec.structs.replace(
                attempt, execution=msgspec.structs.replace(attempt.execution, printed=b"")
            )
            kept = msgspec.structs.replace(self, attempt=attempt)
        if kept.size <= most_bytes:
            return kept
        return msgspec.structs.replace(self, attempt=msgspec.structs.replace(attempt, reply=None))
