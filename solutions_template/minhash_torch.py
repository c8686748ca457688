# judge: minhash
import torch


def minhash_signature(shingles: torch.Tensor, a: torch.Tensor, b: torch.Tensor, p: int) -> torch.Tensor:
    """Return ``signature[i] = min over the shingles x of ((a[i] * x + b[i]) mod p)`` as int64, computed exactly.

    ``shingles`` has shape (m,), ``a`` and ``b`` have shape (h,), as the result has. The inputs must not change.
    """
    raise NotImplementedError
