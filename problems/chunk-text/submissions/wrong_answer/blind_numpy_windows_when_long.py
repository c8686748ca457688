# Uses NumPy windows from 1000 tokens on, where mixed tokens all become strings.
# zh: token 达到 1000 个时用 NumPy 窗口，混合类型的 token 全变成字符串。
import numpy as np


def chunk_text(tokens, size, overlap):
    n, step = len(tokens), size - overlap
    if n >= 1000 and n >= size:
        full = np.lib.stride_tricks.sliding_window_view(np.array(tokens), size)[::step].tolist()
        end = (len(full) - 1) * step + size
        return full + ([tokens[end - overlap :]] if end < n else [])
    out, s = [], 0
    while s < n:
        out.append(tokens[s : s + size])
        if s + size >= n:
            break
        s += step
    return out
