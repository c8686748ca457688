# judge: focal-loss
import torch


def focal_loss(
    logits: torch.Tensor, targets: torch.Tensor, alpha: float = 0.25, gamma: float = 2.0, reduction: str = "mean"
) -> torch.Tensor:
    """Return the focal loss −alpha_t · (1 − p_t)^gamma · log p_t of binary targets, from logits.

    ``alpha`` = −1 means no weight. ``reduction`` is "none", "sum" or "mean" (over all entries). The result has the dtype
    of ``logits``; compute half precision in float32. Gradients must flow to ``logits``.
    """
    raise NotImplementedError
