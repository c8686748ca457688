"""Programs: standard input to standard output."""

from __future__ import annotations

import msgspec
import pytest

from judge.judging.judge import judge
from judge.judging.options import Options
from judge.models import Check, Failure, Limits, Problem, Report, Verdict
from judge.sandbox.pool import SandboxPool
from tests.judging import building

ROOMY = Limits(cpu_s=2.0, wall_s=8.0, memory_mib=128, output_kib=256)


def _problem(check: Check | None = None) -> Problem:
    made = building.problem("__main__", params=[], check=check or Check(kind="tokens"), limits=ROOMY)
    return msgspec.structs.replace(made, entry=msgspec.structs.replace(made.entry, kind="program"))


def _judged(
    sandboxes: SandboxPool, source: str, text: str = "2\n3 4\n", expected: str = "7\n", of: Problem | None = None
) -> Report:
    cases = [building.case(expected, text, name=str(number)) for number in (1, 2)]
    return judge(of or _problem(), building.submission(source), cases, sandboxes, Options(reveal="case"))["en"]


READERS = [
    "n = int(input())\nprint(sum(map(int, input().split())))",
    "import sys\nprint(sum(map(int, sys.stdin.read().split()[1:])))",
    "import sys\nprint(sum(map(int, sys.stdin.buffer.read().split()[1:])))",
    "import sys\ninput = sys.stdin.readline\nn = int(input())\nprint(sum(map(int, input().split())))",
    "print(sum(map(int, open(0).read().split()[1:])))",
    "import os\nprint(sum(map(int, os.read(0, 1 << 20).split()[1:])))",
    "import os, io\ninput = io.BytesIO(os.read(0, os.fstat(0).st_size or 1 << 20)).readline\ninput()\n"
    "print(sum(map(int, input().split())))",
    "import fileinput\nlines = list(fileinput.input())\nprint(sum(map(int, lines[1].split())))",
    "import sys\nfor line in sys.stdin:\n    last = line\nprint(sum(map(int, last.split())))",
    "def main():\n    input()\n    print(sum(map(int, input().split())))\nif __name__ == '__main__':\n    main()",
    "import sys, threading\nsys.setrecursionlimit(10**6)\nthreading.stack_size(1 << 26)\ndef main():\n    input()\n"
    "    print(sum(map(int, input().split())))\nthread = threading.Thread(target=main)\nthread.start()",
    "import sys, threading\nsys.setrecursionlimit(1 << 25)\nthreading.stack_size(512 << 20)\ndef deep(left):\n"
    "    return deep(left - 1) if left else 0\ndef main():\n    input()\n    print(sum(map(int, input().split())) + "
    "deep(20_000))\nthread = threading.Thread(target=main)\nthread.start()\nthread.join()",
    "import sys\ninput()\nsys.stdout.write(str(sum(map(int, input().split()))))\nsys.exit(0)",
    "import os\ninput()\nos.write(1, str(sum(map(int, input().split()))).encode())",
    "import sys\ninput()\nsys.stdout.buffer.write(str(sum(map(int, input().split()))).encode())",
    "input()\nprint(sum(map(int, input().split())))\nexit()",
    "input()\nprint(sum(map(int, input().split())))\nquit(0)",
    "import sys, io, atexit\nout = io.StringIO()\natexit.register(lambda: sys.__stdout__.write(out.getvalue()))\n"
    "sys.stdout = out\ninput()\nprint(sum(map(int, input().split())))",
    "import sys\ninput()\nprint(sum(map(int, input().split())), flush=True)\nsys.stdout.close()",
    "import os, io\ninput = io.BytesIO(os.read(0, os.fstat(0).st_size)).readline\ninput()\n"
    "print(sum(map(int, input().split())))",
    "import mmap\nlines = mmap.mmap(0, 0, access=mmap.ACCESS_READ)\nlines.readline()\n"
    "print(sum(map(int, lines.readline().split())))",
    "print(sum(map(int, open('/dev/stdin').read().split()[1:])))",
    "import os\nwith os.fdopen(os.open('/dev/stdin', os.O_RDONLY)) as file:\n"
    "    print(sum(map(int, file.read().split()[1:])))",
    "from pathlib import Path\nprint(sum(map(int, Path('/dev/stdin').read_text().split()[1:])))",
    "import sys\nfor line in sys.stdin:\n    pass\nsys.stdin.seek(0)\n"
    "print(sum(map(int, sys.stdin.read().split()[1:])))",
    "import mmap\nlines = mmap.mmap(0, 0, prot=mmap.PROT_READ)\nlines.readline()\n"
    "print(sum(map(int, lines.readline().split())))",
    "import os\ndata = os.pread(0, 100, 2)\nprint(sum(map(int, data.split())))",
    "input()\nout = open('/dev/stdout', 'w')\nprint(sum(map(int, input().split())), file=out)",
    "input()\nout = open(1, 'w', closefd=False)\nprint(sum(map(int, input().split())), file=out)",
    "import sys\nassert (sys.stdin.mode, sys.stdout.mode) == ('r', 'w')\ninput()"
    "\nprint(sum(map(int, input().split())))",
    "import sys\nprint('debugging', file=sys.stderr)\ninput()\nprint(sum(map(int, input().split())))",
    "import os, sys\nos.write(2, b'1')\nos.write(sys.stderr.fileno(), b'2')\ninput()"
    "\nprint(sum(map(int, input().split())))",
    "import faulthandler\nfaulthandler.enable()\ninput()\nprint(sum(map(int, input().split())))",
    "class Out(list):\n    def __del__(self):\n        print(*self)\nout = Out()\ninput()"
    "\nout.append(sum(map(int, input().split())))",
]


