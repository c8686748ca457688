# judge: grpo-loss
import torch


def grpo_loss(
    logp: torch.Tensor,
    old_logp: torch.Tensor,
    ref_logp: torch.Tensor,
    advantages: torch.Tensor,
    mask: torch.Tensor,
    clip: float = 0.2,
    beta: float = 0.04,
) -> torch.Tensor:
    """Return minus the mean over answers of the mean over their tokens of min(r·A, clip(r)·A) − beta·k3.

    The log-probabilities and ``mask`` have shape (…, T), ``advantages`` has shape (…,). The result is a scalar
    of their dtype. Compute half precision in float32. Masked entries may overflow. Gradients must flow to the
    inputs.
    """
    raise NotImplementedError
