# judge: clip-grad-norm
import torch


def clip_grad_norm(grads: list[torch.Tensor], max_norm: float) -> tuple[list[torch.Tensor], torch.Tensor]:
    """Return the gradients, scaled so that their global norm is at most about ``max_norm``, and the norm before.

    The factor is min(1, max_norm / (norm + 1e-6)). Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
