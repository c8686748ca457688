# judge: wordpiece


def wordpiece(word: str, vocab: list[str], unk: str = "[UNK]") -> list[str]:
    """Return the pieces of ``word`` by greedy longest match, or ``[unk]`` if it cannot be split that way."""
    raise NotImplementedError
