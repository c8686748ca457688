# judge: alibi
import torch


def alibi_bias(num_heads: int, n: int) -> torch.Tensor:
    """Return the (num_heads, n, n) bias −slope · (i − j) for keys j ≤ i, and −inf for later keys.

    The result is float32.
    """
    raise NotImplementedError
