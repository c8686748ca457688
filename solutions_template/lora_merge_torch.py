# judge: lora-merge
import torch


def lora_merge(w: torch.Tensor, a: torch.Tensor, b: torch.Tensor, alpha: float) -> torch.Tensor:
    """Return w + (alpha / r) · b @ a in the dtype of ``w``.

    ``w`` has shape (out, in), ``a`` (r, in), ``b`` (out, r). Compute half precision in float32. Gradients must flow
    to all three.
    """
    raise NotImplementedError
