# judge: layer-norm
import torch


def layer_norm(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, eps: float = 1e-5) -> torch.Tensor:
    """Return (x - mean) / sqrt(var + eps) · weight + bias over the last axis, in the dtype of ``x``.

    ``x`` has shape (…, d), ``weight`` and ``bias`` (d,); the variance is the biased one. Compute half precision in
    float32. Gradients must flow to all three inputs.
    """
    raise NotImplementedError
