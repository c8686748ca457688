# Scales the inputs to unit length in place.
# zh: 就地把输入缩放为单位长度。

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if a.dtype.kind == "f" else np.dtype(np.float64)
    wide = np.promote_types(dtype, np.float32)
    a, b = (array if array.dtype == wide else array.astype(wide) for array in (a, b))
    a_norm = np.maximum(np.linalg.norm(a, axis=-1), eps)
    b_norm = np.maximum(np.linalg.norm(b, axis=-1), eps)
    a /= a_norm[..., None]
    b /= b_norm[..., None]
    return (a * b).sum(axis=-1).astype(dtype)
