# judge: crf-partition
import numpy as np


def crf_log_partition(emissions: np.ndarray, transitions: np.ndarray) -> np.ndarray:
    """Return log Z of a linear-chain CRF for each sentence: shape (...) for emissions of shape (..., T, K).

    ``transitions[i, j]`` is the score of going from tag i to tag j. Entries of −inf forbid a tag or a step.
    Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
