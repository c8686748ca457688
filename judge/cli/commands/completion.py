"""``judge completion``: the script that teaches a shell to complete commands, options and slugs."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from judge.cli.main import COMPLETION_VARIABLE
from judge.cli.support.console import emit


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print a completion script for your shell.

    \b
    bash:  judge completion bash >> ~/.bashrc
    zsh:   judge completion zsh >> ~/.zshrc
    fish:  judge completion fish > ~/.config/fish/completions/judge.fish
    """
    script = get_completion_class(shell)
    assert script is not None  # click has a completion class for each of the choices
    emit(script(context.find_root().command, {}, "judge", COMPLETION_VARIABLE).source())
