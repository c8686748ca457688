# judge: attention-backward
import numpy as np


def attention_backward(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, dout: np.ndarray, is_causal: bool = False
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return ``(dq, dk, dv)`` for scaled dot-product attention and the gradient ``dout`` of its result.

    The causal mask is aligned at the end; queries that see no key have no part in any gradient. Compute half precision
    in float32 and return the dtype of ``q``. The inputs must not change.
    """
    raise NotImplementedError
