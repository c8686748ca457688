"""From errors to exit statuses, and what is imported on the way."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import judge as project
from judge.cli import main as entrance
from judge.cli.root import COMMANDS
from judge.errors import JudgeError, PackageError, SandboxError, UsageError
from tests.cli.running import COMMAND, Judge


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (UsageError("x.py: no such file"), 2, "judge: x.py: no such file\n"),
        (PackageError("problem.toml: unknown key"), 2, "judge: problem.toml: unknown key\n"),
        (SandboxError("the sandbox is gone"), 3, "judge: the sandbox is gone\n"),
        (JudgeError("something"), 3, "judge: something\n"),
        (KeyboardInterrupt(), 130, "judge: interrupted\n"),
        (UsageError("two\nlines \x1b[31m"), 2, "judge: two lines \\x1b[31m\n"),
        (
            ZeroDivisionError("division by zero"),
            3,
            "judge: judge itself failed (this is not your code's fault): ZeroDivisionError: division by zero; "
            "set JUDGE_DEBUG=1 for the traceback\n",
        ),
    ],
)
def test_every_error_is_one_line_and_a_status(
    error: BaseException, status: int, line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(args: list[str]) -> int:
        raise error

    monkeypatch.setattr(entrance, "_run", failing)
    monkeypatch.delenv("JUDGE_DEBUG", raising=False)
    assert entrance.main(["submit", "x.py"]) == status
    assert capsys.readouterr() == ("", line)


def test_debug_shows_the_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def failing(args: list[str]) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(entrance, "_run", failing)
    monkeypatch.setenv("JUDGE_DEBUG", "1")
    assert entrance.main(["list"]) == 3
    assert "Traceback (most recent call last)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("args", "variables"),
    [
        (["hint", "--all", "--tier", "1", "three-sum", "--lang", "zh"], {}),
        (["hint", "--all", "--tier", "1", "three-sum", "--lang=zh"], {"LANG": "en_US.UTF-8"}),
        (["hint", "--all", "--tier", "1", "three-sum"], {"JUDGE_LANG": "zh"}),
        (["hint", "--all", "--tier", "1", "three-sum"], {"LANG": "zh_CN.UTF-8"}),
    ],
)
def test_errors_are_in_the_chosen_language(args: list[str], variables: dict[str, str], judge: Judge) -> None:
    assert "不能同时使用" in judge(*args, **variables).complaint()


def test_the_language_of_one_call_is_not_that_of_the_next(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(args: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(entrance, "_run", failing)
    monkeypatch.delenv("JUDGE_LANG", raising=False)
    assert entrance.main(["list", "--lang", "zh"]) == 130
    assert capsys.readouterr().err == "judge: 已中断\n"
    assert "JUDGE_LANG" not in os.environ


def test_version(judge: Judge) -> None:
    assert judge("--version") == (0, f"judge {project.__version__}\n", "")


@pytest.mark.parametrize("args", [["--help"], ["-h"]])
def test_help_names_every_command_in_few_lines(judge: Judge, args: list[str]) -> None:
    ran = judge(*args)
    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert max(map(len, lines)) <= 80
    assert len(lines) <= len(COMMANDS) + 17
    assert all(any(line.startswith(f"  {name} ") for line in lines) for name in COMMANDS)


@pytest.mark.parametrize(
    "words", [[], *([name] for name in COMMANDS), ["contest", "new"], ["problem", "verify"], ["schema", "report"]]
)
def test_help_has_a_short_name_everywhere(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    shown = []
    for option in ("-h", "--help"):
        assert entrance.main([*words, option]) == 0
        shown.append(capsys.readouterr())
    assert shown[0] == shown[1]
    assert "  -h, --help " in shown[0].out
    assert shown[0].err == ""


@pytest.mark.parametrize("name", ["contest", "problem", "schema"])
def test_a_group_alone_prints_its_help(judge: Judge, name: str) -> None:
    assert judge(name) == judge(name, "--help")
    assert judge(name).status == 0


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_that_fits_a_terminal(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert entrance.main([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"Usage: judge {name} ")
    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize(
    ("args", "complaint"),
    [
        (["sumbit"], "there is no command 'sumbit'; did you mean 'submit'? ('judge --help' shows the usage)"),
        (["stress"], "there is no command 'stress'; did you mean 'problem stress'? ('judge --help' shows the usage)"),
        (["xyz"], "there is no command 'xyz' ('judge --help' shows the usage)"),
        (["show", "--nope", "--lang", "zh"], "没有选项 '--nope'（用 judge show --help 查看用法）"),
        (
            ["hint", "x", "--level", "--lang", "zh"],
            "没有选项 '--level'。是否要用 '--all', '--help'？（用 judge hint --help 查看用法）",
        ),
        (["problem", "generate"], "Missing argument 'SLUG' ('judge problem generate --help' shows the usage)"),
        (
            ["completion"],
            "Missing argument '{bash|zsh|fish}'. Choose from: bash, zsh, fish "
            "('judge completion --help' shows the usage)",
        ),
    ],
)
def test_wrong_usage(judge: Judge, args: list[str], complaint: str) -> None:
    ran = judge(*args)
    assert ran.status == 2
    assert ran.complaint() == complaint


@pytest.mark.parametrize(
    "args",
    [
        ["--nonsense"],
        ["submit", "x.py", "--nonsense"],
        ["submit", "x.py", "--reveal", "all"],
        ["submit", "x.py", "--backend", "jax"],
        ["submit", "x.py", "y.py"],
        ["run", "x.py", "--case"],
        ["list", "--difficulty", "impossible"],
        ["show", "a", "b"],
        ["start", "a", "b"],
        ["completion", "tcsh"],
        ["schema", "nothing"],
    ],
)
def test_wrong_options_are_one_line(judge: Judge, args: list[str]) -> None:
    ran = judge(*args)
    assert ran.status == 2
    assert "--help' shows the usage" in ran.complaint()


@pytest.mark.parametrize("args", ["", "submit", "run", "submit x.py", "problem new x"])
def test_a_removed_working_folder_is_reported(judge: Judge, args: str) -> None:
    (judge.folder / "gone").mkdir()
    line = f"rm -r ../gone && exec '{COMMAND[0]}' -P -m judge {args}"
    done = subprocess.run(
        ["sh", "-c", line],
        cwd=judge.folder / "gone",
        env=judge.environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"judge itself failed" not in done.stderr


@pytest.mark.parametrize(
    ("command", "slow"),
    [
        (["submit", "add_up.py"], ("rich", "pydantic", "numpy", "tomli", "difflib", "judge.judging.remedies")),
        (["list"], ("rich", "pydantic", "numpy", "tomli", "tempfile", "ctypes")),
    ],
)
def test_a_command_imports_nothing_slow(judge: Judge, command: list[str], slow: tuple[str, ...]) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    return sum(numbers)\n")
    assert judge(*command).status == 0  # now the packages are in the cache
    program = (
        f"import sys; from judge.cli.main import main; status = main({command});"
        f"print(status, [name for name in {slow} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=judge.folder,
        env=judge.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 []"


def test_a_brief_command_collects_garbage_from_when_it_judges(judge: Judge) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    return sum(numbers)\n")
    program = (
        "import gc, os, sys; sys.argv[1:] = ['submit', 'add_up.py']; from judge.cli.main import entry;"
        "os._exit = lambda status: print(status, gc.isenabled(), gc.get_freeze_count() > 0);"
        "entry()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=judge.folder,
        env=judge.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "0 True True"


def test_the_sandbox_starts_before_anything_slow_is_imported(judge: Judge) -> None:
    file = judge.write("add_up.py", "def add_up(numbers):\n    return sum(numbers)\n")
    program = (
        "import sys; from judge.cli import main; from judge.sandbox import prewarm;"
        "prewarm.prewarm = lambda *_: print({'msgspec', 're', 'click', 'typing'} & set(sys.modules));"
        f"main.main(['submit', {str(file)!r}])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        cwd=judge.folder,
        env={**judge.environment, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines()[0] == "set()"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(judge: Judge, closed: str) -> None:
    judge.write("add_up.py", "def add_up(numbers):\n    return 0\n")
    line = f"exec '{COMMAND[0]}' -P -m judge submit add_up.py {closed}"
    done = subprocess.run(
        ["sh", "-c", line], cwd=judge.folder, env=judge.environment, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr == b""


@pytest.mark.parametrize("args", [["list"], ["--help"], ["submit", "--help"], ["schema", "-h"], ["--version"]])
def test_full_disk_is_reported(judge: Judge, args: list[str]) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123  # a device, not a path of ours
        done = subprocess.run(
            [*COMMAND, *args], env=judge.environment, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1
    assert done.stderr.startswith(b"judge: the output cannot be written: No space left")


@pytest.mark.parametrize("args", [["--help"], ["submit", "--help"], ["problem"], ["--version"]])
def test_reader_that_left_before_the_help_is_no_error(judge: Judge, args: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*COMMAND, *args], env=judge.environment, stdout=writing, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
