# judge: multi-head-attention
import torch


def multi_head_attention(
    x: torch.Tensor,
    w_q: torch.Tensor,
    w_k: torch.Tensor,
    w_v: torch.Tensor,
    w_o: torch.Tensor,
    num_heads: int,
    is_causal: bool = False,
) -> torch.Tensor:
    """Multi-head self-attention: x (…, L, D), each weight (D, D) applied as x @ w; the result has x's shape and dtype.

    Heads split the last axis in order. With is_causal position i attends to 0 … i. The result carries gradients.
    """
    raise NotImplementedError
