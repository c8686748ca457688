# judge: gmm-em
import torch


def gmm_em_step(
    x: torch.Tensor, means: torch.Tensor, covs: torch.Tensor, weights: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return the new ``(means, covs, weights)`` of a Gaussian mixture after one step of EM.

    Responsibilities come from logarithms; the new covariances are around the new means. Nothing is added
    to a diagonal or a denominator. The inputs must not change.
    """
    raise NotImplementedError
