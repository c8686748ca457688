# judge: pca
import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(components, variances, scores)`` of the k principal components of the points in the rows of x.

    Components are rows, in the order of falling variance; the entry of largest absolute value is positive in
    each. Variances have the divisor n − 1. Scores are those of the centred points. The input must not change.
    """
    raise NotImplementedError
