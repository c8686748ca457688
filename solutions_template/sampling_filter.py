# judge: sampling-filter
import numpy as np


def sample_filter(
    logits: np.ndarray,
    temperature: float = 1.0,
    top_k: int = 0,
    top_p: float = 1.0,
    repetition_penalty: float = 1.0,
    previous: list[int] | tuple[int, ...] = (),
) -> np.ndarray:
    """Return the probabilities of the next token after the penalty, the temperature, top-k and top-p, in this order.

    ``logits`` is (…, V), and ``previous`` holds token ids for all rows. Equal logits rank by the lower index. Compute
    half precision in float32, and return the dtype of ``logits``. The inputs must not change.
    """
    raise NotImplementedError
