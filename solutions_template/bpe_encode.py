# judge: bpe-encode


def bpe_encode(text: str, merges: list[list[int]]) -> list[int]:
    """Return the numbers of the tokens of ``text``; ``merges`` are the learned pairs, the first one makes token 256."""
    raise NotImplementedError
