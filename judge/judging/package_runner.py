"""Run a package's own generator and reference in the sandbox, for ``judge.catalog.cases``."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from judge.backends.table import BACKENDS, supporting
from judge.catalog import layout
from judge.catalog.files import library_for
from judge.entry_kinds.table import KINDS
from judge.errors import PackageError, UsageError
from judge.guest.messages import (
    LONGEST_TEXTS,
    MUTANTS,
    Call,
    Differentiate,
    Generate,
    GenerateSized,
    GuestMessage,
    Load,
    Mutant,
    Mutate,
    Reply,
    Validate,
    framed,
    read,
    read_generated,
)
from judge.judging.attempt import LARGEST_REPLY, load_message
from judge.judging.verdict import attempted
from judge.models import Backend, Case, Execution, Limits, Problem, Submission, Text
from judge.sandbox.exchange import Request
from judge.sandbox.pool import PACKAGE, SOLUTION, SandboxPool
from judge.sandbox.sandbox import Sandbox
from judge.text.foreign import foreign
from judge.text.messages import Phrase, phrase, quoted
from judge.text.phrases import NOTHING
from judge.values import scan, wire
from judge.values.render import clip, printable, printable_phrase

_LIMITS = Limits(cpu_s=120.0, wall_s=240.0, memory_mib=3072, output_kib=1024)
_MIB = 1 << 20
_MAX_REPLY = 128 << 20
_MOST_KEPT = 1 << 30  # bytes of all replies that one command of a package needs at the same time
_MOST_TIMES = 5  # times the CPU limit of one request, for all requests of one command of a package
_LARGEST_DIFFERENTIATED = 1 << 17  # bytes of arguments; for larger ones, a graph needs much memory
_LONGEST_MESSAGE = 1000
_REPLY = msgspec.msgpack.Decoder(Reply)


class NotAllowed(UsageError):
    """The validator rejected the input, or the reference failed on it."""


class PackageRunner:
    """Runs a package's code in the session's sandboxes. All its methods raise PackageError and SandboxError."""

    def __init__(self, sandboxes: SandboxPool, limits: Limits = _LIMITS) -> None:
        """Apply ``limits`` to each request: one call of the reference, or one run of the generator."""
        self._sandboxes, self._limits = sandboxes, limits

    def generate(self, problem: Problem, source: bytes, seed: str) -> list[Case]:
        return self._generated(problem, Generate, source, seed)

    def generate_sized(self, problem: Problem, source: bytes, seed: str) -> list[Case]:
        """Return cases of doubling sizes, each with its size as its id; none if the generator has no ``sized``."""
        return self._generated(problem, GenerateSized, source, seed)

    def _generated(self, problem: Problem, kind: type[Generate], source: bytes, seed: str) -> list[Case]:
        entry = problem.entry
        request = kind(
            source=source,
            filename=layout.GENERATOR,
            seed=f"{problem.slug}/{seed}",
            params=dict(entry.params),
            kind=entry.kind,
            library=library_for(source),
        )
        reply = self._replies(problem, layout.GENERATOR, [("", request)])[0]
        try:
            made = read_generated(reply.value)
        except wire.WireError as error:
            raise PackageError(
                "{folder}/generator.py: its cases cannot be read: {error}", folder=problem.folder, error=error
            ) from None
        for case in made:
            place = _in_case(f"{problem.folder}/{layout.GENERATOR}", quoted(case.id))
            _check(case.args, place, "args")
            _check(case.expected, place, "expected")
        return [
            Case(
                id=case.id,
                hidden=True,
                args=wire.copied(case.args),
                why=Text(en=case.why, zh=case.why_zh or case.why),
                group=case.group,
                gradient=case.gradient,
                backends=supporting({"bfloat16"} if case.bfloat16 else set(), problem.backends),
                expected=None if case.expected is None else wire.copied(case.expected),
                layout=case.layout,
            )
            for case in made
        ]

    def answers(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[bytes]:
        batches = [[case] for case in cases] if KINDS[problem.entry.kind].fresh_child else [list(cases)]
        return [answer for batch in batches for answer in self._answers_of_one_child(problem, source, batch)]

    def _answers_of_one_child(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[bytes]:
        stdin = KINDS[problem.entry.kind].standard_input(cases[0].args) if cases else None
        calls = [(case.id, Call(args=case.args if stdin is None else b"")) for case in cases]
        replies = self._replies(problem, layout.REFERENCE, [("", _load(problem, source)), *calls], stdin=stdin)
        for case, reply in zip(cases, replies[1:], strict=True):
            _check(reply.value, _in_case(f"{problem.folder}/{layout.REFERENCE}", case.id), "answer")
        return [reply.value for reply in replies[1:]]

    def gradients(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[bytes | None]:
        small = [case for case in cases if len(case.args) <= _LARGEST_DIFFERENTIATED]
        proposed = self._proposed(problem, small)
        pairs = zip(small, proposed, strict=True)
        calls = [(case.id, Differentiate(args=case.args, proposed=gradients)) for case, gradients in pairs]
        load = ("", _load(problem, source))
        replies = self._replies(problem, layout.REFERENCE, [load, *calls], most=_most_bytes(small))
        for case, reply in zip(small, replies[1:], strict=True):
            _check(reply.value, _in_case(f"{problem.folder}/{layout.REFERENCE}", case.id), "gradients")
        by_id = {case.id: reply.value or None for case, reply in zip(small, replies[1:], strict=True)}
        return [by_id.get(case.id) for case in cases]

    def _proposed(self, problem: Problem, cases: Sequence[Case]) -> list[bytes]:
        """Return an accepted solution's gradients by autograd, for a reference that computes its own by differences.

        The reference then only has to confirm them. A case without proposed gradients has an empty value.
        """
        from judge.catalog.submissions import read_solutions

        none = [b""] * len(cases)
        if BACKENDS[problem.reference].checks_gradients:
            return none
        _, *accepted = read_solutions(problem)
        solution = next((solution for solution in accepted if BACKENDS[solution.backend].checks_gradients), None)
        if solution is None:
            return none
        submission = Submission(file=solution.name, source=solution.source.encode(), backend=solution.backend)
        load = load_message(problem.without_rules, submission)
        calls = [(case.id, Differentiate(args=case.args)) for case in cases]
        try:
            replies = self._replies(problem, solution.name, [("", load), *calls], solution.backend, _most_bytes(cases))
        except PackageError:
            return none
        return [bytes(reply.value) for reply in replies[1:]]

    def faults(self, problem: Problem, source: bytes, cases: Sequence[Case]) -> list[Phrase]:
        """Return the fault that ``validate`` in generator.py (``source``) finds in each case; empty if it is
        allowed."""
        calls = [(case.id, Validate(source=source, filename=layout.GENERATOR, args=case.args)) for case in cases]
        if calls:
            calls[0] = "", msgspec.structs.replace(calls[0][1], library=library_for(source))
        replies = self._replies(problem, layout.GENERATOR, calls)
        return [printable_phrase(_fault(reply), _LONGEST_MESSAGE) for reply in replies]

    def answer(self, problem: Problem, case: Case) -> bytes:
        """Return the reference's answer to a case that is not part of the package. May also raise NotAllowed."""
        generator = _source(problem, layout.GENERATOR)
        fault = self.faults(problem, generator, [case])[0] if generator else NOTHING
        if fault:
            raise NotAllowed("{reason}", reason=fault)
        try:
            return self.answers(problem, _source(problem, layout.REFERENCE), [case])[0]
        except PackageError as error:
            if not isinstance(error.values.get("place"), Phrase):
                raise  # the reference cannot be loaded
            raise NotAllowed("{reason}", reason=error.values["fault"]) from None

    def mutants(self, problem: Problem, source: bytes, name: str) -> list[Mutant]:
        """Return the mechanical mutants of the package's file ``name``, in the order of its lines."""
        reply = self._replies(problem, name, [("", Mutate(source=source, filename=name))])[0]
        try:
            return wire.read(MUTANTS, reply.value)
        except wire.WireError as error:
            raise PackageError(
                "{folder}/{name}: its mutants cannot be read: {error}", folder=problem.folder, name=name, error=error
            ) from None

    def _replies(
        self,
        problem: Problem,
        file: str,
        requests: Sequence[tuple[str, GuestMessage]],
        backend: Backend | None = None,
        most: int = _MOST_KEPT,
        stdin: bytes | None = None,
    ) -> list[Reply]:
        """Send the requests to one child one after the other; start over if the sandbox is lost meanwhile.

        Each request comes with the id of its case, or an empty text. All replies together hold at most ``most`` bytes.
        """
        where = f"{problem.folder}/{file}"
        printed = KINDS[problem.entry.kind].answer_is_printed
        output_kib = max(self._limits.output_kib, problem.limits.output_kib)
        limits = msgspec.structs.replace(self._limits, output_kib=output_kib)
        limit_s = _MOST_TIMES * limits.cpu_s

        def ask_all(sandbox: Sandbox) -> list[Reply]:
            replies: list[Reply] = []
            left_bytes, left_s = most, limit_s
            driver = SOLUTION if any(isinstance(request, Load) for _, request in requests) else PACKAGE
            with sandbox.lend(driver, self._limits, len(requests), stdin) as child:
                for case_id, request in requests:
                    execution = sandbox.ask(child, Request(framed(request), limits, min(_MAX_REPLY, left_bytes)))
                    left_bytes -= len(execution.value)
                    left_s -= execution.cpu_s + execution.idle_s
                    place = _in_case(where, case_id) if case_id else where
                    reply = _reply(execution, place)
                    if left_s < 0:
                        fault = phrase("all cases together took more than {limit:g} s", limit=limit_s)
                        raise PackageError("{place}: {fault}", place=place, fault=fault)
                    replies.append(
                        reply if not printed or not isinstance(request, Call) else _printed(execution, reply)
                    )
            return replies

        return self._sandboxes.use(self._sandboxes.backend_for(backend or problem.reference), ask_all)


