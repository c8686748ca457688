# judge: gelu
import numpy as np


def gelu(x: np.ndarray, approximate: str = "none") -> np.ndarray:
    """Return x · Φ(x) for each entry, by erf or by the tanh approximation, in the dtype of ``x``.

    ``approximate`` is "none" (erf) or "tanh". Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
