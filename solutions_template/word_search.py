# judge: word-search


def word_search(board: list[list[str]], word: str) -> bool:
    """Return whether a path of neighbouring cells, none used twice, spells ``word``."""
    raise NotImplementedError
