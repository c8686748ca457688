"""The entry point: the one place that turns every error into one line and an exit status.

Statuses: 0 accepted or done · 1 judged and not accepted · 2 wrong usage or unusable input · 3 the judge failed ·
130 interrupted. click is imported late, because a judging command can start its sandbox while click is still loading.
"""

from __future__ import annotations

import errno
import gc
import os
import sys

from judge.cli.support.console import emit, exit_on_write_error, say, warn
from judge.cli.support.language import language_variables, restore_language, set_language, translate_click
from judge.errors import InputError, JudgeError

TYPE_CHECKING = False  # the constant of typing, without the time of importing typing
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from judge.sandbox.launch import Launched

JUDGING = frozenset({"submit", "run", "watch"})
ONE_SHOT = frozenset({"submit", "run"})
COMPLETION_VARIABLE = "_JUDGE_COMPLETE"
# The errors of writing to a closed pipe, to a full disk, or to a terminal that is gone.
UNWRITABLE = frozenset({errno.EPIPE, errno.ENOSPC, errno.EIO})


def entry() -> NoReturn:
    """Run the command ``judge`` as a process.

    The process ends without cleaning up the interpreter, which would take a tenth of the time of a short command: by
    then the sandboxes are closed and the output is written.
    """
    brief = bool(sys.argv[1:2]) and sys.argv[1] in ONE_SHOT
    if brief:
        gc.disable()  # imported objects never become garbage; collection is enabled again before judging
    status = main()
    if brief:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                continue  # nobody reads it any more
        os._exit(status)
    sys.exit(status)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that ``argv`` (default: the process's arguments) names, and return its exit status."""
    args = list(sys.argv[1:] if argv is None else argv)
    before = language_variables()
    set_language(args)
    try:
        _open_standard_streams()
        return _run(args)
    except KeyboardInterrupt:
        return _failed(say("interrupted"), 130)
    except JudgeError as error:
        return _failed(error, 2 if isinstance(error, InputError) else 3)
    except FileNotFoundError as error:
        if _has_folder():
            return _broken(error)
        return _failed(say("the folder that you are in has been removed; change to another (cd)"), 2)
    except Exception as error:
        return _broken(error)
    finally:
        restore_language(before)


def _run(args: list[str]) -> int:
    launched: Launched | None = None
    if args and args[0] in JUDGING:
        from judge.cli.support.keeping import kept_in
        from judge.sandbox.prewarm import prewarm

        launched = prewarm(args, kept_in() if args[0] in ONE_SHOT else "")
    import click

    from judge.cli.root import cli
    from judge.cli.support.console import language
    from judge.cli.support.lazy_group import localised

    if COMPLETION_VARIABLE in os.environ:
        cli.main(args, prog_name="judge", complete_var=COMPLETION_VARIABLE)
    translate_click(language())
    try:
        with localised(cli, language()).make_context("judge", args, obj=launched) as context:
            return int(context.command.invoke(context) or 0)
    except click.exceptions.NoArgsIsHelpError as error:  # a group without a subcommand: its help is not an error
        emit(error.format_message())
        return 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        command = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "judge"
        # Make the message one clause, without line breaks and without a full stop. click joins two sentences with a
        # space, which Chinese does not have.
        message = say(error.format_message()).replace("\n\t", " ").replace("。 ", "。").rstrip(".。")
        return _failed(say("{message} ('{command} --help' shows the usage)", message=message, command=command), 2)
    except OSError as error:
        if error.filename is not None or error.errno not in UNWRITABLE:
            raise
        exit_on_write_error(error)
        return 0


def _open_standard_streams() -> None:
    """Open the streams that the caller closed, so that no other file or pipe gets their descriptors."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115  # open until the end
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _has_folder() -> bool:
    from pathlib import Path

    try:
        Path.cwd()
    except FileNotFoundError:
        return False
    return True


def _failed(message: str | JudgeError, status: int) -> int:
    """Print an error in one line and return the status."""
    warn(message)
    return status


def _broken(error: Exception) -> int:
    if os.environ.get("JUDGE_DEBUG"):
        import traceback

        traceback.print_exc()
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return _failed(
        say(
            "judge itself failed (this is not your code's fault): {what}; set JUDGE_DEBUG=1 for the traceback",
            what=what,
        ),
        3,
    )
