# judge: mrr


def mrr(ranked: list[list[int | str]], relevant: list[list[int | str]]) -> float:
    """Return the mean over the queries of 1 / (place of the first relevant id), places counted from 1.

    A query without a hit counts 0 and stays in the mean. Without any query the result is 0.0.
    """
    raise NotImplementedError
