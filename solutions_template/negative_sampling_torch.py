# judge: negative-sampling
import torch


def skipgram_loss(center: torch.Tensor, positive: torch.Tensor, negatives: torch.Tensor) -> torch.Tensor:
    """Return the mean over all pairs of −log σ(c·p) − Σ_k log σ(−c·n_k).

    Compute half precision in float32. Gradients must flow to all three inputs.
    """
    raise NotImplementedError
