# judge: max-pool2d
import numpy as np


def max_pool2d(
    x: np.ndarray,
    kernel_size: int | list[int],
    stride: int | list[int] | None = None,
    padding: int | list[int] = 0,
) -> np.ndarray:
    """Return the largest entry of each window, of shape (N, C, H', W').

    A pair is (height, width). The stride is the kernel size by default, and the padding is −inf. The input must not
    change.
    """
    raise NotImplementedError
