# judge: bfloat16-round
import torch


def to_bfloat16(x: torch.Tensor) -> torch.Tensor:
    """Return the float32 tensor ``x`` rounded to the nearest bfloat16 numbers, ties to even, as float32.

    NaN stays NaN. The input must not change.
    """
    raise NotImplementedError
