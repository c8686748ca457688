# judge: sinusoidal-positions
import torch


def sinusoidal_positions(n: int, d: int) -> torch.Tensor:
    """Return the (n, d) table with sin(pos / 10000^(2i/d)) in column 2i and the cosine in column 2i + 1.

    Compute the angles in float64. The result is float32.
    """
    raise NotImplementedError
