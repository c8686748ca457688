"""The filter's rules on both architectures: an interpreter in this file runs them as the kernel would."""

from __future__ import annotations

import errno
import struct
from collections.abc import Sequence

import pytest

from judge.sandbox import seccomp
from judge.sandbox.syscalls import ARCHITECTURES, SyscallTable

ALLOW, NOTIFY, ERRNO, KILL = 0x7FFF0000, 0x7FC00000, 0x00050000, 0x80000000
QUIET, PRETEND, NOT_THERE = ERRNO | errno.EPERM, ERRNO, ERRNO | errno.ENOSYS
MACHINES = ("x86_64", "aarch64")
NUMBERS = range(600)
SEAL = 0x7F12_3456_7890  # the address of the second filter
STACK = 0x7FFC_8000_0000  # the lowest address of the stack


def _answer(program: bytes, number: int, arch: int, arguments: Sequence[int] = ()) -> tuple[int, int]:
    """What the filter answers, and the instructions it took."""
    padded = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("=IIQ6Q", number, arch, 0, *padded)
    instructions = list(struct.iter_unpack("=HBBI", program))
    accumulator = at = steps = 0
    while True:
        code, yes, no, operand = instructions[at]
        at, steps = at + 1, steps + 1
        match code:
            case 0x20:
                accumulator = struct.unpack_from("=I", data, operand)[0]
            case 0x15:
                at += yes if accumulator == operand else no
            case 0x35:
                at += yes if accumulator >= operand else no
            case 0x45:
                at += yes if accumulator & operand else no
            case 0x06:
                return operand, steps
            case _:
                raise AssertionError(f"unknown instruction {code:#x}")


def _said(machine: str, name: str, *arguments: int) -> int:
    table = SyscallTable(machine)
    known = {**table.computing, **table.quiet, **table.checked}
    return _answer(seccomp.build_filter(table, SEAL, STACK), known[name], table.audit, arguments)[0]


@pytest.mark.parametrize("machine", MACHINES)
def test_each_number_has_its_answer(machine: str) -> None:
    table = SyscallTable(machine)
    told, untold = seccomp.build_filter(table, SEAL, STACK), seccomp.build_filter(table, None, STACK)
    checked = set(table.checked.values())
    for number in set(NUMBERS) - checked:
        wanted = NOTIFY
        if number in table.computing.values():
            wanted = ALLOW
        elif number in table.quiet.values():
            wanted = QUIET
        elif number == 435:  # clone3
            wanted = NOT_THERE
        assert _answer(told, number, table.audit)[0] == wanted, number
        assert _answer(untold, number, table.audit)[0] == (QUIET if wanted == NOTIFY else wanted), number