def _most_bytes(cases: Sequence[Case]) -> int:
    """Return how many bytes the gradients of the cases may hold together: a gradient is as large as its input."""
    return _MIB + 2 * sum(len(case.args) for case in cases)


def _in_case(file: str, case: str) -> Phrase:
    return phrase("{file}: case {case}", file=file, case=case)


def _check(value: bytes | None, place: Phrase, field: str) -> None:
    """Raise PackageError if the value cannot be decoded: the package's own code may have produced anything."""
    try:
        if value and field != "args" and len(value) > LARGEST_REPLY:
            raise wire.WireError("more than {limit} MiB", limit=LARGEST_REPLY >> 20)
        if value:
            wire.unpack(value, scan.MAX_VALUES if field == "args" else scan.MAX_IN_ANSWER)
    except wire.WireError as error:
        unreadable = phrase("{field}: cannot be read: {error}", field=field, error=error)
        raise PackageError("{place}: {fault}", place=place, fault=unreadable) from None


def _reply(execution: Execution, place: str | Phrase) -> Reply:
    """Return the reply of an execution. Raises PackageError with ``place`` and the ``fault``."""
    if execution.denials:
        fault = phrase("tried to {attempts}; the code of a package may only compute", attempts=attempted(execution))
    elif execution.outcome != "answered":
        outcome = f"{execution.outcome} {execution.status}" if execution.status else execution.outcome
        fault = phrase("gave no answer ({outcome})", outcome=outcome)
    else:
        try:
            reply = read(_REPLY, execution.value, LONGEST_TEXTS)
        except wire.WireError as error:
            unreadable = phrase("its reply cannot be read: {error}", error=error)
            raise PackageError("{place}: {fault}", place=place, fault=unreadable) from None
        if reply.status == "ok":
            return reply
        fault = printable_phrase(reply.reason, _LONGEST_MESSAGE)
        frames = [text.strip() for text in reply.traceback.splitlines() if text.lstrip().startswith("File ")]
        if frames:
            fault = phrase("{fault} ({line})", fault=fault, line=clip(printable(frames[-1]), _LONGEST_MESSAGE))
    raise PackageError("{place}: {fault}", place=place, fault=fault)


def _printed(execution: Execution, reply: Reply) -> Reply:
    """Return the reply of a program with what it printed as its value."""
    return msgspec.structs.replace(reply, value=wire.text(execution.printed))


def _fault(reply: Reply) -> Phrase:
    """Return the fault that a validator found. Python's own messages are translated, the package's are not."""
    known = foreign(reply.message)
    return reply.reason if reply.values or known.text == "{text}" else known


def _source(problem: Problem, name: str) -> bytes:
    from judge.catalog.reading import read_source

    return read_source(problem, name) or b""


def _load(problem: Problem, source: bytes) -> Load:
    reference = Submission(file=layout.REFERENCE, source=source, backend=problem.reference)
    return load_message(problem.without_rules, reference)
