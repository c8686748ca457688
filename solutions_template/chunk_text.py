# judge: chunk-text


def chunk_text(tokens: list, size: int, overlap: int) -> list[list]:
    """Return windows of ``size`` tokens, neighbours sharing ``overlap`` of them, until the end is reached."""
    raise NotImplementedError
