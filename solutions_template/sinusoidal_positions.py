# judge: sinusoidal-positions
import numpy as np


def sinusoidal_positions(n: int, d: int) -> np.ndarray:
    """Return the (n, d) table with sin(pos / 10000^(2i/d)) in column 2i and the cosine in column 2i + 1.

    Compute the angles in float64. The result is float64.
    """
    raise NotImplementedError
