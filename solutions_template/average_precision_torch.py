# judge: average-precision
import torch


def average_precision(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return the average precision: Σ (Rᵢ − Rᵢ₋₁) · Pᵢ over the different scores from the highest down.

    Samples with equal scores pass the threshold together. Without a positive the result is nan. The inputs must not
    change.
    """
    raise NotImplementedError
