"""Statements in TeX, which are untrusted."""

from __future__ import annotations

import pytest

from judge.formats.tex import markdown

MANY = 1 << 17


def test_verbatim_parts_stay_as_they_are() -> None:
    text = "a\\begin{verbatim}\n\\emph{x}\n\\end{verbatim}b \\begin{lstlisting}z\\end{lstlisting}"
    assert markdown(text) == "a\n```\n\\emph{x}\n```\nb \n```\nz\n```\n\n"


def test_a_verbatim_part_without_an_end_is_text() -> None:
    assert markdown("\\begin{verbatim}a \\begin{lstlisting}b\\end{lstlisting}").endswith("a \n```\nb\n```\n\n")


def test_items_become_a_list() -> None:
    assert markdown("\\begin{itemize}\n  \\item one\n  \\item two\\end{itemize}") == "- one\n- two\n"


def test_marks_of_its_own_are_no_places() -> None:
    assert markdown("a\0" + "9" * 5000 + "\0b").startswith("a999")


@pytest.mark.parametrize(
    "text",
    [
        " " * MANY * 8,
        "\n" * MANY * 8,
        "\\begin{verbatim}" * MANY,
        "\\begin{verbatim}\\begin{lstlisting}" * (MANY // 2),
        "\\problemname{" * MANY,
        "\\section{" * MANY,
        "\\a[" * MANY * 2,
        "\\a{" * MANY * 2,
        "\\begin{center}[" * MANY,
        "\\item" + " " * MANY * 8,
    ],
    ids=lambda text: text[:20].strip() or repr(text[:1]),
)
def test_no_megabyte_takes_more_than_linear_time(text: str) -> None:
    """Each of them took minutes or hours once."""
    markdown(text)
