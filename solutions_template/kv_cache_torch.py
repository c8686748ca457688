# judge: kv-cache
import torch


def kv_cache_attention(
    q: torch.Tensor, k_new: torch.Tensor, v_new: torch.Tensor, k_cache: torch.Tensor, v_cache: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return ``(out, k_all, v_all)``: the grown cache, and causal attention of the new queries over it.

    ``q`` and ``k_new`` have shape (…, n, d), ``k_cache`` (…, c, d), the values dv columns. New query i sees the
    cache and the new tokens 0 to i. Compute half precision in float32. Gradients must flow to the inputs.
    """
    raise NotImplementedError
