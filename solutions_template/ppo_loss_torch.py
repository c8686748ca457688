# judge: ppo-loss
import torch


def ppo_loss(
    logp: torch.Tensor, old_logp: torch.Tensor, advantages: torch.Tensor, mask: torch.Tensor, clip: float = 0.2
) -> torch.Tensor:
    """Return the clipped PPO loss: minus the mean, over the tokens where ``mask`` is true, of min(r·A, clip(r)·A).

    The arrays have one shape, and the result is a scalar of their dtype. Compute half precision in float32.
    Masked entries may overflow. Gradients must flow to the inputs.
    """
    raise NotImplementedError
