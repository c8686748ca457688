# judge: nms
import torch


def nms(boxes: torch.Tensor, scores: torch.Tensor, iou_threshold: float) -> torch.Tensor:
    """Return the indices of the boxes that non-maximum suppression keeps, by falling score.

    A box is removed if its IoU with a kept one is greater than ``iou_threshold``. Equal scores: the lower index
    first. The inputs must not change.
    """
    raise NotImplementedError
