# judge: perplexity
import numpy as np


def perplexity(logits: np.ndarray, targets: np.ndarray) -> np.ndarray | float:
    """Return exp of the mean cross-entropy of ``targets`` (…, T) under ``logits`` (…, T, V), as a scalar.

    Logits and targets are aligned; targets of −100 do not count. Compute half precision in float32, and return the
    dtype of ``logits``. The inputs must not change.
    """
    raise NotImplementedError
