# judge: dropout
import numpy as np


def dropout(x: np.ndarray, p: float, u: np.ndarray, training: bool = True) -> np.ndarray:
    """Return x with the entries dropped where ``u < p`` and the others divided by 1 − p; in evaluation, x.

    ``u`` has the shape of x. The inputs must not change.
    """
    raise NotImplementedError
