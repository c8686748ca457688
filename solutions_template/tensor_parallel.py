# judge: tensor-parallel
import numpy as np


def tensor_parallel_mlp(x: np.ndarray, w1_shards: list[np.ndarray], w2_shards: list[np.ndarray]) -> np.ndarray:
    """Return Σ_r relu(x @ w1_shards[r]) @ w2_shards[r] in the dtype of ``x``.

    Work on one rank's shards at a time. Compute half precision in float32. The inputs must not change.
    """
    raise NotImplementedError
