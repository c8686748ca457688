# judge: bm25


def bm25(query: list[str], docs: list[list[str]], k1: float = 1.5, b: float = 0.75) -> list[float]:
    """Return the BM25 score of each document for the query, in the order of the documents.

    The idf is ln(1 + (N - n + 0.5) / (n + 0.5)). Repeated query tokens count each time; tokens that do not occur in a
    document contribute 0.
    """
    raise NotImplementedError
