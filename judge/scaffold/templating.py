"""Fill in templates of files."""

from __future__ import annotations

from pathlib import Path


def rendered(folder: Path, name: str, **values: object) -> bytes:
    """Return a template with its values filled in.

    Values are written as ``<< >>`` instead of Jinja's ``{{ }}``, which has another meaning in a workflow.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    templates = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
    )
    templates.filters["toml"] = _toml_text
    return templates.get_template(name).render(**values).encode()


def _toml_text(text: str) -> str:
    """Return the text as a string of TOML."""
    import tomlkit

    return tomlkit.string(text).as_string()
