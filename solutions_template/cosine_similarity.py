# judge: cosine-similarity
import numpy as np


def cosine_similarity(a: np.ndarray, b: np.ndarray, eps: float = 1e-8) -> np.ndarray:
    """Return a · b / (max(‖a‖, eps) · max(‖b‖, eps)) along the last axis.

    The leading dimensions are broadcast. Compute half precision in float32 and promote integers first. The inputs must
    not change.
    """
    raise NotImplementedError
