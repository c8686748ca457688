# judge: scaled-dot-product-attention
import torch


def attention(
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    mask: torch.Tensor | None = None,
    is_causal: bool = False,
) -> torch.Tensor:
    """Scaled dot-product attention: q (…, Lq, d), k (…, Lk, d), v (…, Lk, dv) → (…, Lq, dv).

    mask is boolean and broadcasts to (…, Lq, Lk); True = may attend. is_causal is aligned at the end (the last query
    sees all keys); both apply. A query that sees no key gives zeros. The result has q's dtype and carries gradients.
    """
    raise NotImplementedError
