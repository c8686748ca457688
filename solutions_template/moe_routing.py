# judge: moe-routing
import numpy as np


def moe_route(logits: np.ndarray, k: int, bias: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return ``(indices, weights)`` of the k experts with the largest ``logits + bias``, largest first.

    The weights are the softmax of the chosen raw logits. Ties go to the lower index. Compute half precision
    in float32. The inputs must not change.
    """
    raise NotImplementedError
