# judge: info-nce
import torch


def info_nce(q: torch.Tensor, k: torch.Tensor, temperature: float = 0.07) -> torch.Tensor | float:
    """Return the mean cross-entropy of the key of the same index, by cosine similarity over ``temperature``.

    ``q`` is (N, D) and ``k`` is (M, D) with M ≥ N. The result is a scalar of their dtype. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
