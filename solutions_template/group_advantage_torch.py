# judge: group-advantage
import torch


def group_advantage(rewards: torch.Tensor, eps: float = 1e-4) -> torch.Tensor:
    """Return (reward − mean) / (std + eps) within each group, the last axis, with the population standard deviation.

    Floating rewards keep their dtype, others give the default float. Compute half precision in float32.
    Gradients must flow to the inputs.
    """
    raise NotImplementedError
