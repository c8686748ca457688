"""What a source seems to import: a plain look at its lines. By hand: importing ``re`` would delay the sandbox."""

from __future__ import annotations

_OPENERS = (b"try:", b"else:", b"finally:")


def imported(source: bytes) -> set[bytes]:
    """The top-level names that a source's statements seem to import, wherever on their line they stand."""
    names = set()
    for line in source.removeprefix(b"\xef\xbb\xbf").splitlines():
        for statement in line.partition(b"#")[0].split(b";") if b"import" in line or b"from" in line else ():
            word, _, rest = _unopened(statement).replace(b"\t", b" ").partition(b" ")
            if word == b"from":
                rest = rest.strip().partition(b" ")[0]
            elif word != b"import":
                continue
            names |= {name.strip().partition(b" ")[0].partition(b".")[0] for name in rest.split(b",")}
    return names - {b""}


def _unopened(statement: bytes) -> bytes:
    """Without the ``try:`` before it."""
    statement = statement.strip()
    return next((statement[len(word) :].strip() for word in _OPENERS if statement.startswith(word)), statement)
