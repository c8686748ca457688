# judge: kl-estimators
import torch


def kl_estimators(logp: torch.Tensor, ref_logp: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return the estimators k1, k2 and k3 of KL(policy ‖ reference) for each token sampled from the policy.

    All arrays have one shape and one dtype. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
