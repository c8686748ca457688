# judge: max-pool2d
import torch


def max_pool2d(
    x: torch.Tensor,
    kernel_size: int | list[int],
    stride: int | list[int] | None = None,
    padding: int | list[int] = 0,
) -> torch.Tensor:
    """Return the largest entry of each window, of shape (N, C, H', W').

    A pair is (height, width). The stride is the kernel size by default, and the padding is −inf. Gradients must flow
    to ``x``.
    """
    raise NotImplementedError