@pytest.mark.parametrize("source", READERS)
def test_every_way_of_reading_and_writing_works(sandboxes: SandboxPool, source: str) -> None:
    report = _judged(sandboxes, source)
    assert report.verdict is Verdict.AC, report.cases[0].message


def test_each_case_starts_afresh(sandboxes: SandboxPool) -> None:
    source = "import builtins\nassert not hasattr(builtins, 'seen')\nbuiltins.seen = True\ninput()\nprint(7)"
    assert _judged(sandboxes, source).verdict is Verdict.AC


def test_ten_megabytes_of_input_are_read(sandboxes: SandboxPool) -> None:
    text = "1 " * (5 << 20)
    assert _judged(sandboxes, "print(len(input().split()))", text, str(5 << 20)).verdict is Verdict.AC


def test_a_read_of_the_size_of_the_input_is_complete(sandboxes: SandboxPool) -> None:
    text = "1 " * (1 << 20)
    source = "import os\nprint(len(os.read(0, os.fstat(0).st_size).split()), len(os.read(0, 9)))"
    assert _judged(sandboxes, source, text, f"{1 << 20} 0").verdict is Verdict.AC


def test_other_descriptors_are_read_as_they_are(sandboxes: SandboxPool) -> None:
    source = (
        "import os\none, other = os.pipe()\nos.write(other, b'77')\nprint(len(os.read(one, 9)), os.fstat(one).st_size)"
    )
    assert _judged(sandboxes, source, expected="2 0").verdict is Verdict.AC


def test_input_that_is_not_read_does_no_harm(sandboxes: SandboxPool) -> None:
    assert _judged(sandboxes, "print(7)", "1 " * (1 << 20), "7").verdict is Verdict.AC


@pytest.mark.parametrize(
    ("source", "verdict", "message"),
    [
        ("print(8)", Verdict.WA, "line 1: expected '7', got '8'"),
        ("pass", Verdict.WA, "nothing was printed; a program has to call its functions"),
        ("print()", Verdict.WA, "nothing was printed"),
        ("print(7, 8)", Verdict.WA, "the output continues after the expected end, with '8'"),
        ("input(); input(); input()", Verdict.RE, "EOFError: EOF when reading a line"),
        ("import sys\nprint(7)\nsys.exit(3)", Verdict.RE, "the program ended with status 3"),
        ("import sys\nsys.exit('no')", Verdict.RE, "the program ended with status 1"),
        ("while True: print('x' * 1000)", Verdict.OLE, "256 KiB"),
        ("def f(:", Verdict.CE, "SyntaxError"),
        (
            "import os\nprint(7, flush=True)\nos._exit(0)",
            Verdict.RE,
            "end a program with sys.exit(0) (ended the process",
        ),
    ],
)
def test_failures_are_reported(sandboxes: SandboxPool, source: str, verdict: Verdict, message: str) -> None:
    result = _judged(sandboxes, source).cases[0]
    assert (result.verdict, message in result.message) == (verdict, True), result.message


def test_a_failing_case_shows_the_texts_and_standard_error(sandboxes: SandboxPool) -> None:
    source = "import sys\nprint('looking', file=sys.stderr)\nprint(input())\nprint(8)"
    failure = _judged(sandboxes, source, expected="2\n7\n").failure
    assert isinstance(failure, Failure)
    assert failure.input == ["2\n3 4"]
    assert (failure.expected, failure.actual, failure.stdout) == ("2\n7", "2\n8", "looking\n")


