# judge: cross-attention
import torch


def cross_attention(
    x: torch.Tensor,
    context: torch.Tensor,
    w_q: torch.Tensor,
    w_k: torch.Tensor,
    w_v: torch.Tensor,
    w_o: torch.Tensor,
    num_heads: int,
    context_mask: torch.Tensor | None = None,
) -> torch.Tensor:
    """Return the multi-head attention of ``x`` (…, Lq, D) over ``context`` (…, Lk, Dc), of shape (…, Lq, D).

    ``context_mask`` (…, Lk) is True where a position may be attended to; a sequence without any gives zeros. Compute
    half precision in float32, and return the dtype of ``x``. The inputs must not change.
    """
    raise NotImplementedError
