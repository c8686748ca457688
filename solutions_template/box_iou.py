# judge: box-iou
import numpy as np


def box_iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the IoU of every box (x1, y1, x2, y2) in ``a`` with every box in ``b``, in shape (M, N).

    The result is 0 where the union is 0. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
