# judge: rms-norm
import torch


def rms_norm(x: torch.Tensor, weight: torch.Tensor, eps: float = 1e-6) -> torch.Tensor:
    """Return x / sqrt(mean(x², last axis) + eps) · weight, in the dtype of ``x``.

    ``x`` has shape (…, d), ``weight`` (d,). Compute half precision in float32. Gradients must flow to both inputs.
    """
    raise NotImplementedError
