# judge: kmeans
import numpy as np


def kmeans(x: np.ndarray, centers: np.ndarray, steps: int) -> tuple[np.ndarray, np.ndarray]:
    """Return ``(centers, labels)`` after exactly ``steps`` steps of Lloyd's algorithm.

    Ties go to the lower index, an empty cluster keeps its centre, and the labels belong to the returned
    centres. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
