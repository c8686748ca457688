# judge: ndcg
import numpy as np


def ndcg_at_k(relevance: np.ndarray, scores: np.ndarray, k: int) -> np.ndarray:
    """Return NDCG@k for each query, with the gain 2**relevance - 1 and the discount log2(place + 1).

    Both arrays have shape (…, n); the result has the leading shape and the dtype of the scores. Equal scores keep the
    order of the input. Where nothing is relevant the result is 0. The inputs must not change.
    """
    raise NotImplementedError
