# judge: reinforce-loss
import torch


def reinforce_loss(
    logp: torch.Tensor, rewards: torch.Tensor, mask: torch.Tensor, baseline: str = "mean"
) -> torch.Tensor:
    """Return −mean_i (r_i − b_i) · Σ_t logp_it over the tokens where ``mask`` is true.

    ``baseline`` is "none", "mean" or "leave_one_out". Masked entries may be −inf or NaN. Compute half precision in
    float32. Gradients must flow to ``logp`` and ``rewards``.
    """
    raise NotImplementedError
