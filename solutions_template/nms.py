# judge: nms
import numpy as np


def nms(boxes: np.ndarray, scores: np.ndarray, iou_threshold: float) -> np.ndarray:
    """Return the indices of the boxes that non-maximum suppression keeps, by falling score.

    A box is removed if its IoU with a kept one is greater than ``iou_threshold``. Equal scores: the lower index
    first. The inputs must not change.
    """
    raise NotImplementedError
