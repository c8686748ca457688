# judge: causal-mask
import numpy as np


def causal_mask(n: int, window: int | None = None) -> np.ndarray:
    """Return a boolean (n, n) array that is True where query i may attend to key j.

    That is where j ≤ i and, with a window, j > i − window.
    """
    raise NotImplementedError
