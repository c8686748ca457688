# judge: mlp-backward
import numpy as np


def mlp_backward(
    x: np.ndarray, w1: np.ndarray, w2: np.ndarray, dy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(dx, dw1, dw2)`` for y = relu(x @ w1) @ w2 and the gradient ``dy`` of y.

    The weight gradients are sums over all leading dimensions. Compute half precision in float32. The inputs
    must not change.
    """
    raise NotImplementedError
