# judge: padding-mask
import numpy as np


def padding_mask(input_ids: np.ndarray, pad_id: int) -> np.ndarray:
    """Return a boolean array of shape (B, 1, 1, L) that is True where ``input_ids``, of shape (B, L), is not ``pad_id``.

    The input must not change.
    """
    raise NotImplementedError
