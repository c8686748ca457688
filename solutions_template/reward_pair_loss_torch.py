# judge: reward-pair-loss
import torch


def reward_pair_loss(chosen: torch.Tensor, rejected: torch.Tensor) -> torch.Tensor:
    """Return the mean over all pairs of −log sigmoid(chosen − rejected).

    The arrays hold rewards and have one shape; the result is a scalar of their dtype. Compute half precision in
    float32. Gradients must flow to both inputs.
    """
    raise NotImplementedError
