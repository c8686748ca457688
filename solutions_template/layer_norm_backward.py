# judge: layer-norm-backward
import numpy as np


def layer_norm_backward(
    x: np.ndarray, weight: np.ndarray, dy: np.ndarray, eps: float = 1e-5
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(dx, dweight, dbias)`` for LayerNorm over the last axis and the gradient ``dy`` of its result.

    dweight and dbias are sums over all rows. Compute half precision in float32 and return the dtype of ``x``. The
    inputs must not change.
    """
    raise NotImplementedError
