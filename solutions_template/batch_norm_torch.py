# judge: batch-norm
import torch


def batch_norm(
    x: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor,
    running_mean: torch.Tensor,
    running_var: torch.Tensor,
    momentum: float = 0.1,
    eps: float = 1e-5,
    training: bool = True,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ``(y, new_mean, new_var)`` for ``x`` of shape (N, C, …), all in its dtype.

    ``y`` is normalised by the biased variance of the batch, or by the running statistics where ``training`` is
    false; ``new_var`` takes the unbiased variance, weighted by ``momentum``. Compute half precision in float32.
    Gradients must flow to the inputs.
    """
    raise NotImplementedError
