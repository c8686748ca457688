"""The system-call filter: a classic BPF program, built once in the fork server and installed in each child.

Calls that computing needs are allowed; a few depend on their arguments; all others are refused. A refusal is reported
to the judge over a notification descriptor (Linux 5.0), so that the judge can name the attempt even if the solution
catches the error. If the kernel has no notification, the call just fails with EPERM.

Pipes and pairs of sockets are counted in the same way, and the kernel continues those that the judge allows (Linux
5.5). Each takes the next inode number of the machine, so a solution that creates very many of them could leave a
message for the next solution.

The child sends the notification descriptor to the judge and then installs a second filter, which refuses ``sendmsg``.
The kernel limits the number of descriptors in transit for all processes of a user together, so a child could use up the
limit. The second filter also ends a process that installs a filter in the same way: the instructions are in the child's
own memory, and a filter that a solution has written could refuse calls without a report.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Mapping

from judge.sandbox import libc
from judge.sandbox.syscalls import AF_UNIX, STREAMS, SyscallTable

_LOAD, _JUMP_EQUAL, _JUMP_GREATER_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _NOTIFY, _ERRNO, _KILL = 0x7FFF0000, 0x7FC00000, 0x00050000, 0x80000000
_NUMBER, _ARCH, _ARGS = 0, 4, 16
_SET_MODE_FILTER, _NEW_LISTENER, _SPEC_ALLOW = 1, 8, 4

_THREAD_FLAGS = (0x3D0F00, 0x7D0F00)  # the flags with which glibc and musl call clone for a thread
_IOCTLS = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)  # TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX
_FCNTLS = (0, 1, 2, 3, 4, 1030, 1032)  # duplicate, flags, pipe size; not owner, signals, locks (kernel memory)
_SOCKET_LEVEL = 1
_SOCKET_OPTIONS = (3, 4, 38, 39)  # type, error, protocol, family; SO_PEERPIDFD would give a handle on the judge
_PRCTLS = (15, 16)  # a thread's name
_OWN_BARRIERS = (0, 8, 16)  # query, and barriers for the threads of one process; others wait for the whole machine
_OWN_SIGNALS = (6, 10, 12, 14)  # ABRT, USR1, USR2, ALRM to oneself
# PEEK, DONTWAIT, WAITALL, NOSIGNAL, CMSG_CLOEXEC; no out-of-band data, in which the kernel has often had bugs.
_MESSAGE_FLAGS = 0x2 | 0x40 | 0x100 | 0x4000 | 0x40000000
_MAP_SHARED, _MAP_ANONYMOUS = 0x1, 0x20
_MAP_UNCOUNTED = 0x100 | 0x40000  # GROWSDOWN, HUGETLB
STACK = 128 << 20  # bytes of address space that the kernel leaves free below the beginning of a stack
# The advice that libraries give on their own pages. Merging pages with those of other processes, removing pages of
# files from the machine's memory, or making huge pages of them, could send messages to other processes.
_ADVICE = (0, 1, 2, 3, 4, 8, 14, 15, 16, 17, 18, 19, 22, 23)
_WAKE, _PRIVATE = 1, 128  # operation and flag of a futex
_NEGATIVE, _OF_A_THREAD = 0x80000000, 0x4  # bits of clock ids; the kernel itself refuses other processes' threads
_OWN_CLOCKS = (0xFFFFFFF8, 0xFFFFFFF9, 0xFFFFFFFA)
_PID_MARK = 0x7FFFFFF0  # replaced by the child's own pid
_OPERAND = struct.Struct("=I")  # the end of an instruction
_COUNTING_SINCE = (5, 5)
_SIZE = 8
_FARTHEST = 256  # instructions that a conditional jump reaches


def _op(code: int, operand: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBB", code, yes, no) + _OPERAND.pack(operand)


def _argument(index: int) -> bytes:
    return _op(_LOAD, _ARGS + 8 * index)


_ALLOWED = _op(_RETURN, _ALLOW)


def _one_of(values: tuple[int, ...], otherwise: bytes, then: bytes = _ALLOWED) -> list[bytes]:
    checks = [_op(_JUMP_EQUAL, value, len(values) - index, 0) for index, value in enumerate(values)]
    return [*checks, otherwise, then]


_QUIET = _op(_RETURN, _ERRNO | errno.EPERM)  # refused and not reported
_PRETENDED = _op(_RETURN, _ERRNO)  # seems to succeed but changes nothing

Answers = dict[str, list[bytes]]


def can_continue_calls() -> bool:
    """Return whether the kernel can continue a reported call."""
    release = os.uname().release.split(".")
    return tuple(int("".join(filter(str.isdigit, part)) or 0) for part in release[:2]) >= _COUNTING_SINCE


def build_filter(table: SyscallTable, seal_at: int | None, stack_at: int, *, counting: bool = True) -> bytes:
    """Return the filter as an array of ``sock_filter``.

    A refusal is reported if there is a second filter at the address ``seal_at``, which the child may then install.
    Without it, a refused call only fails with EPERM, and nothing is ever sent. With ``counting``, calls that are
    allowed a limited number of times are reported as well. ``stack_at`` is the lowest address of the stack.
    """
    refuse = _QUIET if seal_at is None else _op(_RETURN, _NOTIFY)
    answers = {number: [_ALLOWED] for number in table.computing.values()}
    answers |= {number: [_QUIET] for number in table.quiet.values()}
    answers[table.reported["start a process"]["clone3"]] = [_op(_RETURN, _ERRNO | errno.ENOSYS)]  # libc then uses clone
    counted = _op(_RETURN, _NOTIFY) if counting and seal_at is not None else _ALLOWED
    by_name = _of_files() | _of_memory(refuse, stack_at) | _of_processes(refuse) | _of_sockets(refuse, counted)
    by_name |= {name: [counted] for name in ("pipe", "pipe2") if name in table.checked}
    by_name["sendmsg"] = [_QUIET if seal_at is None else _ALLOWED]
    if seal_at is not None:
        halves = ((_ARGS + 16, seal_at & 0xFFFFFFFF), (_ARGS + 20, seal_at >> 32), (_ARGS + 8, _SPEC_ALLOW))
        same = [step for at, half in halves for step in (_op(_LOAD, at), _op(_JUMP_EQUAL, half, 1, 0), refuse)]
        by_name["seccomp"] = [*same, _ALLOWED]
    answers |= {table.checked[name]: steps for name, steps in by_name.items()}
    of_this_machine = [_op(_LOAD, _ARCH), _op(_JUMP_EQUAL, table.audit, 1, 0), refuse]
    return b"".join([*of_this_machine, _op(_LOAD, _NUMBER), *_by_bisection(_ranges(answers, [refuse]))])


def _of_files() -> Answers:
    """Allow calls with which libraries query files. Flushing a file only seems to succeed: it would flush the disk."""
    return {
        "fsync": [_PRETENDED],
        "fdatasync": [_PRETENDED],
        "ioctl": [_argument(1), *_one_of(_IOCTLS, _op(_RETURN, _ERRNO | errno.ENOTTY))],
        "fcntl": [_argument(1), *_one_of(_FCNTLS, _QUIET)],
    }


def _of_memory(refuse: bytes, stack_at: int) -> Answers:
    """Refuse memory that neither the limits nor the measuring would count.

    Shared pages stay in memory after a process has unmapped them, and then count for no process. A stack does not count
    as data, and neither does a mapping that grows downwards, or a page of the stack that is moved and enlarged.
    Explicit huge pages do not count as resident.
    """
    upper, lower = stack_at >> 32, stack_at & 0xFFFFFFFF
    above = [_op(_LOAD, _ARGS + 4), _op(_JUMP_GREATER_EQUAL, upper + 1, 3, 0), _op(_JUMP_GREATER_EQUAL, upper, 0, 3)]
    shared = [_op(_JUMP_SET, _MAP_SHARED, 1, 0), _ALLOWED, _op(_JUMP_SET, _MAP_ANONYMOUS, 0, 1), refuse, _QUIET]
    return {
        "mmap": [_argument(3), _op(_JUMP_SET, _MAP_UNCOUNTED, 0, 1), _QUIET, *shared],
        "mremap": [*above, _argument(0), _op(_JUMP_GREATER_EQUAL, lower, 0, 1), _QUIET, _ALLOWED],
        "madvise": [_argument(2), *_one_of(_ADVICE, _QUIET)],
    }


def _of_processes(refuse: bytes) -> Answers:
    """Allow threads, signals to oneself, one's own clocks, and reading one's limits.

    Competitive programmers often raise their own limits; the call seems to succeed. A futex that is not private to the
    process may be in a page of a file, which all processes share, so two solutions could wake each other. But glibc
    uses such a futex to wait for the end of a thread. So the wait seems to end at once, and glibc repeats it. Clocks
    of other processes are refused: the fork server's would show how much time earlier solutions took, and the
    comparer's what it does with an answer. Waiting for a barrier on the whole machine looks like waiting for a disk.
    """
    reads = [_argument(2), _op(_JUMP_EQUAL, 0, 0, 3), _op(_LOAD, _ARGS + 20), _op(_JUMP_EQUAL, 0, 0, 1), _ALLOWED]
    others = _one_of(_OWN_CLOCKS, _op(_RETURN, _ERRNO | errno.EINVAL))
    clock = [_argument(0), _op(_JUMP_GREATER_EQUAL, _NEGATIVE, 1, 0), _ALLOWED]
    clock += [_op(_JUMP_SET, _OF_A_THREAD, 0, 1), _ALLOWED, *others]
    no_wait = _op(_RETURN, _ERRNO | errno.EAGAIN)
    private = [_argument(1), _op(_JUMP_SET, _PRIVATE, 0, 1), _ALLOWED]
    return {
        "clone": [_argument(0), *_one_of(_THREAD_FLAGS, refuse)],
        "futex": [*private, _op(_JUMP_EQUAL, _WAKE, 0, 1), _PRETENDED, no_wait],
        "membarrier": [_argument(0), *_one_of(_OWN_BARRIERS, _QUIET)],
        "prctl": [_argument(0), *_one_of(_PRCTLS, _QUIET)],
        "setrlimit": [_PRETENDED],
        "prlimit64": [*reads, _PRETENDED],
        "clock_gettime": clock,
        "clock_getres": clock,
        "clock_nanosleep": clock,
        "kill": _to_oneself(1, refuse),
        "tgkill": _to_oneself(2, refuse),
    }


def _of_sockets(refuse: bytes, counted: bytes) -> Answers:
    """Allow a pair of unix streams, and sending and receiving over it.

    ``os.path.expanduser`` makes libc ask a cache daemon for the user's name; libc continues without an answer.
    """
    family = [_argument(0), _op(_JUMP_EQUAL, AF_UNIX, 1, 0), refuse]
    answers: Answers = {
        "socket": [*family, _argument(1), _op(_JUMP_EQUAL, STREAMS[3], 0, 1), _QUIET, refuse],
        "socketpair": [*family, _argument(1), *_one_of(STREAMS, refuse, counted)],
    }
    for name, index in (("sendto", 3), ("recvfrom", 3), ("recvmsg", 2)):
        others = _op(_JUMP_SET, ~_MESSAGE_FLAGS & 0xFFFFFFFF, 0, 1)
        answers[name] = [_argument(index), others, _QUIET, _ALLOWED]
    level = [_argument(1), _op(_JUMP_EQUAL, _SOCKET_LEVEL, 1, 0), _QUIET]
    answers["getsockopt"] = [*level, _argument(2), *_one_of(_SOCKET_OPTIONS, _QUIET)]
    return answers


def _ranges(answers: Mapping[int, list[bytes]], others: list[bytes]) -> list[tuple[int, list[bytes]]]:
    """Return the call numbers at which the answer changes, each with its answer; the last one covers all above."""
    ranges = [(0, answers.get(0, others))]
    for number in range(1, max(answers) + 2):
        if (answer := answers.get(number, others)) != ranges[-1][1]:
            ranges.append((number, answer))
    return ranges


def _by_bisection(ranges: list[tuple[int, list[bytes]]]) -> list[bytes]:
    """Find the answer for the loaded number by bisection: the kernel tries all numbers when a filter is installed.

    Equal answers are given in one place as far as jumps reach: the kernel translates the whole filter for each child.
    """
    middle = len(ranges) // 2
    ends, answers = dict[bytes, int](), list[bytes]()
    for _, answer in ranges:
        if b"".join(answer) not in ends:
            ends[b"".join(answer)] = len(ranges) - 1 + len(answers)
            answers += answer
    if len(ranges) + len(answers) <= _FARTHEST:
        return [*_comparisons(ranges, 0, ends), *answers]
    below, above = _by_bisection(ranges[:middle]), _by_bisection(ranges[middle:])
    return [_op(_JUMP_GREATER_EQUAL, ranges[middle][0], len(below), 0), *below, *above]


def _comparisons(ranges: list[tuple[int, list[bytes]]], at: int, ends: Mapping[bytes, int]) -> list[bytes]:
    """Return the comparisons that lead to the answers, which begin at ``ends``; the first comparison is at ``at``."""
    if len(ranges) == 1:
        return []
    middle = len(ranges) // 2
    below = _comparisons(ranges[:middle], at + 1, ends)
    above = _comparisons(ranges[middle:], at + 1 + len(below), ends)
    to_above = len(below) if above else ends[b"".join(ranges[middle][1])] - at - 1
    to_below = 0 if below else ends[b"".join(ranges[0][1])] - at - 1
    return [_op(_JUMP_GREATER_EQUAL, ranges[middle][0], to_above, to_below), *below, *above]


def _to_oneself(signal_argument: int, refuse: bytes) -> list[bytes]:
    own = _one_of(_OWN_SIGNALS, refuse)
    return [_argument(0), _op(_JUMP_EQUAL, _PID_MARK, 0, 1 + len(own)), _argument(signal_argument), *own, refuse]


class _Program:
    """Instructions in the kernel's format. Built once in the fork server; building them in a child would copy pages."""

    def __init__(self, instructions: bytes) -> None:
        self.code = ctypes.create_string_buffer(instructions, len(instructions))
        header = struct.pack("@HP", len(instructions) // _SIZE, ctypes.addressof(self.code))
        self.header = ctypes.create_string_buffer(header, len(header))


class SeccompFilter:
    """Both filters of one architecture. The second one exists only if refusals are reported."""

    def __init__(self, table: SyscallTable, *, notify: bool) -> None:
        self.notifies = notify
        self._seal = _Program(_without_sending(table)) if notify else None
        seal_at = ctypes.addressof(self._seal.header) if self._seal else None
        program = build_filter(table, seal_at, _lowest_of_stack(), counting=can_continue_calls())
        operands = range(4, len(program), _SIZE)
        self._own_pid = [at for at in operands if program[at : at + 4] == _OPERAND.pack(_PID_MARK)]
        self._program = _Program(program)
        call, flags = table.checked["seccomp"], _SPEC_ALLOW | (_NEW_LISTENER if notify else 0)
        self._install = libc.prepared(call, _SET_MODE_FILTER, flags, self._program.header)
        self._sealing = libc.prepared(call, _SET_MODE_FILTER, _SPEC_ALLOW, self._seal.header) if self._seal else None

    def install(self) -> int | None:
        """Install the filter in this process permanently. Return the notification descriptor if the filter notifies.

        Raises OSError if the kernel refuses. ``no_new_privs`` must be set.
        """
        for at in self._own_pid:
            _OPERAND.pack_into(self._program.code, at, os.getpid())
        result = self._install()
        return result if self.notifies else None

    def seal(self) -> None:
        """Refuse to send descriptors, once the judge has the notification descriptor. Raises OSError."""
        if self._sealing is not None:
            self._sealing()


def _without_sending(table: SyscallTable) -> bytes:
    """Return the second filter. It comes after the first one, which refuses other architectures' numbers."""
    steps = [_op(_LOAD, _NUMBER), _op(_JUMP_EQUAL, table.checked["sendmsg"], 0, 1), _QUIET]
    steps += [_op(_JUMP_EQUAL, table.checked["seccomp"], 0, 3), _argument(1), _op(_JUMP_EQUAL, _SPEC_ALLOW, 0, 1)]
    return b"".join([*steps, _op(_RETURN, _KILL), _ALLOWED])


def _lowest_of_stack() -> int:
    """Return the lowest address that the main thread's stack can have. Nothing else is mapped above it."""
    with open("/proc/self/stat", "rb") as file:
        begin = int(file.read().rpartition(b")")[2].split()[25])
    return max(0, begin - STACK)
