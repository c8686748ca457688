# judge: rope
import torch


def rope(x: torch.Tensor, positions: torch.Tensor, base: float = 10000.0, scale: float = 1.0) -> torch.Tensor:
    """Rotate the pairs (i, i + d/2) of ``x`` by (position / scale) · base^(-2i/d), in the dtype of ``x``.

    ``x`` has shape (…, L, d) with d even, ``positions`` holds L integers. Compute the angles in float64. Gradients must flow to ``x``.
    """
    raise NotImplementedError
