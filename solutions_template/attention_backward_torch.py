# judge: attention-backward
import torch


def attention_backward(
    q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, dout: torch.Tensor, is_causal: bool = False
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ``(dq, dk, dv)`` for scaled dot-product attention and the gradient ``dout`` of its result.

    The causal mask is aligned at the end; queries that see no key have no part in any gradient. Compute half precision
    in float32 and return the dtype of ``q``. The inputs must not change.
    """
    raise NotImplementedError
