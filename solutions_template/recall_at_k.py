# judge: recall-at-k


def recall_at_k(ranked: list[list[int | str]], relevant: list[list[int | str]], k: int) -> float:
    """Return the mean over the queries of the share of their relevant ids that are among the first k ranked ids.

    Repeated ids count once. Queries without relevant ids are left out; if none is left, the result is 0.0.
    """
    raise NotImplementedError