@pytest.mark.parametrize("machine", MACHINES)
def test_another_architectures_calls_are_refused(machine: str) -> None:
    table = SyscallTable(machine)
    program = seccomp.build_filter(table, SEAL, STACK)
    others = [audit for _, audit in ARCHITECTURES.values() if audit != table.audit]
    for audit in (*others, 0x40000003, 0):  # 0x40000003: the 32-bit calls of x86
        assert {_answer(program, number, audit)[0] for number in NUMBERS} == {NOTIFY}
    for beyond in (0x40000000, 0x80000000, 0xFFFFFFFF - 599):  # the first: x32
        assert {_answer(program, beyond + number, table.audit)[0] for number in NUMBERS} == {NOTIFY}


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize(
    ("name", "arguments", "wanted"),
    [
        ("clone", (0x3D0F00,), ALLOW),
        ("clone", (0x7D0F00,), ALLOW),
        ("clone", (0x11,), NOTIFY),
        ("clone", (0x3D0F00 | 0x10000000,), NOTIFY),
        ("socket", (1, 0x80801), QUIET),
        ("socket", (1, 2), NOTIFY),
        ("socket", (2, 0x80801), NOTIFY),
        ("socketpair", (1, 1), NOTIFY),  # allowed as often as the judge says
        ("socketpair", (1, 0x80801), NOTIFY),
        ("pipe2", (0, 0x80000), NOTIFY),
        ("socketpair", (1, 2), NOTIFY),
        ("socketpair", (2, 1), NOTIFY),
        ("sendto", (3, 0, 0, 0x4000), ALLOW),
        ("sendto", (3, 0, 0, 1), QUIET),
        ("recvfrom", (3, 0, 0, 0x40), ALLOW),
        ("recvfrom", (3, 0, 0, 1), QUIET),
        ("sendmsg", (3, 0, 0), ALLOW),  # until the second filter is taken
        ("seccomp", (1, 4, SEAL), ALLOW),
        ("seccomp", (1, 4, SEAL + (1 << 32)), NOTIFY),
        ("seccomp", (1, 4, SEAL + 8), NOTIFY),
        ("seccomp", (1, 8 | 4, SEAL), NOTIFY),
        ("seccomp", (2, 0, SEAL), NOTIFY),
        ("recvmsg", (3, 0, 0x40000000), ALLOW),
        ("recvmsg", (3, 0, 0x2000), QUIET),
        ("mmap", (0, 4096, 3, 0x22), ALLOW),
        ("mmap", (0, 4096, 3, 0x21), NOTIFY),
        ("mmap", (0, 4096, 3, 0x01), QUIET),
        ("mremap", (0x7F12_FFFF_F000, 4096, 1 << 30, 1), ALLOW),
        ("mremap", (STACK - 4096, 4096, 1 << 30, 1), ALLOW),
        ("mremap", (STACK, 4096, 1 << 30, 1), QUIET),
        ("mremap", (STACK + (1 << 32), 4096, 1 << 30, 1), QUIET),
        ("madvise", (0, 4096, 23), ALLOW),
        ("madvise", (0, 4096, 25), QUIET),  # huge pages of a file
        ("futex", (0, 0x80), ALLOW),
        ("futex", (0, 0x189), ALLOW),
        ("futex", (0, 0), ERRNO | errno.EAGAIN),  # not private to the process
        ("futex", (0, 0x109), ERRNO | errno.EAGAIN),
        ("futex", (0, 3), ERRNO | errno.EAGAIN),
        ("futex", (0, 1), PRETEND),
        ("ioctl", (0, 0x5401), ALLOW),
        ("ioctl", (0, 0x5412), ERRNO | errno.ENOTTY),
        ("fsync", (3,), PRETEND),
        ("fdatasync", (3,), PRETEND),
        ("fcntl", (0, 1), ALLOW),
        ("fcntl", (0, 6), QUIET),
        ("fcntl", (0, 8), QUIET),
        ("getsockopt", (3, 1, 3), ALLOW),
        ("getsockopt", (3, 1, 77), QUIET),
        ("getsockopt", (3, 6, 3), QUIET),
        ("membarrier", (8,), ALLOW),
        ("membarrier", (1,), QUIET),  # waits for all processors of the machine
        ("membarrier", (2,), QUIET),
        ("prctl", (15,), ALLOW),
        ("prctl", (22,), QUIET),
        ("setrlimit", (0, 1), PRETEND),
        ("prlimit64", (0, 7, 0, 1), ALLOW),
        ("prlimit64", (0, 7, 1, 0), PRETEND),
        ("prlimit64", (0, 7, 1 << 32, 0), PRETEND),
        ("clock_gettime", (1,), ALLOW),
        ("clock_gettime", (0xFFFFFFFA,), ALLOW),  # one's own process
        ("clock_gettime", (0xFFFFFF36,), ALLOW),  # a thread, which the kernel gives away only if it is one's own
        ("clock_gettime", (0xFFFFFFF2,), ERRNO | errno.EINVAL),  # process 1
        ("clock_getres", (0xFFFFFFF2,), ERRNO | errno.EINVAL),
        ("clock_nanosleep", (0xFFFFFFF2,), ERRNO | errno.EINVAL),
        ("clock_nanosleep", (0xFFFFFFF3,), ERRNO | errno.EINVAL),  # a device
        ("kill", (0x7FFFFFF0, 6), ALLOW),
        ("kill", (0x7FFFFFF0, 9), NOTIFY),
        ("kill", (1, 6), NOTIFY),
        ("tgkill", (0x7FFFFFF0, 0x7FFFFFF0, 14), ALLOW),
        ("tgkill", (0x7FFFFFF0, 1, 9), NOTIFY),
        ("tgkill", (1, 0x7FFFFFF0, 14), NOTIFY),
        ("tkill", (0x7FFFFFF0, 6), NOTIFY),
    ],
)
def test_calls_that_depend_on_their_arguments(machine: str, name: str, arguments: tuple[int, ...], wanted: int) -> None:
    assert _said(machine, name, *arguments) == wanted


@pytest.mark.parametrize("machine", MACHINES)
def test_the_way_to_an_answer_is_short(machine: str) -> None:
    """The kernel walks it for each of its numbers whenever a child is confined."""
    table = SyscallTable(machine)
    program = seccomp.build_filter(table, SEAL, STACK)
    assert max(_answer(program, number, table.audit)[1] for number in NUMBERS) <= 24


@pytest.mark.parametrize("machine", MACHINES)
def test_the_second_filter_ends_whoever_would_install_a_third_one(machine: str) -> None:
    table = SyscallTable(machine)
    second = seccomp._without_sending(table)
    install, send = table.checked["seccomp"], table.checked["sendmsg"]
    assert _answer(second, install, table.audit, (1, 4, SEAL))[0] == KILL
    assert _answer(second, install, table.audit, (1, 8, SEAL))[0] == ALLOW  # the first filter reports it
    assert _answer(second, send, table.audit)[0] == QUIET
    assert {_answer(second, number, table.audit)[0] for number in set(NUMBERS) - {install, send}} == {ALLOW}


@pytest.mark.parametrize("machine", MACHINES)
def test_pipes_are_allowed_where_the_kernel_cannot_count_them(machine: str) -> None:
    table = SyscallTable(machine)
    for seal_at, counting in ((None, True), (SEAL, False)):
        program = seccomp.build_filter(table, seal_at, STACK, counting=counting)
        for number, arguments in ((table.checked["pipe2"], (0, 0)), (table.checked["socketpair"], (1, 1))):
            assert _answer(program, number, table.audit, arguments)[0] == ALLOW


def test_only_pairs_of_streams_are_counted_as_pipes() -> None:
    table = SyscallTable("x86_64")
    pair = table.checked["socketpair"]
    assert table.creates_pipe(table.checked["pipe"], ())
    assert table.creates_pipe(pair, (1, 0x80801))
    assert not table.creates_pipe(pair, (1, 2))
    assert not table.creates_pipe(pair, (2, 1))
    assert not table.creates_pipe(table.checked["socket"], (1, 1))
