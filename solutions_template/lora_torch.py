# judge: lora
import torch


def lora_forward(x: torch.Tensor, w: torch.Tensor, a: torch.Tensor, b: torch.Tensor, alpha: float) -> torch.Tensor:
    """Return x @ wᵀ + (alpha / r) · x @ aᵀ @ bᵀ in the dtype of ``x``.

    ``x`` has shape (…, in), ``w`` (out, in), ``a`` (r, in), ``b`` (out, r). Compute half precision in float32.
    Gradients must flow to the inputs.
    """
    raise NotImplementedError
