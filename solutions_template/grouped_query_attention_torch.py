# judge: grouped-query-attention
import torch


def grouped_query_attention(
    x: torch.Tensor,
    w_q: torch.Tensor,
    w_k: torch.Tensor,
    w_v: torch.Tensor,
    w_o: torch.Tensor,
    num_heads: int,
    num_kv_heads: int,
    is_causal: bool = False,
) -> torch.Tensor:
    """Grouped-query self-attention: x (…, L, D), w_q and w_o (D, D), w_k and w_v (D, D·kv/H), applied as x @ w.

    Query head h uses key/value head h // (H/kv). With is_causal position i attends to 0 … i. The result has x's shape
    and dtype and carries gradients.
    """
    raise NotImplementedError
