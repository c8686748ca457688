# judge: int4-dequantize
import torch


def dequantize_int4(packed: torch.Tensor, scale: torch.Tensor, zero: torch.Tensor, group: int) -> torch.Tensor:
    """Return the weights (q − zero) · scale in the dtype of ``scale``, for 4-bit numbers q, two in a byte, low first.

    ``packed`` has shape (…, n / 2) and dtype uint8, ``scale`` and ``zero`` have shape (…, n / group). The inputs must
    not change.
    """
    raise NotImplementedError
