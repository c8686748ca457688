# judge: linear-backward
import torch


def linear_backward(
    x: torch.Tensor, weight: torch.Tensor, dy: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ``(dx, dweight, dbias)`` for y = x @ weight.T + bias and the gradient ``dy`` of y.

    The gradients of weight and bias are sums over all leading dimensions. Compute half precision in float32. The
    inputs must not change.
    """
    raise NotImplementedError
