# judge: mlp-backward
import torch


def mlp_backward(
    x: torch.Tensor, w1: torch.Tensor, w2: torch.Tensor, dy: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ``(dx, dw1, dw2)`` for y = relu(x @ w1) @ w2 and the gradient ``dy`` of y.

    The weight gradients are sums over all leading dimensions. Compute half precision in float32. The inputs
    must not change.
    """
    raise NotImplementedError
