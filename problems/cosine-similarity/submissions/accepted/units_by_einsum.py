"""Scale the vectors to unit length, then contract the last axis by einsum."""

import numpy as np


def cosine_similarity(a, b, eps=1e-8):
    dtype = a.dtype if np.issubdtype(a.dtype, np.floating) else np.dtype("float64")
    wide = np.result_type(dtype, np.float32)

    def unit(vectors):
        vectors = vectors.astype(wide)
        norms = np.sqrt(np.einsum("...d,...d->...", vectors, vectors))
        return vectors / np.clip(norms, eps, None)[..., None]

    return np.einsum("...d,...d->...", unit(a), unit(b)).astype(dtype)
