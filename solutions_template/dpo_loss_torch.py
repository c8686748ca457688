# judge: dpo-loss
import torch


def dpo_loss(
    pi_chosen: torch.Tensor,
    pi_rejected: torch.Tensor,
    ref_chosen: torch.Tensor,
    ref_rejected: torch.Tensor,
    beta: float = 0.1,
) -> torch.Tensor:
    """Return the mean over all pairs of −log sigmoid(beta · (the margin of the policy − that of the reference)).

    The arrays hold summed log-probabilities and have one shape; the result is a scalar of their dtype. Compute
    half precision in float32. Gradients must flow to the inputs.
    """
    raise NotImplementedError
