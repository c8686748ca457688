# judge: paged-attention
import torch


def paged_attention(
    q: torch.Tensor,
    k_pages: torch.Tensor,
    v_pages: torch.Tensor,
    block_table: torch.Tensor,
    lengths: torch.Tensor,
) -> torch.Tensor:
    """Return the attention of each sequence's query (B, H, d) over its own pages.

    Token t of sequence b is in page ``block_table[b, t // page_size]``, slot ``t % page_size``. Unused slots may hold
    NaN. Compute half precision in float32. Gradients must flow to ``q``, ``k_pages`` and ``v_pages``.
    """
    raise NotImplementedError
