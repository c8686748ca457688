# judge: edit-distance


def edit_distance(word1: str, word2: str) -> int:
    """Return the fewest insertions, deletions and replacements of one character that turn word1 into word2."""
    raise NotImplementedError
