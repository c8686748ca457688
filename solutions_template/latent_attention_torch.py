# judge: latent-attention
import torch


def mla_attention(
    x: torch.Tensor,
    w_dkv: torch.Tensor,
    w_uk: torch.Tensor,
    w_uv: torch.Tensor,
    w_q: torch.Tensor,
    w_o: torch.Tensor,
    num_heads: int,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ``(out, latent)`` of causal multi-head latent attention without a rotary part.

    latent = x @ w_dkv; keys and values are latent @ w_uk and latent @ w_uv. Compute half precision in float32.
    The inputs must not change.
    """
    raise NotImplementedError
