# judge: online-softmax
import numpy as np


def online_softmax(chunks: list[np.ndarray]) -> np.ndarray:
    """Return the softmax of the concatenated 1-d ``chunks``, reading them once for the maximum and the sum.

    Logits may be -inf. Compute half precision in float32, one chunk at a time, and return the dtype of the chunks. The
    chunks must not change.
    """
    raise NotImplementedError