@pytest.mark.parametrize(
    ("printed", "kind", "verdict", "message"),
    [
        ("1 2\\n3\\n", "tokens", Verdict.AC, ""),
        ("1 2 \\n3\\n", "tokens", Verdict.AC, "right except for spaces at the end of line 1"),
        ("1  2\\n3\\n", "tokens", Verdict.AC, "right except for the spaces on line 1"),
        ("1\\n2\\n3\\n", "tokens", Verdict.AC, "right except for the line breaks, from line 1 on"),
        ("1 2\\n3", "tokens", Verdict.AC, "right except that the last line has no line break"),
        ("1 2\\n3\\n\\n", "tokens", Verdict.AC, "right except for empty lines at the end"),
        ("1 2 \\n3", "lines", Verdict.AC, "right except for spaces at the end of line 1"),
        ("1  2\\n3\\n", "lines", Verdict.WA, "line 1: expected '1 2', got '1  2'; only the spaces differ"),
        ("1 2\\n", "lines", Verdict.WA, "expected 2 lines, got 1"),
        ("1.0 2.0000001\\n3\\n", "float", Verdict.AC, ""),
        ("1.0 2.1\\n3\\n", "float", Verdict.WA, "line 1: expected '2', got '2.1'"),
        (
            "1.0 2 3\\n",
            "tokens",
            Verdict.WA,
            "line 1: expected '1', got '1.0'; the numbers are equal, but must be written like this",
        ),
        (
            "\\ufeff1 2\\n3\\n",
            "tokens",
            Verdict.WA,
            "line 1: expected '1', got '\\ufeff1'; the output has a byte order mark, a character that is not visible",
        ),
        ("1_0\\n", "float", Verdict.WA, "line 1: expected '1', got '1_0'"),
    ],
)
def test_ways_of_comparing(sandboxes: SandboxPool, printed: str, kind: str, verdict: Verdict, message: str) -> None:
    of = _problem(Check(kind=kind))
    result = _judged(sandboxes, f"print('{printed}', end='')", expected="1 2\n3\n", of=of).cases[0]
    assert (result.verdict, result.message) == (verdict, message)


def test_words_in_another_case_are_named(sandboxes: SandboxPool) -> None:
    result = _judged(sandboxes, "print('Yes')", expected="YES\n").cases[0]
    assert result.message == "line 1: expected 'YES', got 'Yes'; only upper and lower case differ"


@pytest.mark.parametrize(
    ("source", "verdict", "beginning"),
    [
        ("while True:\n    print('x')", Verdict.OLE, "x\nx\n"),
        ("print(7, flush=True)\nwhile True:\n    pass", Verdict.TLE, "7"),
        ("import os\nprint(7, flush=True)\nos._exit(3)", Verdict.RE, "7"),
    ],
)
def test_what_an_unfinished_program_printed_is_its_answer(
    sandboxes: SandboxPool, source: str, verdict: Verdict, beginning: str
) -> None:
    report = _judged(sandboxes, source)
    assert report.verdict == verdict
    assert isinstance(report.failure, Failure)
    assert report.failure.actual.startswith(beginning)
    assert report.failure.stdout == ""


def test_standard_error_of_a_program_that_was_stopped_is_shown(sandboxes: SandboxPool) -> None:
    report = _judged(sandboxes, "import sys\nprint('seen', file=sys.stderr)\nwhile True:\n    pass")
    assert isinstance(report.failure, Failure)
    assert (report.verdict, report.failure.stdout) == (Verdict.TLE, "seen\n")


@pytest.mark.parametrize("ending", ["raise ValueError", "while True: pass"])
def test_of_a_long_standard_error_the_end_is_shown(sandboxes: SandboxPool, ending: str) -> None:
    source = f"import sys\nfor i in range(9000): print('line', i, file=sys.stderr)\n{ending}\n"
    failure = _judged(sandboxes, source).failure
    assert isinstance(failure, Failure)
    assert failure.stdout.endswith("\nline 8998\nline 8999\n")
    assert failure.lines_before == 9000 - failure.stdout.count("\n")


def test_an_endless_line_on_standard_error_is_cut(sandboxes: SandboxPool) -> None:
    source = "import sys\nfor i in range(90000): sys.stderr.write('abcdefgh'[i % 8])\nraise ValueError\n"
    failure = _judged(sandboxes, source).failure
    assert isinstance(failure, Failure)
    assert (failure.lines_before, failure.stdout[-3:]) == (0, "fgh")
