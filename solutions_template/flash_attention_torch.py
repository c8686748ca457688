# judge: flash-attention
import torch


def flash_attention(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, block: int = 64) -> torch.Tensor:
    """Return softmax(q kᵀ / √d) v for q (…, Lq, d), k (…, Lk, d), v (…, Lk, dv), ``block`` keys at a time.

    A tensor of shape Lq × Lk does not fit into memory. Compute half precision in float32. The inputs must not
    change.
    """
    raise NotImplementedError
