"""``judge completion``: the script that teaches a shell to complete commands, options and slugs."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from judge.cli.main import COMPLETION_VARIABLE
from judge.cli.support.console import emit
from judge.errors import UsageError


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
    if script is None:
        raise UsageError("there is no completion for {shell}; name one of bash, zsh and fish", shell=shell)
    emit(script(context.find_root().command, {}, "judge", COMPLETION_VARIABLE).source())
