# judge: conv2d
import torch


def conv2d(
    x: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor | None = None,
    stride: int | list[int] = 1,
    padding: int | list[int] = 0,
) -> torch.Tensor:
    """Return the convolution (without flipping) of ``x`` (N, C, H, W) with ``weight`` (O, C, kh, kw), plus ``bias``.

    ``stride`` and ``padding`` are an integer or a pair (height, width). Compute half precision in float32. The
    inputs must not change.
    """
    raise NotImplementedError
