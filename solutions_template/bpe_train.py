# judge: bpe-train


def bpe_train(text: str, merges: int) -> list[list[int]]:
    """Return the pairs of token numbers that byte-pair encoding merges, in order; new tokens begin at 256."""
    raise NotImplementedError
