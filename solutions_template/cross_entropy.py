# judge: cross-entropy
import numpy as np


def cross_entropy(
    logits: np.ndarray,
    targets: np.ndarray,
    ignore_index: int = -100,
    label_smoothing: float = 0.0,
    reduction: str = "mean",
) -> np.ndarray | float:
    """Return the cross-entropy of ``logits`` (…, V) against the integer classes ``targets`` (…), in logits' dtype.

    Positions whose target is ``ignore_index`` have loss 0 and do not count in the mean. ``reduction`` is "none",
    "sum" or "mean". The inputs must not change.
    """
    raise NotImplementedError
