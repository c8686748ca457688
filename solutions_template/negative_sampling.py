# judge: negative-sampling
import numpy as np


def skipgram_loss(center: np.ndarray, positive: np.ndarray, negatives: np.ndarray) -> np.ndarray:
    """Return the mean over all pairs of −log σ(c·p) − Σ_k log σ(−c·n_k).

    Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
