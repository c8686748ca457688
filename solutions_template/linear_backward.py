# judge: linear-backward
import numpy as np


def linear_backward(x: np.ndarray, weight: np.ndarray, dy: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(dx, dweight, dbias)`` for y = x @ weight.T + bias and the gradient ``dy`` of y.

    The gradients of weight and bias are sums over all leading dimensions. Compute half precision in float32. The
    inputs must not change.
    """
    raise NotImplementedError
