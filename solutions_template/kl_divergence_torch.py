# judge: kl-divergence
import torch


def kl_divergence(p_logits: torch.Tensor, q_logits: torch.Tensor, reduction: str = "batchmean") -> torch.Tensor:
    """Return KL(P‖Q) over the last axis of two logit tensors of the same shape (…, V), in their dtype.

    ``reduction`` is "none" (one value per row), "sum", or "batchmean" (the sum over the number of all rows). Classes
    with p = 0 contribute 0. Gradients must flow to both inputs.
    """
    raise NotImplementedError
