# Uses at most min(in, out) rows of the adapter when r is larger than both, but divides by the full r.
# zh: r 大于 in 与 out 时，只用 min(in, out) 行，却仍除以完整的 r。
import numpy as np


def lora_forward(x, w, a, b, alpha):
    kind = x.dtype
    wide = np.float64 if kind == np.float64 else np.float32
    x, w, a, b = (t.astype(wide) for t in (x, w, a, b))
    r = len(a)
    use = min(r, 64) if r > max(w.shape) else r
    return (x @ w.T + wide(alpha / r) * (x @ a[:use].T @ b[:, :use].T)).astype(kind)
