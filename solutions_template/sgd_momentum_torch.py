# judge: sgd-momentum
import torch


def sgd_momentum_step(
    p: torch.Tensor,
    g: torch.Tensor,
    buf: torch.Tensor,
    lr: float,
    momentum: float = 0.9,
    weight_decay: float = 0.0,
    nesterov: bool = False,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(p, buf)`` after one step of SGD with momentum, in PyTorch's form.

    The weight decay is part of the gradient; the learning rate is no part of the buffer. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
