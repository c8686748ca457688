# judge: adamw
import numpy as np


def adamw_step(
    p: np.ndarray,
    g: np.ndarray,
    m: np.ndarray,
    v: np.ndarray,
    t: int,
    lr: float,
    betas: list[float],
    eps: float,
    weight_decay: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(p, m, v)`` after step ``t`` (counted from 1) of AdamW with decoupled weight decay.

    ``betas`` is the pair (β1, β2). m and v are returned without the bias correction. Compute half precision in
    float32. The inputs must not change.
    """
    raise NotImplementedError
