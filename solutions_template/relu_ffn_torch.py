# judge: relu-ffn
import torch


def relu_ffn(x: torch.Tensor, w1: torch.Tensor, b1: torch.Tensor, w2: torch.Tensor, b2: torch.Tensor) -> torch.Tensor:
    """Return max(0, x @ w1 + b1) @ w2 + b2 for x (…, D), w1 (D, F), b1 (F,), w2 (F, D), b2 (D,).

    The result has x's shape and dtype and carries gradients.
    """
    raise NotImplementedError
