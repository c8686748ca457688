# judge: int8-absmax
import torch


def quantize_int8(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(q, scale)``: int8 integers in the shape of ``x``, and one scale per row in shape (…, 1).

    Halves are rounded to even, and a row of zeros has scale 1. Compute half precision in float32. The input
    must not change.
    """
    raise NotImplementedError
