# judge: bleu


def bleu(candidate: list[str], references: list[list[str]], n: int = 4) -> float:
    """Return the BLEU score of one candidate, from clipped precisions of the orders 1 to n and the brevity penalty.

    The result is 0 if any precision is 0 or the candidate has fewer than n tokens.
    """
    raise NotImplementedError
